import { Progress as Bar, Stack } from '@mantine/core'
import type { CampaignSummary } from '#shared/contract/indicators/campaigns.ts'
import { receivedWords } from '#shared/records/indicators/answer-state.ts'
import { progressPercent } from './campaign-words.ts'

/** How many workbooks came, as a bar and in words. */
export function Progress({ counts, bare }: Pick<CampaignSummary, 'counts' | 'bare'>) {
  return (
    <Stack gap="sm" mt="md" mb="lg">
      <Bar value={progressPercent(counts)} size={8} aria-label="Classeurs reçus" />
      <span>{receivedWords(counts, bare)}</span>
    </Stack>
  )
}

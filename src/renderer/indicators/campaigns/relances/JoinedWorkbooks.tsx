import { Button, Group } from '@mantine/core'
import type { CampaignPage } from '#shared/contract/indicators/campaigns.ts'
import { isAwaited } from '#shared/records/indicators/answer-state.ts'
import { saveWorkbooksWords } from '../campaign-words.ts'
import { useWorkbooks } from '../use-workbooks.ts'
import { WorkbooksProgress } from '../WorkbooksProgress.tsx'

/** The workbooks themselves: one, to see what is asked before anything leaves; or all, for who joins them by hand. */
export function JoinedWorkbooks({ page }: { readonly page: CampaignPage }) {
  const workbooks = useWorkbooks(page.campaign.id)
  const awaited = page.structures.filter(({ state }) => isAwaited(state))
  const [first] = awaited
  if (first === undefined) return null
  const busy = workbooks.job !== null
  return (
    <>
      <Group gap="sm" mt="sm">
        <Button size="xs" disabled={busy} onClick={() => workbooks.start([first.id])}>
          Voir le classeur&nbsp;: {first.name}
        </Button>
        {awaited.length > 1 && (
          <Button size="xs" variant="subtle" disabled={busy} onClick={() => workbooks.start(null)}>
            {saveWorkbooksWords(awaited.length)}
          </Button>
        )}
      </Group>
      <WorkbooksProgress job={workbooks.job} />
    </>
  )
}

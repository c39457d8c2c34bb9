import { Stack } from '@mantine/core'
import { isLocked } from '#shared/records/meetings/meeting/is-locked.ts'
import { isOver } from '#shared/records/meetings/meeting/is-over.ts'
import type { Meeting } from '#shared/records/records.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { ErrorMessage } from '../../components/ErrorMessage.tsx'
import { Section } from '../../components/Section.tsx'
import { Waiting } from '../../components/Waiting.tsx'
import { Candidates } from './Candidates.tsx'
import { Gaps } from './Gaps.tsx'
import { Guests } from './Guests.tsx'
import { invitedSentence } from './invitation-words.ts'
import { RepresentativityTable } from './RepresentativityTable.tsx'

/** Who is invited of who is known, who is missing, who could be; then what they answer. */
export function Invitations({ meeting }: { readonly meeting: Meeting }) {
  const page = useApiQuery('invitations', 'page', { meeting: meeting.id })
  if (page.isError)
    return (
      <Section title="Invitations">
        <ErrorMessage thrown={page.error} retry={() => void page.refetch()} />
      </Section>
    )
  if (page.data === undefined)
    return (
      <Section title="Invitations">
        <Waiting rows={6} />
      </Section>
    )
  const { invitations, structures, representativity, gaps } = page.data
  const closed = isLocked(meeting) || meeting.state === 'cancelled'
  const over = isOver(meeting)
  return (
    <>
      <Section
        title="Invitations"
        aside={<span aria-live="polite">{invitedSentence(invitations, structures, over)}</span>}
      >
        <RepresentativityTable representativity={representativity} state={meeting.state} />
      </Section>
      {!over && (
        <Stack gap="var(--s7)">
          <Gaps meeting={meeting.id} gaps={gaps} columns={representativity.columns} />
          <Candidates meeting={meeting} />
        </Stack>
      )}
      {invitations.length > 0 && <Guests meeting={meeting.id} invitations={invitations} closed={closed} />}
    </>
  )
}

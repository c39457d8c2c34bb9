import { Stack } from '@mantine/core'
import type { ReactNode } from 'react'
import type { InvitationsPage } from '#shared/contract/meetings/invitations.ts'
import { isLocked } from '#shared/records/meetings/meeting/is-locked.ts'
import { isOver } from '#shared/records/meetings/meeting/is-over.ts'
import type { Meeting } from '#shared/records/records.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { Loaded } from '../../components/Loaded.tsx'
import { Columns } from '../../components/plain/Columns.tsx'
import { Section } from '../../components/Section.tsx'
import { Candidates } from './Candidates.tsx'
import { Gaps } from './Gaps.tsx'
import { Guests } from './Guests.tsx'
import { invitedSentence } from './invitation-words.ts'
import { RepresentativityTable } from './RepresentativityTable.tsx'

interface Props {
  readonly meeting: Meeting
  /** What stands under the guests. */
  readonly children: ReactNode
}

/** Who could be invited and what the guests answer; beside them, who sits around the table, and who is missing. */
export function Invitations({ meeting, children }: Props) {
  const page = useApiQuery('invitations', 'page', { meeting: meeting.id })
  return (
    <Loaded query={page} rows={8}>
      {(invited) => (
        <Columns widths={[1, 1]}>
          <Stack component="section" gap="var(--s7)" miw={0} data-zone aria-label="Les invités">
            <Invited meeting={meeting} page={invited} />
            {children}
          </Stack>
          <Stack component="section" gap="var(--s7)" miw={0} data-zone aria-label="Autour de la table">
            <AroundTheTable meeting={meeting} page={invited} />
          </Stack>
        </Columns>
      )}
    </Loaded>
  )
}

interface PartProps {
  readonly meeting: Meeting
  readonly page: InvitationsPage
}

function Invited({ meeting, page: { invitations, structures } }: PartProps) {
  const closed = isLocked(meeting) || meeting.state === 'cancelled'
  const over = isOver(meeting)
  return (
    <>
      <Section
        title="Invitations"
        aside={<span aria-live="polite">{invitedSentence(invitations, structures, over)}</span>}
      >
        {!over && <Candidates meeting={meeting} />}
      </Section>
      {invitations.length > 0 && <Guests meeting={meeting.id} invitations={invitations} closed={closed} />}
    </>
  )
}

function AroundTheTable({ meeting, page: { representativity, gaps } }: PartProps) {
  return (
    <>
      <Section title="Autour de la table">
        <RepresentativityTable representativity={representativity} state={meeting.state} />
      </Section>
      {!isOver(meeting) && <Gaps meeting={meeting.id} gaps={gaps} columns={representativity.columns} />}
    </>
  )
}

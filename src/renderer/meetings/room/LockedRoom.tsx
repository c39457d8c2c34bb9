import { Box } from '@mantine/core'
import type { MeetingPage } from '#shared/contract/meetings/meetings.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { LinkButton } from '../../components/links.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { SaveMessages } from '../../components/saving/SaveMessages.tsx'
import { wayTo } from '../../components/way-to.tsx'
import { MeetingState } from '../../minutes/MeetingState.tsx'
import { MeetingTabs } from '../../minutes/MeetingTabs.tsx'
import { LockMessage } from '../../minutes/versions/LockMessage.tsx'
import { WorkNotes } from '../../minutes/write/WorkNotes.tsx'

/** The room of a meeting whose minutes are validated: only the secretariat’s own notes are still written. */
export function LockedRoom({ page: { meeting, summary } }: { readonly page: MeetingPage }) {
  return (
    <Box py="lg" px="var(--s8)">
      <PageHead
        title={summary.title}
        crumbs={[wayTo.meetings, 'La salle']}
        states={<MeetingState state={meeting.state} filled />}
        actions={
          <LinkButton to="/comptes-rendus/$meeting" params={{ meeting: meeting.id }} variant="filled">
            Lire le compte-rendu
          </LinkButton>
        }
        dense
      />
      <MeetingTabs meeting={meeting.id} />
      <LockMessage meeting={meeting} />
      <EmptyState title="La séance est close : dans la salle, rien ne s’écrit plus.">
        L’horloge, les textes et les présences sont ceux du compte-rendu validé. Vos notes de travail, elles, restent
        ouvertes.
      </EmptyState>
      <SaveMessages />
      <WorkNotes meeting={meeting} />
    </Box>
  )
}

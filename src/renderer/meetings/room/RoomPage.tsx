import { Box } from '@mantine/core'
import { useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { MeetingPage } from '#shared/contract/meetings/meetings.ts'
import { isLocked } from '#shared/records/meetings/meeting/is-locked.ts'
import { errorOf } from '../../api/failures.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { ErrorMessage } from '../../components/ErrorMessage.tsx'
import { LinkButton } from '../../components/links.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { SaveMessages } from '../../components/saving/SaveMessages.tsx'
import { WritingProvider } from '../../components/saving/writing.tsx'
import { Waiting } from '../../components/Waiting.tsx'
import { MeetingState } from '../../minutes/MeetingState.tsx'
import { MeetingTabs } from '../../minutes/MeetingTabs.tsx'
import { LockMessage } from '../../minutes/versions/LockMessage.tsx'
import { WorkNotes } from '../../minutes/write/WorkNotes.tsx'
import { meetingCrumbs } from '../meeting-crumbs.tsx'
import { RoomScreen } from './RoomScreen.tsx'

/** One meeting while it is held: « la salle en un écran ». */
export function RoomPage(): ReactNode {
  const { meeting } = useParams({ from: '/reunions/$meeting/salle' })
  const page = useApiQuery('meetings', 'page', { id: meeting })
  const minutes = useApiQuery('minutes', 'get', { meeting })
  const carried = useApiQuery('session', 'carried', { meeting })
  const arrivals = useApiQuery('arrivals', 'room', { meeting })
  // What cannot be read again for a while stays on screen with what is typed; a meeting that is gone does not.
  const thrown = page.error ?? minutes.error ?? arrivals.error
  const gone = thrown !== null && errorOf(thrown).code === 'not-found'
  if (page.data !== undefined && minutes.data !== undefined && arrivals.data !== undefined && !gone)
    return (
      <WritingProvider key={meeting} meeting={meeting} linesFirst>
        {isLocked(page.data.meeting) ? (
          <LockedRoom page={page.data} />
        ) : (
          <RoomScreen page={page.data} minutes={minutes.data} carried={carried.data ?? []} />
        )}
      </WritingProvider>
    )
  return (
    <Box py="lg" px="var(--s8)">
      <PageHead title="La salle" />
      {thrown === null ? (
        <Waiting rows={8} sentence="Ouverture de la salle" />
      ) : (
        <ErrorMessage thrown={thrown} action={<LinkButton to="/reunions">Voir les réunions</LinkButton>} />
      )}
    </Box>
  )
}

/** The room of a meeting whose minutes are validated: only the secretariat’s own notes are still written. */
function LockedRoom({ page: { meeting, summary } }: { readonly page: MeetingPage }) {
  return (
    <Box py="lg" px="var(--s8)">
      <PageHead
        title={summary.title}
        crumbs={meetingCrumbs(summary, 'La salle')}
        states={<MeetingState meeting={summary} filled />}
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

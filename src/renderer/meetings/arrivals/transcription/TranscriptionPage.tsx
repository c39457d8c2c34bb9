import { useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { isLocked } from '#shared/records/meetings/meeting/is-locked.ts'
import { useApiQuery } from '../../../api/hooks.ts'
import { ErrorMessage } from '../../../components/ErrorMessage.tsx'
import { LinkButton } from '../../../components/links.tsx'
import { PageHead } from '../../../components/PageHead.tsx'
import { Waiting } from '../../../components/Waiting.tsx'
import { wayTo } from '../../../components/way-to.tsx'
import { MeetingTabs } from '../../../minutes/MeetingTabs.tsx'
import { LockMessage } from '../../../minutes/versions/LockMessage.tsx'
import { meetingWhen } from '../../../words/meetings.ts'
import { Transcription } from './Transcription.tsx'

/** The attendance sheet that was signed, copied line by line. */
export function TranscriptionPage(): ReactNode {
  const { meeting } = useParams({ from: '/reunions/$meeting/presences' })
  const page = useApiQuery('meetings', 'page', { id: meeting })
  const room = useApiQuery('arrivals', 'room', { meeting })
  const failed = [page, room].find(({ isError }) => isError)
  const crumbs = [wayTo.meetings, <span key="here">Feuille d’émargement</span>]
  if (failed === undefined && page.data !== undefined && room.data !== undefined)
    return (
      <>
        <PageHead
          title={page.data.summary.title}
          crumbs={crumbs}
          sentence={meetingWhen(page.data.summary)}
          actions={
            <LinkButton to="/comptes-rendus/$meeting" params={{ meeting }}>
              {isLocked(room.data.meeting)
                ? 'Lire le compte-rendu'
                : page.data.summary.written
                  ? 'Continuer le compte-rendu'
                  : 'Écrire le compte-rendu'}
            </LinkButton>
          }
          dense
        />
        <MeetingTabs meeting={meeting} />
        <LockMessage meeting={room.data.meeting} />
        <Transcription room={room.data} />
      </>
    )
  return (
    <>
      <PageHead title="Feuille d’émargement" crumbs={crumbs} />
      {failed === undefined ? (
        <Waiting rows={8} />
      ) : (
        <ErrorMessage thrown={failed.error} action={<LinkButton to="/reunions">Voir les réunions</LinkButton>} />
      )}
    </>
  )
}

import { useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { hasProgramme } from '#shared/records/meetings/meeting/has-programme.ts'
import { isLocked } from '#shared/records/meetings/meeting/is-locked.ts'
import { useApiQuery } from '../../../api/hooks.ts'
import { together } from '../../../components/Loaded.tsx'
import { LinkButton } from '../../../components/links.tsx'
import { PageHead } from '../../../components/PageHead.tsx'
import { PageOf } from '../../../components/PageOf.tsx'
import { MeetingTabs } from '../../../minutes/MeetingTabs.tsx'
import { LockMessage } from '../../../minutes/versions/LockMessage.tsx'
import { meetingWhen } from '../../../words/meetings.ts'
import { meetingCrumbs } from '../../meeting-crumbs.tsx'
import { Transcription } from './Transcription.tsx'

/** The attendance sheet that was signed, copied line by line. */
export function TranscriptionPage(): ReactNode {
  const { meeting } = useParams({ from: '/reunions/$meeting/presences' })
  const page = useApiQuery('meetings', 'page', { id: meeting })
  const room = useApiQuery('arrivals', 'room', { meeting })
  return (
    <PageOf
      title="Feuille d’émargement"
      query={together(page, room)}
      rows={8}
      action={<LinkButton to="/reunions">Voir les réunions</LinkButton>}
    >
      {([{ summary }, room]) => (
        <>
          <PageHead
            title={summary.title}
            crumbs={meetingCrumbs(summary, 'Feuille d’émargement')}
            sentence={meetingWhen(summary)}
            actions={
              <>
                {!summary.written && !hasProgramme(room.meeting) && (
                  <LinkButton to="/reunions/$meeting/salle" params={{ meeting }}>
                    Prendre les notes
                  </LinkButton>
                )}
                <LinkButton to="/comptes-rendus/$meeting" params={{ meeting }}>
                  {isLocked(room.meeting)
                    ? 'Lire le compte-rendu'
                    : summary.written
                      ? 'Continuer le compte-rendu'
                      : 'Écrire le compte-rendu'}
                </LinkButton>
              </>
            }
            dense
          />
          <MeetingTabs meeting={meeting} />
          <LockMessage meeting={room.meeting} />
          <Transcription room={room} />
        </>
      )}
    </PageOf>
  )
}

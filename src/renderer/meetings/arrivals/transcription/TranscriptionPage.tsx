import { useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { MeetingSummary } from '#shared/contract/meetings/meetings.ts'
import { hasProgramme } from '#shared/records/meetings/meeting/has-programme.ts'
import { isHeld } from '#shared/records/meetings/meeting/is-held.ts'
import { isLocked } from '#shared/records/meetings/meeting/is-locked.ts'
import { useApiQuery } from '../../../api/hooks.ts'
import { together } from '../../../components/Loaded.tsx'
import { LinkButton } from '../../../components/links.tsx'
import { PageHead } from '../../../components/PageHead.tsx'
import { PageOf } from '../../../components/PageOf.tsx'
import { MeetingTabs } from '../../../minutes/MeetingTabs.tsx'
import { LockMessage } from '../../../minutes/versions/LockMessage.tsx'
import { dayOf } from '../../../words/dates.ts'
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
            actions={<MinutesWay summary={summary} />}
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

/** The minutes; notes are taken point by point until the day is past, then that is one of the ways the minutes offer. */
function MinutesWay({ summary }: { readonly summary: MeetingSummary }) {
  const params = { meeting: summary.id }
  if (!summary.written && !hasProgramme(summary) && !isHeld(summary, dayOf(new Date())))
    return (
      <LinkButton to="/reunions/$meeting/salle" params={params}>
        Prendre les notes
      </LinkButton>
    )
  return (
    <LinkButton to="/comptes-rendus/$meeting" params={params}>
      {isLocked(summary) ? 'Lire' : summary.written ? 'Continuer' : 'Écrire'} le compte-rendu
    </LinkButton>
  )
}

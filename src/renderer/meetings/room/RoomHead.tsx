import { Button, Title } from '@mantine/core'
import { useDocumentTitle } from '@mantine/hooks'
import { IconClock, IconPlayerPause, IconPlayerPlay, IconPointFilled } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { MeetingPage } from '#shared/contract/meetings/meetings.ts'
import { hasText } from '#shared/records/minutes/has-text.ts'
import { LinkButton } from '../../components/links.tsx'
import { Ordinals } from '../../components/Ordinals.tsx'
import { SavedCorner } from '../../components/SavedCorner.tsx'
import { State } from '../../components/State.tsx'
import { useWriting } from '../../components/saving/writing.tsx'
import { MeetingState } from '../../minutes/MeetingState.tsx'
import { hour } from '../../words/hours.ts'
import { CloseSession } from './CloseSession.tsx'
import { OtherScreens } from './OtherScreens.tsx'
import classes from './room.module.css'
import type { Room } from './use-room.ts'
import type { Session } from './use-session.ts'

interface Props {
  readonly room: Room
  readonly session: Session
}

/** The meeting, since when it runs, what is saved, the hour, and what can be done with the session. */
export function RoomHead({ room, session }: Props) {
  const { summary, meeting } = room.page
  useDocumentTitle(`${summary.title} – La salle – Concerto`)
  return (
    <header className={classes.head}>
      <div className={classes.name} data-keep-clear>
        <Title order={1} id="page-title" tabIndex={-1} size="h2">
          <Ordinals>{summary.title}</Ordinals>
        </Title>
        <SessionState page={room.page} />
      </div>
      <div className={classes.deeds}>
        <SavedCorner />
        {!session.toldAfter && (
          <time className={classes.clock} dateTime={room.now}>
            {hour(room.now)}
          </time>
        )}
        <SessionDeeds room={room} session={session} />
        <OtherScreens meeting={meeting} />
      </div>
    </header>
  )
}

function SessionDeeds({ room, session }: Props) {
  const { openedAt, suspendedAt, closedAt, state } = room.page.meeting
  const [closing, setClosing] = useState(false)
  const { queue } = useWriting()
  const isWritten = hasText(room.minutes.sections)
  const afterwards = isWritten ? '/comptes-rendus/$meeting/relecture' : '/comptes-rendus/$meeting'
  const navigate = useNavigate()
  // Before its first word, what one does stands with the point.
  if (state === 'cancelled' || (session.toldAfter && !isWritten)) return null
  if (closedAt !== null || session.toldAfter)
    return (
      <>
        {closedAt !== null && (
          <Button variant="subtle" onClick={session.reopen}>
            Rouvrir la séance
          </Button>
        )}
        <LinkButton variant="filled" to={afterwards} params={{ meeting: room.page.meeting.id }}>
          {isWritten ? 'Relire le compte-rendu' : 'Écrire le compte-rendu'}
        </LinkButton>
      </>
    )
  if (openedAt === null)
    return (
      <Button leftSection={<IconPlayerPlay size={17} stroke={1.6} />} onClick={session.advance}>
        Ouvrir la séance
      </Button>
    )
  return (
    <>
      {suspendedAt === null ? (
        <Button leftSection={<IconPlayerPause size={17} stroke={1.6} />} onClick={session.suspend}>
          Suspendre
        </Button>
      ) : (
        <Button leftSection={<IconPlayerPlay size={17} stroke={1.6} />} onClick={session.resume}>
          Reprendre
        </Button>
      )}
      <Button onClick={() => void queue.flush().then(() => setClosing(true))}>Clore la séance…</Button>
      {closing && (
        <CloseSession
          running={room.running}
          minutes={room.minutes}
          act={() => {
            setClosing(false)
            session.close()
          }}
          actAndGoOn={() => {
            setClosing(false)
            session.close(() => void navigate({ to: afterwards, params: { meeting: room.page.meeting.id } }))
          }}
          cancel={() => setClosing(false)}
        />
      )}
    </>
  )
}

/** Where the session stands, with its hour; before it, where the meeting does. */
function SessionState({ page: { meeting, summary } }: { readonly page: MeetingPage }) {
  const { openedAt, suspendedAt, closedAt, state } = meeting
  if (openedAt === null || state === 'cancelled') return <MeetingState meeting={summary} filled />
  if (closedAt !== null)
    return (
      <State icon={IconClock} tone="ochre" filled>
        Close à {hour(closedAt)}, {summary.hasText ? 'à valider' : 'sans texte'}
      </State>
    )
  if (suspendedAt !== null)
    return (
      <State icon={IconPlayerPause} tone="ochre" filled>
        Suspendue depuis {hour(suspendedAt)}
      </State>
    )
  return (
    <State icon={IconPointFilled} tone="accent" filled>
      En cours depuis {hour(openedAt)}
    </State>
  )
}

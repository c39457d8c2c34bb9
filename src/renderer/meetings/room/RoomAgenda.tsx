import { Box, Title } from '@mantine/core'
import { IconClock } from '@tabler/icons-react'
import type { MeetingPage } from '#shared/contract/meetings/meetings.ts'
import { hasProgramme } from '#shared/records/meetings/meeting/has-programme.ts'
import { isGoingOn } from '#shared/records/meetings/meeting/is-going-on.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { LinkAnchor } from '../../components/links.tsx'
import { endSentence, expectedEndWords } from './expected-end.ts'
import { RoomPoint } from './RoomPoint.tsx'
import { RoomProgramme } from './RoomProgramme.tsx'
import classes from './room-agenda.module.css'
import type { Room } from './use-room.ts'
import type { Session } from './use-session.ts'

interface Props {
  readonly room: Room
  readonly session: Session
}

const showsProgramme = ({ meeting, agenda }: MeetingPage): boolean => hasProgramme(meeting) && agenda.length === 0

/** What stands beside the texts: a forum without an agenda has its programme. */
export const planName = (page: MeetingPage): string => (showsProgramme(page) ? 'Programme' : 'Ordre du jour')

/** The agenda as it goes, and when the session should end. */
export function RoomAgenda({ room, session }: Props) {
  const { running, page } = room
  return (
    <div className={classes.agenda}>
      <Title order={2} ff="text" fz="md" p="var(--s5) var(--s6) var(--s3)">
        {planName(page)}
      </Title>
      {showsProgramme(page) ? (
        <RoomProgramme meeting={page.meeting} />
      ) : running.items.length === 0 ? (
        <Box py="sm" px="xl">
          <EmptyState
            order={3}
            title="Aucun point n’est prévu."
            action={
              <LinkAnchor to="/reunions/$meeting/ordre-du-jour" params={{ meeting: page.meeting.id }}>
                Préparer l’ordre du jour
              </LinkAnchor>
            }
          />
        </Box>
      ) : (
        <ol className={classes.points}>
          {running.items.map((item) => (
            <RoomPoint key={item.item.id} running={item} room={room} session={session} />
          ))}
        </ol>
      )}
      {running.items.length > 0 && isGoingOn(page.meeting) && <ExpectedEnd room={room} />}
    </div>
  )
}

function ExpectedEnd({ room: { running } }: { readonly room: Room }) {
  const { late } = running
  return (
    <div className={classes.end} data-keep-clear data-late={(late !== null && late > 0) || undefined}>
      <p className={classes.endHour}>
        <IconClock size={18} stroke={1.6} aria-hidden="true" />
        {expectedEndWords(running) ?? 'Fin à estimer'}
      </p>
      <p>{endSentence(running)}</p>
    </div>
  )
}

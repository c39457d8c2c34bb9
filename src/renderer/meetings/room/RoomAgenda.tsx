import { Box, Title } from '@mantine/core'
import { IconClock } from '@tabler/icons-react'
import { EmptyState } from '../../components/EmptyState.tsx'
import { LinkAnchor } from '../../components/links.tsx'
import { duration } from '../../words/durations.ts'
import { hour } from '../../words/hours.ts'
import { RoomPoint } from './RoomPoint.tsx'
import classes from './room-agenda.module.css'
import type { Room } from './use-room.ts'
import type { Session } from './use-session.ts'

interface Props {
  readonly room: Room
  readonly session: Session
}

/** The agenda as it goes, and when the session should end. */
export function RoomAgenda({ room, session }: Props) {
  const { running, page } = room
  return (
    <div className={classes.agenda}>
      <Title order={2} ff="text" fz="md" p="var(--s5) var(--s6) var(--s3)">
        Ordre du jour
      </Title>
      {running.items.length === 0 ? (
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
      {running.items.length > 0 && page.meeting.closedAt === null && page.meeting.openedAt !== null && (
        <ExpectedEnd room={room} />
      )}
    </div>
  )
}

function ExpectedEnd({ room }: { readonly room: Room }) {
  const { expectedEnd, late } = room.running
  return (
    <div className={classes.end} data-keep-clear data-late={(late !== null && late > 0) || undefined}>
      <p className={classes.endHour}>
        <IconClock size={18} stroke={1.6} aria-hidden="true" />
        Fin prévue à {hour(expectedEnd)}
      </p>
      <p>{lateSentence(late)} L’heure se recalcule à chaque point.</p>
    </div>
  )
}

const lateSentence = (late: number | null): string => {
  if (late === null) return 'Aucune heure de fin n’est donnée.'
  if (late === 0) return 'À l’heure dite.'
  const minutes = duration(Math.abs(late))
  return late > 0 ? `${minutes} après la fin du créneau.` : `${minutes} avant la fin du créneau.`
}

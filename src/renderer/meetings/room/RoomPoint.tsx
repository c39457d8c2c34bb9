import { Box, Progress, UnstyledButton } from '@mantine/core'
import { IconBan, IconCheck, IconPencil, IconPlayerPlay } from '@tabler/icons-react'
import type { RunningItem } from '#shared/records/meetings/agenda-item/running-agenda.ts'
import { hasText } from '#shared/records/minutes/has-text.ts'
import type { AgendaItem } from '#shared/records/records.ts'
import { Second } from '../../components/plain/Second.tsx'
import { duration } from '../../words/durations.ts'
import { hour } from '../../words/hours.ts'
import { plural } from '../../words/numbers.ts'
import { PointTexts } from './PointTexts.tsx'
import classes from './room-agenda.module.css'
import type { Room } from './use-room.ts'
import type { Session } from './use-session.ts'

interface Props {
  readonly running: RunningItem
  readonly room: Room
  readonly session: Session
}

/** One point: where it stands, how long it takes; the one looked at shows its texts. */
export function RoomPoint({ running, room }: Props) {
  const { item, state } = running
  const shown = room.point?.id === item.id
  return (
    <li className={classes.point} data-state={state} data-shown={shown || undefined}>
      <UnstyledButton
        className={classes.name}
        aria-current={state === 'current' ? 'step' : undefined}
        aria-pressed={shown}
        onClick={() => room.enter({ point: item.id, section: null })}
      >
        <PointSign running={running} isWritten={hasText(sectionsOfPoint(room, item))} />
        <Box component="span" flex={1} miw={0}>
          {item.title ?? (item.kind === 'pause' ? 'Pause' : 'Point sans intitulé')}
        </Box>
        {state !== 'current' && item.minutes !== null && <Second flex="none">{duration(item.minutes)}</Second>}
      </UnstyledButton>
      {state === 'current' && <Elapsed running={running} end={room.running.currentEnd} />}
      {shown && <PointTexts room={room} />}
    </li>
  )
}

const sectionsOfPoint = ({ minutes }: Room, { id }: AgendaItem) =>
  minutes.sections.filter(({ agendaItem }) => agendaItem === id)

interface SignProps {
  readonly running: RunningItem
  readonly isWritten: boolean
}

function PointSign({ running: { item, state }, isWritten }: SignProps) {
  if (item.outcome === 'untreated') return <IconBan size={17} stroke={1.6} role="img" aria-label="Non traité" />
  if (state === 'ended') return <IconCheck size={17} stroke={1.6} role="img" aria-label="Terminé" />
  if (state === 'current') return <IconPlayerPlay size={17} stroke={1.6} role="img" aria-label="En cours" />
  if (isWritten) return <IconPencil size={17} stroke={1.6} role="img" aria-label="Écrit" />
  return <Box component="span" flex="none" w={18} />
}

/** « 38 min sur 75 », until when, and how much too long. */
function Elapsed({ running, end }: { readonly running: RunningItem; readonly end: string | null }) {
  const { minutes } = running.item
  const spent = running.spent ?? 0
  const over = minutes === null ? 0 : spent - minutes
  return (
    <Box p="var(--s2) var(--s6) var(--s3) calc(var(--s8) + var(--s3))">
      {minutes !== null && minutes > 0 && (
        <Progress
          value={Math.min(100, (spent / minutes) * 100)}
          size={6}
          color={over > 0 ? 'brique' : 'sapin'}
          aria-label="Temps passé sur ce point"
        />
      )}
      <p className={classes.spent} data-over={over > 0 || undefined}>
        <span>
          {plural(spent, 'min', 'min')}
          {minutes !== null && ` sur ${minutes}`}
        </span>
        {over > 0 ? <strong>{duration(over)} de trop</strong> : end !== null && <span>jusqu’à {hour(end)}</span>}
      </p>
    </Box>
  )
}

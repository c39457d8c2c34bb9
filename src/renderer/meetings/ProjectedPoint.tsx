import { Progress } from '@mantine/core'
import type { RunningAgenda } from '#shared/records/meetings/agenda-item/running-agenda.ts'
import { hour } from '../words/hours.ts'
import { plural } from '../words/numbers.ts'
import classes from './projection.module.css'

interface Props {
  readonly running: RunningAgenda
  readonly suspendedAt: string | null
}

/** One line: the point, how long it has taken, when the session should end. */
export function ProjectedPoint({ running, suspendedAt }: Props) {
  const { current, currentEnd, expectedEnd } = running
  if (suspendedAt !== null) return <p className={classes.point}>Séance suspendue depuis {hour(suspendedAt)}</p>
  if (current === null) return null
  const { minutes, title } = current.item
  const spent = current.spent ?? 0
  return (
    <div className={classes.point}>
      <strong>{title ?? 'Pause'}</strong>
      <span>
        {plural(spent, 'min', 'min')}
        {minutes !== null && ` sur ${minutes}`}
        {currentEnd !== null && `, jusqu’à ${hour(currentEnd)}`}
      </span>
      {minutes !== null && minutes > 0 && (
        <Progress
          flex={1}
          miw={120}
          value={Math.min(100, (spent / minutes) * 100)}
          color={spent > minutes ? 'brique' : 'sapin'}
          aria-label="Temps passé sur ce point"
        />
      )}
      <span>Fin prévue à {hour(expectedEnd)}</span>
    </div>
  )
}

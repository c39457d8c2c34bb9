import { Box } from '@mantine/core'
import type { PlannedAgenda } from '#shared/records/meetings/agenda-item/planned-agenda.ts'
import type { AgendaPoint } from '#shared/records/meetings/standard-templates.ts'
import type { Meeting } from '#shared/records/records.ts'
import { hour } from '../../words/hours.ts'
import classes from './AgendaStrip.module.css'
import { stripMarks, stripPieces } from './strip.ts'

interface Props {
  readonly planned: PlannedAgenda<AgendaPoint>
  readonly slot: Pick<Meeting, 'startsAt' | 'endsAt'>
}

/** The points to scale along the slot. For the eye alone: the sentence above and the list below say it all. */
export function AgendaStrip({ planned, slot }: Props) {
  const over = (planned.excess ?? 0) > 0
  const end = stripMarks(planned, slot).find(({ isEnd }) => isEnd)
  return (
    <Box mb="md" aria-hidden="true">
      <div className={classes.strip}>
        {stripPieces(planned).map(({ key, minutes, look, label }) => (
          <span key={key} className={classes.piece} data-look={look} style={{ flexGrow: minutes }}>
            {label}
          </span>
        ))}
        {over && end !== undefined && <span className={classes.end} style={{ left: `${end.at}%` }} />}
      </div>
      <div className={classes.marks}>
        {stripMarks(planned, slot).map(({ time, at, isEnd }) => (
          <span
            key={`${time} ${isEnd}`}
            className={classes.mark}
            data-over={(isEnd && over) || undefined}
            style={{ left: `${at}%` }}
          >
            {shortHour(time)}
          </span>
        ))}
      </div>
    </Box>
  )
}

/** « 9 h » on the hour, « 9 h 30 » otherwise. */
const shortHour = (time: string): string => hour(time).replace(/\u00A000$/, '')

import { type CSSProperties, memo } from 'react'
import { LinkAnchor } from '../../../components/links.tsx'
import { longDate } from '../../../words/dates.ts'
import classes from './calendar.module.css'
import type { CalendarRow } from './calendar-rows.ts'
import { barOf, type CalendarScale } from './calendar-scale.ts'

interface Props {
  readonly row: CalendarRow
  readonly scale: CalendarScale
}

/** What it is, which leads to its fiche, and when it runs. Drawn once, however the calendar is scrolled. */
export const CalendarBar = memo(function CalendarBar({ row, scale }: Props) {
  const bar = barOf(scale, row.startsOn, row.endsOn)
  const style = bar && ({ '--from': bar.from, '--to': bar.to, '--progress': `${row.progress ?? 0}%` } as CSSProperties)
  return (
    <>
      <span className={classes.name}>
        <LinkAnchor
          to="/fiches/$fiche"
          params={{ fiche: row.fiche }}
          title={row.name}
          aria-label={`${row.name}, ${daysOf(row)}`}
          c="var(--ink)"
        >
          {row.name}
        </LinkAnchor>
      </span>
      <span className={classes.track} aria-hidden="true">
        {bar === null || style === null ? (
          <span className={classes.none}>sans date</span>
        ) : (
          <span className={classes.bar} data-kind={bar.kind} data-late={row.late || undefined} style={style}>
            <span />
          </span>
        )}
      </span>
    </>
  )
})

const daysOf = ({ startsOn, endsOn, late }: CalendarRow): string => {
  const days = [
    startsOn === null ? null : `du ${longDate(startsOn)}`,
    endsOn === null ? null : `au ${longDate(endsOn)}`,
  ]
  const told = days.filter((day) => day !== null).join(' ')
  return [told === '' ? 'sans date' : told, ...(late ? ['en retard'] : [])].join(', ')
}

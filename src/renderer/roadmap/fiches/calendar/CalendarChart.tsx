import type { CSSProperties } from 'react'
import { Frame } from '../../../components/Frame.tsx'
import { usePrinting } from '../../../components/use-printing.ts'
import { longDate } from '../../../words/dates.ts'
import { CalendarBar } from './CalendarBar.tsx'
import classes from './calendar.module.css'
import type { CalendarRow } from './calendar-rows.ts'
import { type CalendarScale, type CalendarUnit, placeOf, ticksOf } from './calendar-scale.ts'
import { rowHeight, useCalendarRows } from './use-calendar-rows.ts'

interface Props {
  readonly rows: readonly CalendarRow[]
  readonly scale: CalendarScale
  readonly unit: CalendarUnit
  readonly today: string
}

/** Bars over months or quarters, of which those in view are drawn; arrows go from one line to the next. */
export function CalendarChart({ rows, scale, unit, today }: Props) {
  const printing = usePrinting()
  const { scroll, drawn, height, hear } = useCalendarRows(rows, printing)
  const ticks = ticksOf(scale, unit)
  const style = { '--ticks': ticks.length, '--today': placeOf(scale, today) } as CSSProperties
  return (
    <Frame ref={scroll} className={classes.frame} style={style} label="Barres du calendrier" onKeyDown={hear}>
      <div className={classes.head} aria-hidden="true">
        <span />
        <div className={classes.ticks}>
          {ticks.map(({ day, label, year }) => (
            <span key={day} className={classes.tick}>
              <strong>{year ?? ''}</strong>
              {label}
            </span>
          ))}
        </div>
      </div>
      <div className={classes.body} style={{ height }}>
        <div className={classes.grid} aria-hidden="true">
          <span className={classes.today} title={`Aujourd’hui, ${longDate(today)}`} />
        </div>
        <ol aria-label="Fiches-actions et étapes">
          {drawn.map(({ row, index }) => (
            <li
              key={row.id}
              className={classes.row}
              data-row={index}
              data-depth={row.depth}
              style={{ top: index * rowHeight }}
              aria-setsize={rows.length}
              aria-posinset={index + 1}
            >
              <CalendarBar row={row} scale={scale} />
            </li>
          ))}
        </ol>
      </div>
    </Frame>
  )
}

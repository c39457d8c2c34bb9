import type { CSSProperties } from 'react'
import { useRowsInView } from '../../../components/drawn-table/use-rows-in-view.ts'
import { Frame } from '../../../components/Frame.tsx'
import { usePrinting } from '../../../components/use-printing.ts'
import { longDate } from '../../../words/dates.ts'
import { CalendarBar } from './CalendarBar.tsx'
import classes from './calendar.module.css'
import type { CalendarRow } from './calendar-rows.ts'
import { type CalendarScale, type CalendarUnit, placeOf, ticksOf } from './calendar-scale.ts'

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

const rowHeight = 32

const steps: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(last, at + 1),
  ArrowUp: (at) => Math.max(0, at - 1),
  Home: () => 0,
  End: (_, last) => last,
}

/** The lines in view and the one that has the focus; all of them on paper. */
function useCalendarRows(rows: readonly CalendarRow[], printing: boolean) {
  const { scroll, virtualizer, hear } = useRowsInView(
    { count: rows.length, estimateSize: () => rowHeight, overscan: 10, scrollPaddingStart: 46 },
    (key, at) => steps[key]?.(at, rows.length - 1) ?? null,
  )
  const indexes = printing ? rows.map((_, index) => index) : virtualizer.getVirtualItems().map(({ index }) => index)
  const drawn = indexes.flatMap((index) => {
    const row = rows[index]
    return row === undefined ? [] : [{ row, index }]
  })
  return { scroll, drawn, height: rows.length * rowHeight, hear }
}

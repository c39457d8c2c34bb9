import { useRowsInView } from '../../../components/drawn-table/use-rows-in-view.ts'
import type { CalendarRow } from './calendar-rows.ts'

export const rowHeight = 32

const steps: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(last, at + 1),
  ArrowUp: (at) => Math.max(0, at - 1),
  Home: () => 0,
  End: (_, last) => last,
}

/** The lines in view and the one that has the focus; all of them on paper. */
export function useCalendarRows(rows: readonly CalendarRow[], printing: boolean) {
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

import { useRowsInView } from './use-rows-in-view.ts'

/** A row of a table: one that has a link to open, or the head of those that follow. */
export interface DrawnRow {
  readonly id: string
  readonly isHead: boolean
}

/** Before they are measured: a long text takes a second line. */
const height = { head: 40, row: 56 } as const

/**
 * The rows in view, some around, and the one that has the focus; arrows, Home and End go to the links of others. All of
 * them on paper.
 */
export function useDrawnRows<Row extends DrawnRow>(rows: readonly Row[], printing: boolean) {
  const { scroll, virtualizer, hear } = useRowsInView(
    {
      count: rows.length,
      estimateSize: (index) => (rows[index]?.isHead ? height.head : height.row),
      getItemKey: (index) => rows[index]?.id ?? index,
      overscan: 8,
      scrollPaddingStart: 34,
    },
    (key, at) => nextRow(key, at, rows),
  )
  const keys = { scroll, measure: virtualizer.measureElement, hear }
  if (printing) return { ...keys, drawn: rows.map((row, index) => ({ row, index, gap: 0 })), below: 0 }
  let reached = 0
  const drawn = virtualizer.getVirtualItems().flatMap(({ index, start, end }) => {
    const row = rows[index]
    const gap = start - reached
    reached = end
    return row === undefined ? [] : [{ row, index, gap }]
  })
  return { ...keys, drawn, below: virtualizer.getTotalSize() - reached }
}

/** The row where a key leads; heads are stepped over. */
const nextRow = (key: string, at: number, rows: readonly DrawnRow[]): number | null => {
  const opens = ({ isHead }: DrawnRow) => !isHead
  const found = (() => {
    switch (key) {
      case 'ArrowDown':
        return rows.findIndex((row, index) => index > at && opens(row))
      case 'ArrowUp':
        return rows.findLastIndex((row, index) => index < at && opens(row))
      case 'Home':
        return rows.findIndex(opens)
      case 'End':
        return rows.findLastIndex(opens)
      default:
        return -1
    }
  })()
  return found < 0 ? null : found
}

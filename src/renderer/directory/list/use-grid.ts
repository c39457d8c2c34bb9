import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, useMemo, useRef, useState } from 'react'
import { usePrinting } from '../../components/use-printing.ts'
import type { Directory } from '../use-directory.ts'
import { columnsShown } from './columns.tsx'
import { barHeight, headHeight, rowHeight, rowsInView } from './grid-geometry.ts'
import { deedOfKey } from './grid-keys.ts'
import { countTicked } from './ticks.ts'
import { useListTable } from './use-list-table.ts'
import { useRowDeeds } from './use-row-deeds.ts'
import { useRowFocus } from './use-row-focus.ts'
import { type FirstWindow, useRows } from './use-rows.ts'
import type { TickState } from './use-ticks.ts'
import { windowSize } from './windows.ts'

export interface GridOptions {
  readonly directory: Directory
  readonly firstWindow: FirstWindow
  readonly columns: readonly string[]
  readonly tickState: TickState
}

/** A row, and pixels from the first one; `null` on paper, where those that are read at once follow one another. */
interface DrawnRow {
  readonly index: number
  readonly top: number | null
}

/** All that the grid draws: which rows are in view, their data, the one that has the focus, what is done with them. */
export function useGrid({ directory, firstWindow, columns, tickState }: GridOptions) {
  const { query, entry } = directory
  const total = firstWindow.data?.total ?? 0
  const [focused, setFocused] = useState(0)
  const foot = countTicked(tickState.ticks, total) > 0 ? barHeight : 0
  const { scroll, virtualizer } = useGridRows(total, focused, foot)
  const printing = usePrinting()
  const drawn: readonly DrawnRow[] = printing
    ? Array.from({ length: Math.min(total, windowSize) }, (_, index) => ({ index, top: null }))
    : virtualizer.getVirtualItems().map(({ index, start }) => ({ index, top: start - headHeight }))
  const rows = useRows(
    query,
    firstWindow,
    drawn.map(({ index }) => index),
  )
  const table = useListTable({ query, shown: columns, onSort: directory.setSort })
  const shown = useMemo(() => columnsShown(query.list, columns), [query.list, columns])
  const focus = useRowFocus({ query, entry, focused, setFocused, scroll, virtualizer })
  const deeds = useRowDeeds({ directory, rows, tickState, focus, total })
  const view = rowsInView(virtualizer.scrollOffset ?? 0, virtualizer.scrollRect?.height ?? 0, total)
  const press = (event: KeyboardEvent) => {
    // The head has buttons of its own.
    const onRow = event.target instanceof HTMLElement && event.target.matches('[role=row]')
    const deed = onRow ? deedOfKey(event, deeds, { row: focused, total, page: view.last - view.first }) : null
    if (deed === null) return
    event.preventDefault()
    deed()
  }
  const height = printing ? undefined : virtualizer.getTotalSize()
  return { total, focused, scroll, height, drawn, rows, table, columns: shown, deeds, view, press }
}

/**
 * Which rows are drawn: those in view, some around, and the one that has the focus, wherever it is.
 * @param foot pixels that a bar covers
 */
function useGridRows(total: number, focused: number, foot: number) {
  const scroll = useRef<HTMLDivElement>(null)
  const virtualizer = useVirtualizer({
    count: total,
    getScrollElement: () => scroll.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    scrollMargin: headHeight,
    scrollPaddingStart: headHeight,
    paddingEnd: foot,
    scrollPaddingEnd: foot,
    // A row that is taken out of the page would lose the focus. They are read in the order they stand in.
    rangeExtractor: (range) =>
      [...new Set([focused, ...defaultRangeExtractor(range)])].filter((row) => row < total).toSorted((a, b) => a - b),
  })
  return { scroll, virtualizer }
}

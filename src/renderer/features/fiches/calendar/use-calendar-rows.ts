import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
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
  const scroll = useRef<HTMLElement>(null)
  const [wanted, want] = useState<number | null>(null)
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => rowHeight,
    overscan: 10,
    scrollPaddingStart: 46,
    rangeExtractor: (range) =>
      [...new Set([...(wanted === null ? [] : [wanted]), ...defaultRangeExtractor(range)])]
        .filter((index) => index < rows.length)
        .toSorted((a, b) => a - b),
  })
  useEffect(() => {
    if (wanted !== null)
      scroll.current?.querySelector<HTMLElement>(`[data-row="${wanted}"] a`)?.focus({ preventScroll: true })
  }, [wanted])
  const hear = (event: KeyboardEvent) => {
    const at = Number((event.target as Element).closest('[data-row]')?.getAttribute('data-row') ?? -1)
    const next = steps[event.key]?.(at, rows.length - 1)
    if (next === undefined) return
    event.preventDefault()
    virtualizer.scrollToIndex(next)
    want(next)
  }
  const indexes = printing ? rows.map((_, index) => index) : virtualizer.getVirtualItems().map(({ index }) => index)
  const drawn = indexes.flatMap((index) => {
    const row = rows[index]
    return row === undefined ? [] : [{ row, index }]
  })
  return { scroll, drawn, height: rows.length * rowHeight, hear }
}

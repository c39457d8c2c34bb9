import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { useRef } from 'react'
import { headHeight, rowHeight } from './grid-geometry.ts'

/** Which rows are drawn: those in view, some around, and the one that has the focus, wherever it is. */
export function useGridRows(total: number, focused: number) {
  const scroll = useRef<HTMLDivElement>(null)
  const virtualizer = useVirtualizer({
    count: total,
    getScrollElement: () => scroll.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    scrollMargin: headHeight,
    scrollPaddingStart: headHeight,
    // A row that is taken out of the page would lose the focus.
    rangeExtractor: (range) => [...new Set([focused, ...defaultRangeExtractor(range)])].filter((row) => row < total),
  })
  return { scroll, virtualizer }
}

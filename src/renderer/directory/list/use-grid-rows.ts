import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { useRef } from 'react'
import { headHeight, rowHeight } from './grid-geometry.ts'

/**
 * Which rows are drawn: those in view, some around, and the one that has the focus, wherever it is.
 * @param foot pixels that a bar covers
 */
export function useGridRows(total: number, focused: number, foot: number) {
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

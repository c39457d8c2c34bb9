import { defaultRangeExtractor, useVirtualizer, type VirtualizerOptions } from '@tanstack/react-virtual'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { isWriting } from '../writing.ts'

type Options = Pick<
  VirtualizerOptions<HTMLElement, Element>,
  'count' | 'estimateSize' | 'overscan' | 'scrollPaddingStart'
> &
  Partial<Pick<VirtualizerOptions<HTMLElement, Element>, 'getItemKey'>>

/**
 * The rows in view, some around, and the one that a key led to, whose link takes the focus. A row bears its place in
 * `data-row`.
 * @param nextRow where a key leads from a row, -1 when none has the focus; `null` when the key is not the list's
 */
export function useRowsInView(options: Options, nextRow: (key: string, at: number) => number | null) {
  const scroll = useRef<HTMLElement>(null)
  const [wanted, want] = useState<number | null>(null)
  const virtualizer = useVirtualizer({
    ...options,
    getScrollElement: () => scroll.current,
    rangeExtractor: (range) =>
      [...new Set([...(wanted === null ? [] : [wanted]), ...defaultRangeExtractor(range)])]
        .filter((index) => index < options.count)
        .toSorted((a, b) => a - b),
  })
  useEffect(() => {
    if (wanted !== null)
      scroll.current?.querySelector<HTMLElement>(`[data-row="${wanted}"] a`)?.focus({ preventScroll: true })
  }, [wanted])
  const hear = (event: KeyboardEvent) => {
    const at = Number((event.target as Element).closest('[data-row]')?.getAttribute('data-row') ?? -1)
    const next = isWriting(event.target) ? null : nextRow(event.key, at)
    if (next === null) return
    event.preventDefault()
    virtualizer.scrollToIndex(next)
    want(next)
  }
  return { scroll, virtualizer, hear }
}

import { inlineSigns } from './plain-text.ts'
import type { Inline } from './rich-text.ts'

/** Inline content from one offset to another of its signs (`inlineSigns`). */
export const sliceInlines = (
  content: readonly Inline[],
  from: number,
  to = Number.POSITIVE_INFINITY,
): readonly Inline[] => {
  let at = 0
  return content.flatMap((node): readonly Inline[] => {
    const start = at
    at += inlineSigns([node]).length
    if (node.type !== 'text') return start >= from && start < to ? [node] : []
    const text = node.text.slice(Math.max(0, from - start), Math.max(0, to - start))
    return text === '' ? [] : [{ ...node, text }]
  })
}

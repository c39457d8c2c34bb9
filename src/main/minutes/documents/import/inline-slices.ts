import { inlineSigns } from '#shared/text/rich-text/plain-text.ts'
import type { Inline } from '#shared/text/rich-text/rich-text.ts'
import { sliceInlines } from '#shared/text/rich-text/slice-inlines.ts'

/** The same content without spaces at its ends. */
export const trimInlines = (content: readonly Inline[]): readonly Inline[] => {
  const text = inlineSigns(content)
  return sliceInlines(content, text.length - text.trimStart().length, text.trimEnd().length)
}

/** Content cut at its line breaks. */
export const linesOfInlines = (content: readonly Inline[]): readonly (readonly Inline[])[] => {
  const lines: Inline[][] = [[]]
  for (const node of content) {
    if (node.type === 'hardBreak') lines.push([])
    else lines.at(-1)?.push(node)
  }
  return lines
}

export const isBold = (content: readonly Inline[]): boolean =>
  content.length > 0 &&
  content.every(
    (node) => node.type !== 'text' || node.text.trim() === '' || (node.marks ?? []).some(({ type }) => type === 'bold'),
  )

/** The same content without bold: where the style says it. */
export const withoutBold = (content: readonly Inline[]): readonly Inline[] =>
  content.map((node): Inline => {
    if (node.type !== 'text' || node.marks === undefined) return node
    const marks = node.marks.filter(({ type }) => type !== 'bold')
    return marks.length === 0 ? { type: 'text', text: node.text } : { ...node, marks }
  })

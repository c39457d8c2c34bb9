import { createHash } from 'node:crypto'
import { inlineSigns } from '#shared/text/rich-text/plain-text.ts'
import type { Inline, RichText } from '#shared/text/rich-text/rich-text.ts'

/** A line as paper has it, with the cell of a table that it stands in. */
export interface PlacedLine {
  readonly text: string
  /** Equal for the lines of one cell, whatever else is in the document; `null` out of tables. */
  readonly cell: string | null
}

/** The lines that a Word file of this text holds, in reading order. What holds no word is not written. */
export const printedLines = (body: RichText): readonly PlacedLine[] => {
  const lines: PlacedLine[] = []
  let cells = 0
  const walk = (nodes: readonly unknown[], cell: string | null): void => {
    for (const node of nodes as readonly Node[]) {
      if (node.type === 'paragraph' || node.type === 'heading') {
        const text = inlineSigns((node.content ?? []) as readonly Inline[])
        if (text.trim() !== '') lines.push({ text, cell })
      } else if (node.type === 'tableCell' || node.type === 'tableHeader') {
        cells += 1
        walk(node.content ?? [], `cell ${cells}`)
      } else walk(node.content ?? [], cell)
    }
  }
  walk(body.content, null)
  return lines
}

interface Node {
  readonly type: string
  readonly content?: readonly unknown[]
}

/** What two texts of the same lines have in common, and no two others. */
export const printOf = (body: RichText): string =>
  createHash('sha256')
    .update(
      printedLines(body)
        .map(({ text }) => comparable(text))
        .join('\n'),
    )
    .digest('hex')
    .slice(0, 32)

/** A line as it is compared, sign for sign: what a word processor, or French typography, changes by itself is no change. */
export const comparable = (text: string): string =>
  text
    .replaceAll(/[\s\u00a0\u2007\u2009\u202f]/g, ' ')
    .replaceAll('’', "'")
    .replaceAll('\u2011', '-')

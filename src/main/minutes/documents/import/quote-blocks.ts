import type { Element } from 'hast'
import { paragraph } from '#shared/text/rich-text/build.ts'
import { inlineText } from '#shared/text/rich-text/plain-text.ts'
import type { Block, Inline } from '#shared/text/rich-text/rich-text.ts'
import { linesOfInlines } from './inline-slices.ts'
import { quotationLineEnds } from './line-ends.ts'
import { deepest, type Place, type ReadBlocks } from './place.ts'

/** A quotation, its last line styled as its source when it is one. */
export const quoteOf = (node: Element, place: Place, read: ReadBlocks): readonly Block[] => {
  if (place.depth + 1 > deepest) {
    place.notices.flattened += 1
    return read(node.children, place)
  }
  const content = read(node.children, { ...place, depth: place.depth + 1, cell: false, lineEnds: quotationLineEnds })
  return content.length === 0 ? [] : [{ type: 'blockquote', content: withSource(content) }]
}

const withSource = (blocks: readonly Block[]): readonly Block[] => {
  const last = blocks.at(-1)
  if (last?.type !== 'paragraph' || last.attrs !== undefined) return blocks
  const lines = linesOfInlines(last.content ?? [])
  const line = lines.at(-1) ?? []
  const before = lines.length > 1 ? [paragraph(joined(lines.slice(0, -1)))] : []
  const quoted = [...blocks.slice(0, -1), ...before]
  return quoted.length > 0 && isSource(line) ? [...quoted, paragraph(line, 'source')] : blocks
}

const joined = (lines: readonly (readonly Inline[])[]): readonly Inline[] =>
  lines.flatMap((line, index) => [...(index > 0 ? [{ type: 'hardBreak' } as const] : []), ...line])

/** A link alone, or a short line after a dash. */
const isSource = (line: readonly Inline[]): boolean => {
  const text = inlineText(line)
  const linked =
    line.length > 0 &&
    line.every((node) => node.type === 'text' && (node.marks ?? []).some(({ type }) => type === 'link'))
  return linked || (/^[–—]\s*\S/.test(text) && text.length <= 200)
}

import { bullets, item, paragraph } from '#shared/text/rich-text/build.ts'
import { inlineSigns } from '#shared/text/rich-text/plain-text.ts'
import type { Block, Inline, ListItem, Marker } from '#shared/text/rich-text/rich-text.ts'
import { sliceInlines } from '#shared/text/rich-text/slice-inlines.ts'

/** The signs people type to begin an item, and what a list calls them. A dash needs its space: « –5 °C ». */
const signs: readonly (readonly [RegExp, Marker])[] = [
  [/^→\s*(?=\S)/, 'arrow'],
  [/^=>\s*(?=\S)/, 'doubleArrow'],
  [/^–\s+(?=\S)/, 'dash'],
  [/^[•\uf0b7]\s*(?=\S)/, 'bullet'],
  [/^[▪\uf0a7]\s*(?=\S)/, 'square'],
]

/** The typed sign a text begins with, and its length with the spaces after it. */
export const signOf = (text: string): { readonly marker: Marker; readonly length: number } | null => {
  for (const [sign, marker] of signs) {
    const length = sign.exec(text)?.[0].length
    if (length !== undefined) return { marker, length }
  }
  return null
}

/** An item whose first words follow a typed sign keeps it as its marker, unless it has one already. */
export const withMarker = (blocks: readonly Block[], marker: Marker | null = null, guesses = true): ListItem => {
  const [first, ...others] = blocks
  const sign = first?.type === 'paragraph' ? signOf(inlineSigns(first.content ?? [])) : null
  if (marker !== null) return { type: 'listItem', attrs: { marker }, content: blocks }
  if (!guesses || sign === null || first?.type !== 'paragraph') return item(...blocks)
  const rest = paragraph(sliceInlines(first.content ?? [], sign.length))
  return { type: 'listItem', attrs: { marker: sign.marker }, content: [rest, ...others] }
}

/**
 * Lines of a cell, or of a paragraph made of typed items: lines led by a sign are a list, others are paragraphs.
 * A dash is the list's usual look and leaves no marker; a lone dashed number is an amount, not an item.
 */
export const blocksOfLines = (lines: readonly (readonly Inline[])[]): readonly Block[] => {
  const blocks: Block[] = []
  for (const line of lines) {
    const typed = lineItem(line, lines.length)
    const last = blocks.at(-1)
    if (typed === null) blocks.push(paragraph(line))
    else if (last?.type === 'bulletList') blocks[blocks.length - 1] = bullets(...last.content, typed)
    else blocks.push(bullets(typed))
  }
  return blocks
}

const lineItem = (line: readonly Inline[], count: number): ListItem | null => {
  const text = inlineSigns(line)
  const dash = /^[–-]\s+(?=\S)/.exec(text)?.[0]
  if (dash !== undefined)
    return count === 1 && /^[–-]\s+\d/.test(text) ? null : item(paragraph(sliceInlines(line, dash.length)))
  return signOf(text) === null ? null : withMarker([paragraph(line)])
}

import { withApostrophes, withNoBreakSpaces } from '#shared/kernel/typography.ts'
import { mapInlines } from '#shared/text/rich-text/map-inlines.ts'
import { inlineSigns } from '#shared/text/rich-text/plain-text.ts'
import type { Inline, RichText, TextNode } from '#shared/text/rich-text/rich-text.ts'
import { withoutBareItems } from './without-bare-items.ts'

/**
 * As a page prints it: no empty line of a list, and French typography, wherever its words were typed, as a name is stored as it was
 * given; over whole paragraphs: a space and the sign it is bound to may stand in two marks.
 */
export const typeset = (text: RichText): RichText => mapInlines(withoutBareItems(text), typesetWords)

const typesetWords = <Node extends Inline>(words: readonly Node[]): readonly Node[] => {
  // Neither changes the length, so that each node takes back the part it gave.
  const bound = withNoBreakSpaces(withApostrophes(inlineSigns(words)))
  let end = 0
  return words.map((node) => {
    const start = end
    end += inlineSigns([node]).length
    if (node.type === 'footnote') return { ...node, content: typesetWords<TextNode>(node.content) }
    return node.type === 'text' ? { ...node, text: bound.slice(start, end) } : node
  })
}

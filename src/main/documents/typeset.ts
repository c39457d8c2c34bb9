import { mapInlines } from '#shared/domain/rich-text/map-inlines.ts'
import type { Inline, RichText } from '#shared/domain/rich-text/rich-text.ts'
import { withNoBreakSpaces } from '#shared/kernel/typography.ts'

/** French typography, over whole paragraphs: a space and the sign it is bound to may stand in two marks. */
export const typeset = (text: RichText): RichText => mapInlines(text, typesetWords)

const typesetWords = (words: readonly Inline[]): readonly Inline[] => {
  // Binding spaces keeps the length, so that each node takes back the part it gave.
  const bound = withNoBreakSpaces(words.map(textOf).join(''))
  let end = 0
  return words.map((node) => {
    const start = end
    end += textOf(node).length
    return node.type === 'hardBreak' ? node : { ...node, text: bound.slice(start, end) }
  })
}

const textOf = (node: Inline): string => (node.type === 'hardBreak' ? '\n' : node.text)

import { mapInlines } from './map-inlines.ts'
import { inlineText } from './plain-text.ts'
import type { Inline, RichText } from './rich-text.ts'

/** Where words stand: in the first paragraph of exactly this text, from one UTF-16 offset to another. */
export interface WordsPlace {
  readonly paragraph: string
  readonly from: number
  readonly to: number
}

/** The same text with some words of one paragraph replaced; they take the marks of the first word they replace. */
export const replaceWords = (text: RichText, place: WordsPlace, words: string): RichText =>
  changeParagraph(text, place.paragraph, (nodes) => spliceWords(nodes, place, words))

/** The same text with the first paragraph of exactly these words changed. */
export const changeParagraph = (
  text: RichText,
  paragraph: string,
  change: (words: readonly Inline[]) => readonly Inline[],
): RichText => {
  let found = false
  return mapInlines(text, (nodes) => {
    if (found || inlineText(nodes) !== paragraph) return nodes
    found = true
    return change(nodes)
  })
}

/** A line with the words from one sign to another replaced; notes and breaks stay. */
export const spliceWords = (
  nodes: readonly Inline[],
  { from, to }: Pick<WordsPlace, 'from' | 'to'>,
  words: string,
): readonly Inline[] => {
  let at = 0
  let written = false
  return nodes.flatMap((node): readonly Inline[] => {
    const start = at
    if (node.type !== 'text') {
      at += 1
      return [node]
    }
    at += node.text.length
    if (at <= from || start >= to) return [node]
    const inserted = written ? '' : words
    written = true
    const text = node.text.slice(0, Math.max(0, from - start)) + inserted + node.text.slice(Math.max(0, to - start))
    return text === '' ? [] : [{ ...node, text }]
  })
}

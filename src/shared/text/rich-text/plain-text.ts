import type { Block, Inline, ListItem, RichText, TableCell, TableRow } from './rich-text.ts'

/**
 * The words of a text, one line a paragraph, in reading order, each note on a line of its own under the paragraph that
 * calls it. Marks, list signs and frames are left out.
 */
export const plainText = (text: RichText | null): string =>
  text === null ? '' : written(paragraphsOf(text).flatMap((words) => [inlineText(words), ...notesOf(words)])).join('\n')

/** The paragraphs' words, in reading order; empty paragraphs and notes are left out. */
export const linesOf = (text: RichText): readonly string[] => written(paragraphsOf(text).map(inlineText))

/** The words of the notes, in the order in which they are called. */
export const noteLinesOf = (text: RichText): readonly string[] => paragraphsOf(text).flatMap(notesOf)

/** The words of a line, without its notes. */
export const inlineText = (content: readonly Inline[] | undefined): string =>
  (content ?? []).map((node) => (node.type === 'footnote' ? '' : signOf(node))).join('')

/** The signs of a line, a break and a note counting for one each: an offset in it is a place in the content. */
export const inlineSigns = (content: readonly Inline[]): string => content.map(signOf).join('')

/** Neither a word nor a picture. */
export const isEmpty = (text: RichText | null): boolean =>
  plainText(text).trim() === '' && (text === null || !text.content.some(holdsPicture))

/** What stands for a note among the signs of a line. */
export const noteSign = '\ufffc'

const signOf = (node: Inline): string =>
  node.type === 'text' ? node.text : node.type === 'hardBreak' ? '\n' : noteSign

const notesOf = (content: readonly Inline[]): readonly string[] =>
  content.flatMap((node) => (node.type === 'footnote' ? [inlineText(node.content)] : []))

const written = (lines: readonly string[]): readonly string[] => lines.filter((line) => line !== '')

const paragraphsOf = (text: RichText): readonly (readonly Inline[])[] => text.content.flatMap(wordsOfNode)

type Node = Block | ListItem | TableRow | TableCell

const wordsOfNode = (node: Node): readonly (readonly Inline[])[] => {
  if (node.type === 'paragraph' || node.type === 'heading') return [node.content ?? []]
  return node.type === 'image' ? [] : (node.content as readonly Node[]).flatMap(wordsOfNode)
}

const holdsPicture = (node: Node): boolean =>
  node.type === 'image' ||
  (node.type !== 'paragraph' && node.type !== 'heading' && (node.content as readonly Node[]).some(holdsPicture))

import type { Block, Inline, ListItem, RichText, TableCell, TableRow } from './rich-text.ts'

/** The words of a text, one line a paragraph, in reading order. Marks, list signs and frames are left out. */
export const plainText = (text: RichText | null): string => (text === null ? '' : linesOf(text).join('\n'))

/** The paragraphs' words, in reading order; empty paragraphs are left out. */
export const linesOf = (text: RichText): readonly string[] =>
  text.content.flatMap(nodeLines).filter((line) => line !== '')

export const inlineText = (content: readonly Inline[] | undefined): string =>
  (content ?? []).map((node) => (node.type === 'hardBreak' ? '\n' : node.text)).join('')

export const isEmpty = (text: RichText | null): boolean => plainText(text).trim() === ''

type Node = Block | ListItem | TableRow | TableCell

const nodeLines = (node: Node): readonly string[] =>
  node.type === 'paragraph' || node.type === 'heading'
    ? [inlineText(node.content)]
    : (node.content as readonly Node[]).flatMap(nodeLines)

import type { RootContent } from 'hast'
import {
  type Block,
  type Inline,
  isPointStyle,
  type ListItem,
  type Paragraph,
  type PointStyle,
  pointStyles,
  type RichText,
  type TableCell,
  type TableRow,
} from '#shared/text/rich-text/rich-text.ts'
import { inlineNames } from './html-names.ts'
import { isNote } from './notes.ts'
import { isPicture, pictureOf } from './pictures.ts'

/** The words of a text, in order: letters and digits, currencies and percents. Signs, spaces, case do not count. */
export const wordsOf = (text: string): readonly string[] =>
  text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+|[\p{Sc}%&@]/gu) ?? []

/** The words of an HTML tree, read without any of what converts it. */
export const wordsOfNodes = (nodes: readonly RootContent[]): readonly string[] => wordsOf(textOfNodes(nodes))

/** The text of an HTML tree, cut where a block or a line ends. */
export const textOfNodes = (nodes: readonly RootContent[]): string => nodes.map(textOf).join('')

/** The words of a text that was read, in the same way: a picture is said by its id, a note where it is called. */
export const sayRich = (text: RichText | null | undefined): string => (text?.content ?? []).map(sayNode).join('\n')

type Node = Block | ListItem | TableRow | TableCell

const sayNode = (node: Node): string => {
  if (node.type === 'image') return node.attrs.picture
  if (node.type === 'paragraph') return labelOf(node) + (node.content ?? []).map(sayInline).join('')
  if (node.type === 'heading') return (node.content ?? []).map(sayInline).join('')
  return (node.content as readonly Node[]).map(sayNode).join('\n')
}

/** What the document prints before a point. */
const labelOf = ({ attrs }: Paragraph): string =>
  isPointStyle(attrs?.style ?? null) ? `${pointStyles[attrs?.style as PointStyle]} : ` : ''

const sayInline = (node: Inline): string => {
  if (node.type === 'footnote') return `\n${node.content.map(sayInline).join('')}\n`
  return node.type === 'text' ? node.text : '\n'
}

const textOf = (node: RootContent): string => {
  if (node.type === 'text') return node.value
  if (node.type !== 'element') return ''
  if (isPicture(node)) return `\n${pictureOf(node)}\n`
  const inside = node.children.map(textOf).join('')
  return inlineNames.has(node.tagName) && node.tagName !== 'br' && !isNote(node) ? inside : `\n${inside}\n`
}

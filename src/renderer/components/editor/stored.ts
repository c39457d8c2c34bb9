import type { JSONContent } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import type { RowId } from '#shared/kernel/ids.ts'
import { paragraph } from '#shared/text/rich-text/build.ts'
import { mapInlines } from '#shared/text/rich-text/map-inlines.ts'
import {
  type Block,
  type HeadingLevel,
  type Inline,
  type ListItem,
  type Mark,
  type Marker,
  type MentionMark,
  numberTypes,
  type ParagraphStyle,
  type RichText,
  type SimpleMark,
  type TableCell,
  type TableRow,
  type TextNode,
} from '#shared/text/rich-text/rich-text.ts'

/** A stored text as the editor opens it: it holds at least one paragraph, and the words of a note as a value. */
export const fromStored = (text: RichText | null): object =>
  text === null || text.content.length === 0
    ? { type: 'doc', content: [paragraph('')] }
    : mapInlines(text, (words) => words.map(inEditor))

const inEditor = (node: Inline): Inline =>
  node.type === 'footnote' ? ({ type: 'footnote', attrs: { words: node.content } } as JSONContent as Inline) : node

/**
 * What the editor holds, as it is stored: only the vocabulary of `rich-text.ts`, defaults left out.
 * `null`: nothing is written.
 */
export const toStored = (json: JSONContent): RichText | null => {
  const content = blocks(json)
  return content.every(isBlank) ? null : { type: 'doc', content }
}

/** The same of an editor's document, while one types: a block that did not change is not made again. */
export const storedDocument = (document: Node): RichText | null => {
  const content = document.content.content.map(rememberedBlock)
  return content.every(isBlank) ? null : { type: 'doc', content }
}

/** The editor shares the blocks that a change leaves as they were. */
const remembered = new WeakMap<Node, Block>()

const rememberedBlock = (node: Node): Block => {
  const known = remembered.get(node) ?? block(node.toJSON() as JSONContent)
  remembered.set(node, known)
  return known
}

const isBlank = (node: Block): boolean =>
  node.type === 'paragraph' && node.attrs === undefined && node.content === undefined

const children = (node: JSONContent): readonly JSONContent[] => node.content ?? []

const blocks = (node: JSONContent): readonly Block[] => children(node).map(block)

const block = (node: JSONContent): Block => {
  switch (node.type) {
    case 'paragraph':
      return { type: 'paragraph', ...styleOf(node), ...inlineContent(node) }
    case 'heading':
      return { type: 'heading', attrs: { level: node.attrs?.level as HeadingLevel }, ...inlineContent(node) }
    case 'bulletList':
      return { type: 'bulletList', content: children(node).map(listItem) }
    case 'orderedList':
      return { type: 'orderedList', ...startOf(node), content: children(node).map(listItem) }
    case 'blockquote':
      return { type: 'blockquote', content: blocks(node) }
    case 'table':
      return { type: 'table', content: children(node).map(tableRow) }
    case 'image':
      return { type: 'image', attrs: { picture: node.attrs?.picture as RowId } }
    default:
      throw new Error(`The editor's schema has no block «\u00a0${node.type}\u00a0»`)
  }
}

const styleOf = (node: JSONContent) => {
  const style = (node.attrs?.style ?? null) as ParagraphStyle | null
  return style === null ? {} : { attrs: { style } }
}

const startOf = (node: JSONContent) => {
  const start = (node.attrs?.start ?? 1) as number
  const type = numberTypes.find((known) => known === node.attrs?.type)
  return start === 1 && type === undefined ? {} : { attrs: { start, ...(type && { type }) } }
}

const listItem = (node: JSONContent): ListItem => {
  const marker = (node.attrs?.marker ?? null) as Marker | null
  return { type: 'listItem', ...(marker === null ? {} : { attrs: { marker } }), content: blocks(node) }
}

const tableRow = (node: JSONContent): TableRow => ({ type: 'tableRow', content: children(node).map(tableCell) })

const tableCell = (node: JSONContent): TableCell => {
  const spans = { ...spanOf(node, 'colspan'), ...spanOf(node, 'rowspan') }
  const type = node.type === 'tableHeader' ? 'tableHeader' : 'tableCell'
  return { type, ...(Object.keys(spans).length === 0 ? {} : { attrs: spans }), content: blocks(node) }
}

const spanOf = (node: JSONContent, name: 'colspan' | 'rowspan') => {
  const span = (node.attrs?.[name] ?? 1) as number
  return span === 1 ? {} : { [name]: span }
}

const inlineContent = (node: JSONContent): { content?: readonly Inline[] } =>
  children(node).length === 0 ? {} : { content: children(node).map(inline) }

const inline = (node: JSONContent): Inline => {
  if (node.type === 'hardBreak') return { type: 'hardBreak' }
  if (node.type === 'footnote') return { type: 'footnote', content: (node.attrs?.words ?? []) as readonly TextNode[] }
  return textNode(node)
}

const textNode = (node: JSONContent): TextNode => {
  const marks = (node.marks ?? []).map(mark)
  return { type: 'text', text: node.text ?? '', ...(marks.length === 0 ? {} : { marks }) }
}

const mark = ({ type, attrs }: NonNullable<JSONContent['marks']>[number]): Mark => {
  if (type === 'link') return { type, attrs: { href: attrs?.href as string } }
  if (type === 'mention') return { type, attrs: { record: attrs?.record, id: attrs?.id } as MentionMark['attrs'] }
  return { type: type as SimpleMark }
}

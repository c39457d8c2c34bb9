import type { Element, ElementContent, RootContent } from 'hast'
import { paragraph } from '#shared/text/rich-text/build.ts'
import { inlineText } from '#shared/text/rich-text/plain-text.ts'
import type { Block, Inline, Mark, ParagraphStyle } from '#shared/text/rich-text/rich-text.ts'
import { paragraphStyles } from '#shared/text/rich-text/rich-text.ts'
import { element, property, text } from './hast.ts'
import { blockNames, headingNames } from './html-names.ts'
import { marksInside, paragraphsOf } from './inline-content.ts'
import { linesOfInlines } from './inline-slices.ts'
import { quotationLineEnds, typedLineEnds } from './line-ends.ts'
import { listOf } from './list-blocks.ts'
import { isPicture, pictureOf } from './pictures.ts'
import type { Place, ReadBlocks } from './place.ts'
import { deepest } from './place.ts'
import { tableOf } from './table-blocks.ts'
import { blocksOfLines } from './typed-signs.ts'

/** HTML nodes as the blocks of a rich text, in order. */
export const blocksOf = (nodes: readonly RootContent[], place: Place): readonly Block[] => {
  const blocks: Block[] = []
  let line: RootContent[] = []
  const endLine = () => {
    blocks.push(...linesAsBlocks(line, place))
    line = []
  }
  for (const node of nodes) {
    if (node.type === 'element' && holdsBlocks(node)) {
      endLine()
      blocks.push(...elementBlocks(node, place))
    } else line.push(node)
  }
  endLine()
  return blocks
}

/** A block, or an inline element around blocks, as sloppy HTML has them. Each node is looked at once. */
const holdsBlocks = (node: Element): boolean => {
  const known = blockHolders.get(node)
  if (known !== undefined) return known
  const holds =
    blockNames.has(node.tagName) || node.children.some((child) => child.type === 'element' && holdsBlocks(child))
  blockHolders.set(node, holds)
  return holds
}

const blockHolders = new WeakMap<Element, boolean>()

const elementBlocks = (node: Element, place: Place): readonly Block[] => {
  if (isPicture(node)) return [{ type: 'image', attrs: { picture: pictureOf(node) } }]
  switch (node.tagName) {
    case 'ul':
    case 'ol':
      return listOf(node, place, blocksOf)
    case 'blockquote':
      return quoteOf(node, place, blocksOf)
    case 'table':
      return tableOf(node, place, blocksOf)
    case 'pre':
      return linesAsBlocks(preformatted(node.children), place)
    case 'p':
      return blocksOf(node.children, styled(node, place))
    case 'aside':
      return blocksOf(node.children, property(node, 'dataNote') === null ? place : { ...place, style: 'note' })
    case 'dt':
      return blocksOf(node.children, { ...place, marks: bold(place) })
    default:
      return blocksOf(node.children, {
        ...place,
        marks: headingNames.has(node.tagName) ? bold(place) : marksInside(node, place.marks),
      })
  }
}

const bold = ({ marks }: Place): readonly Mark[] =>
  marks.some(({ type }) => type === 'bold') ? marks : [...marks, { type: 'bold' }]

const styled = (node: Element, place: Place): Place => {
  const style = property(node, 'dataStyle')
  return style !== null && Object.hasOwn(paragraphStyles, style) ? { ...place, style: style as ParagraphStyle } : place
}

/** Code and typed layout: each line a line, its inner spaces kept. */
const preformatted = (nodes: readonly ElementContent[]): readonly ElementContent[] =>
  nodes.flatMap((node): readonly ElementContent[] => {
    if (node.type === 'element') return [{ ...node, children: [...preformatted(node.children)] }]
    if (node.type !== 'text') return []
    return node.value
      .split('\n')
      .flatMap((line, index) => [...(index > 0 ? [element('br', {}, [])] : []), text(solid(line))])
  })

const solid = (line: string): string => line.replace(/^[ \t]+|[ \t]{2,}/g, (spaces) => '\u00a0'.repeat(spaces.length))

const linesAsBlocks = (nodes: readonly RootContent[], place: Place): readonly Block[] => {
  if (nodes.length === 0) return []
  if (!place.guesses) return paragraphsOf(nodes, place.marks).map((content) => paragraph(content, place.style))
  if (place.cell) return blocksOfLines(paragraphsOf(nodes, place.marks).flatMap(linesOfInlines))
  if (place.style !== null) return paragraphsOf(nodes, place.marks).map((content) => paragraph(content, place.style))
  return paragraphsOf(nodes, place.marks, place.lineEnds).flatMap((content) =>
    typedLineEnds(inlineText(content)).size > 0 ? blocksOfLines(linesOfInlines(content)) : [paragraph(content)],
  )
}

/** A quotation, its last line styled as its source when it is one. */
const quoteOf = (node: Element, place: Place, read: ReadBlocks): readonly Block[] => {
  if (place.depth + 1 > deepest) {
    place.notices.flattened.add(node)
    return read(node.children, place)
  }
  const lineEnds = place.guesses ? quotationLineEnds : place.lineEnds
  const content = read(node.children, { ...place, depth: place.depth + 1, cell: false, lineEnds })
  return content.length === 0 ? [] : [{ type: 'blockquote', content: place.guesses ? withSource(content) : content }]
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

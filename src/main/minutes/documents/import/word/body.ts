import type { ElementContent } from 'hast'
import { at, child, type XmlNode } from '#main/office/xml/xml-tree.ts'
import { element } from '../hast.ts'
import type { InlineReader } from './inline-reader.ts'
import { inlineNodes, type Piece, piecesOf, says } from './inlines.ts'
import { blockLine, grouped, heading, type Line } from './lines.ts'
import type { Numbered } from './numbering.ts'
import { ownLine } from './own-line.ts'
import type { Reading } from './reading.ts'
import { tableOf } from './tables.ts'
import { isTypedItem } from './typed-items.ts'

/** The blocks that stand in a body, a cell, a box or a note. */
export const blocksIn = (nodes: readonly XmlNode[], reading: Reading): readonly ElementContent[] => {
  const reader: InlineReader = {
    reading,
    readBlocks: (inside, relations = reading.relations) => blocksIn(inside, { ...reading, relations }),
  }
  const state: Joining = { before: [] }
  const lines = linesIn(nodes, reader, state)
  const left = state.before.length === 0 ? [] : [blockLine(element('p', {}, [...inlineNodes(state.before)]))]
  return grouped([...lines, ...left])
}

/** Pieces of a paragraph whose end was taken out: the next one goes on from it. */
interface Joining {
  before: readonly Piece[]
}

const linesIn = (nodes: readonly XmlNode[], reader: InlineReader, state: Joining): readonly Line[] =>
  nodes.flatMap((node): readonly Line[] => {
    switch (node.name) {
      case 'p':
        return paragraphLines(node, reader, state)
      case 'tbl':
        return [tableLine(node, reader)]
      case 'AlternateContent':
        return linesIn((child(node, 'Choice') ?? child(node, 'Fallback'))?.children ?? [], reader, state)
      case 'altChunk':
        reader.reading.noticed.objects.push('un document incorporé')
        return []
      case 'sdt':
        if (isContents(node)) reader.reading.noticed.contents += 1
        return linesIn(child(node, 'sdtContent')?.children ?? [], reader, state)
      case 'oMathPara':
        return [blockLine(element('p', {}, [...inlineNodes(piecesOf(node, reader))]))]
      default:
        return properties.test(node.name) ? [] : linesIn(node.children, reader, state)
    }
  })

const properties = /Pr$|^#text$/

const isContents = (control: XmlNode): boolean =>
  at(control, 'sdtPr', 'docPartObj', 'docPartGallery')?.attributes.val === 'Table of Contents'

const tableLine = (node: XmlNode, { reading, readBlocks }: InlineReader): Line => {
  const table = tableOf(node, reading, readBlocks)
  return blockLine(table, { indent: Number(at(node, 'tblPr', 'tblInd')?.attributes.w ?? 0), steps: 0 })
}

const floating = (blocks: readonly ElementContent[]): readonly Line[] =>
  blocks.flatMap((block) => (block.type === 'element' ? [blockLine(block)] : []))

const paragraphLines = (node: XmlNode, reader: InlineReader, state: Joining): readonly Line[] => {
  const own = child(node, 'pPr')
  const pieces = [...state.before, ...piecesOf(node, reader)]
  if (at(own, 'rPr', 'del') !== null) {
    state.before = pieces
    return []
  }
  state.before = []
  const numbered = numberedIn(own, reader.reading)
  const { before, after } = floats(pieces)
  const content = inlineNodes(pieces)
  const line = content.some(says) ? lineOf(own, content, numbered, reader.reading) : null
  return [...floating(before), ...(line === null ? [] : [line]), ...floating(after)]
}

/** « List Bullet 3 » stands three levels deep by its name: its own list has one. */
const numberedIn = (own: XmlNode | null, reading: Reading): Numbered | null => {
  const numbered = reading.lists.next(numberingOf(own, reading))
  return numbered === null || child(own, 'numPr') !== null
    ? numbered
    : { ...numbered, level: numbered.level + reading.styles.listDepth(own) }
}

/** Its own numbering, completed by that of its style; « 0 » takes it away. */
const numberingOf = (own: XmlNode | null, { styles }: Reading): XmlNode | null => {
  const direct = child(own, 'numPr')
  const styled = styles.numberingOf(own)
  if (direct === null || styled === null) return direct ?? styled
  const names = new Set(direct.children.map(({ name }) => name))
  return { ...direct, children: [...direct.children, ...styled.children.filter(({ name }) => !names.has(name))] }
}

/** Boxes anchored before the first word come before the paragraph, others after it. */
const floats = (pieces: readonly Piece[]) => {
  const first = pieces.findIndex((piece) => piece.kind === 'words' && says(piece.node))
  const blocks = (some: readonly Piece[]) => some.flatMap((piece) => (piece.kind === 'float' ? piece.blocks : []))
  const end = first < 0 ? pieces.length : first
  return { before: blocks(pieces.slice(0, end)), after: blocks(pieces.slice(end)) }
}

const lineOf = (
  own: XmlNode | null,
  content: readonly ElementContent[],
  numbered: Numbered | null,
  { styles, noticed }: Reading,
): Line | null => {
  if (styles.areOurs) return ownLine(own, content, numbered, { styles, noticed })
  const level = styles.headingLevel(own)
  const kind = styles.kindOf(own)
  if (kind === 'title') return blockLine(element('p', { dataStyle: 'title' }, content))
  if (level !== null) return blockLine(heading(level, content, numbered))
  const paragraph = element('p', {}, content)
  if (numbered !== null) return { kind: 'item', numbered, node: paragraph }
  if (isTypedItem(paragraph)) return { kind: 'typed', node: paragraph }
  const line = blockLine(paragraph, { indent: styles.indent(own), steps: 0 })
  return kind === 'quote' ? { kind, line, ends: false } : line
}

import { child, isOn, valueAt, type XmlNode } from '#main/office/xml/xml-tree.ts'
import { cleanText } from '#shared/kernel/clean-text.ts'
import { isSafeLink } from '#shared/text/rich-text/link.ts'
import { inlineSigns, noteSign } from '#shared/text/rich-text/plain-text.ts'
import type { Inline, Mark } from '#shared/text/rich-text/rich-text.ts'
import type { Styles } from '../import/word/styles.ts'
import { symbolOf } from '../import/word/symbols.ts'
import type { Relation } from '../import/word/word-package.ts'
import type { Change, Piece, ReturnedLine } from './returned.ts'

/** What is known while the lines of a part are read. */
export interface LineReading {
  readonly styles: Styles
  readonly relations: ReadonlyMap<string, Relation>
  readonly inNotes: boolean
  restyled: number
}

/** The lines of a body or of notes, with what was changed in them. */
export const readLines = (nodes: readonly XmlNode[], reading: LineReading): readonly ReturnedLine[] => {
  const lines: ReturnedLine[] = []
  const open = new Set<string>()
  const moves: string[] = []
  const field = { instructing: 0 }
  /** Pieces of a paragraph whose end was never there. */
  let before: readonly Piece[] = []
  const grid = { table: 0, row: 0, column: 0 }

  const blocks = (some: readonly XmlNode[], place: Pick<ReturnedLine, 'cell' | 'row'>): void => {
    for (const node of some) {
      switch (node.name) {
        case 'p':
          take(lineOf(node, place), child(child(node, 'pPr'), 'rPr'))
          break
        case 'tbl':
          grid.table += 1
          grid.row = 0
          blocks(node.children, place)
          break
        case 'tr':
          grid.row += 1
          grid.column = 0
          blocks(node.children, { ...place, row: changeIn(child(node, 'trPr'), moves) ?? place.row })
          break
        case 'tc':
          grid.column += 1
          blocks(node.children, { ...place, cell: cellName(grid) })
          break
        case 'AlternateContent':
          blocks((child(node, 'Choice') ?? child(node, 'Fallback'))?.children ?? [], place)
          break
        default:
          if (mark(node)) break
          if (!/Pr$|^#text$|^sectPr$/.test(node.name)) blocks(node.children, place)
      }
    }
  }

  const take = (line: ReturnedLine, end: XmlNode | null): void => {
    const whole = before.length === 0 ? line : { ...line, pieces: [...before, ...line.pieces] }
    before = isGone(end) ? whole.pieces : []
    if (before.length === 0) lines.push(whole)
  }

  /** Where a comment or a move begins or ends; false for anything else. */
  const mark = ({ name, attributes }: XmlNode): boolean => {
    if (name === 'commentRangeStart') open.add(attributes.id ?? '')
    else if (name === 'commentRangeEnd') open.delete(attributes.id ?? '')
    else if (name === 'moveFromRangeStart' || name === 'moveToRangeStart') moves.push(attributes.name ?? '')
    else if (name === 'moveFromRangeEnd' || name === 'moveToRangeEnd') moves.pop()
    else return false
    return true
  }

  const lineOf = (node: XmlNode, { cell, row }: Pick<ReturnedLine, 'cell' | 'row'>): ReturnedLine => {
    const own = child(node, 'pPr')
    if (child(own, 'pPrChange') !== null) reading.restyled += 1
    const pieces: Piece[] = []
    inside(node, { change: null, href: null }, pieces)
    const isContents = reading.styles.kindOf(own) === 'contents'
    return { pieces, end: changeIn(child(own, 'rPr'), moves), cell, row, inNote: reading.inNotes, isContents }
  }

  interface Around {
    readonly change: Change | null | 'gone'
    readonly href: string | null
  }

  const inside = (node: XmlNode, around: Around, pieces: Piece[]): void => {
    for (const one of node.children) {
      if (mark(one)) continue
      switch (one.name) {
        case 'r':
          run(one, around, pieces)
          break
        case 'ins':
        case 'moveTo':
        case 'del':
        case 'moveFrom':
          inside(one, { ...around, change: nested(around.change, changeOf(one, moves)) }, pieces)
          break
        case 'hyperlink':
          inside(one, { ...around, href: addressOf(one, reading.relations) ?? around.href }, pieces)
          break
        case 'AlternateContent':
          inside(child(one, 'Choice') ?? child(one, 'Fallback') ?? nothing, around, pieces)
          break
        default:
          if (!/Pr$|^#text$/.test(one.name)) inside(one, around, pieces)
      }
    }
  }

  const run = (node: XmlNode, { change, href }: Around, pieces: Piece[]): void => {
    const letters = child(node, 'rPr')
    if (child(letters, 'rPrChange') !== null && change === null) reading.restyled += 1
    const marks = marksOf(letters, href)
    for (const one of node.children) {
      const type = one.name === 'fldChar' ? one.attributes.fldCharType : null
      if (type === 'begin') field.instructing += 1
      else if (type === 'separate' || (type === 'end' && field.instructing > 0)) field.instructing -= 1
      if (field.instructing > 0 || change === 'gone') continue
      const said = signsOf(one)
      // The words of a note that was added are told with the notes.
      if (said === null || (said === noteSign && change?.kind === 'added')) continue
      const text: Inline = { type: 'text', text: said, ...(marks.length > 0 && { marks }) }
      pieces.push({ node: said === '\n' ? { type: 'hardBreak' } : text, change, comments: [...open] })
    }
  }

  blocks(nodes, { cell: null, row: null })
  return lines.map((line, rank) => (headsContents(line, lines[rank + 1]) ? { ...line, isContents: true } : line))
}

/** The word that Concerto prints above a table of contents goes with it. */
const headsContents = ({ pieces }: ReturnedLine, next: ReturnedLine | undefined): boolean =>
  next?.isContents === true && inlineSigns(pieces.map(({ node }) => node)) === 'Sommaire'

/** « 2.3.1 »: the first cell of the third row of the second table. */
const cellName = ({ table, row, column }: { table: number; row: number; column: number }): string =>
  `${table}.${row}.${column}`

const nothing: XmlNode = { name: '', space: '', attributes: {}, children: [], text: '' }

/** What someone added and someone else took out was never there, and is not. */
const nested = (outer: Change | null | 'gone', inner: Change): Change | 'gone' =>
  outer === 'gone' || (outer !== null && outer.kind !== inner.kind) ? 'gone' : inner

/** What became of the end of a paragraph, or of a row, by the properties that say it. */
const changeIn = (properties: XmlNode | null, moves: readonly string[]): Change | null => {
  const said = properties?.children.find(({ name }) => Object.hasOwn(kinds, name))
  return said === undefined ? null : changeOf(said, moves)
}

/** Added by one, taken out by another: an end that was never there. */
const isGone = (end: XmlNode | null): boolean =>
  new Set(end?.children.flatMap(({ name }) => kinds[name] ?? [])).size > 1

const kinds: Readonly<Record<string, Change['kind']>> = {
  ins: 'added',
  moveTo: 'added',
  del: 'removed',
  moveFrom: 'removed',
}

const changeOf = ({ name, attributes }: XmlNode, moves: readonly string[]): Change => ({
  kind: kinds[name] ?? 'added',
  ...signatureOf(attributes),
  move: name.startsWith('move') ? (moves.at(-1) ?? '') : null,
})

/** Who signed, and when. A name is one line. */
export const signatureOf = ({ author = '', date = '' }: XmlNode['attributes']) => ({
  author: cleanText(author).text.replace(/\s+/g, ' ').trim().slice(0, 300) || null,
  at: /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?/.exec(date)?.[0] ?? null,
})

const addressOf = ({ attributes }: XmlNode, relations: LineReading['relations']): string | null => {
  const relation = relations.get(attributes['r:id'] ?? '')
  return relation?.outside && isSafeLink(relation.target) ? relation.target : null
}

/** The marks that minutes keep; what underlines a link is its look. */
const marksOf = (letters: XmlNode | null, href: string | null): readonly Mark[] => {
  const on = (name: string) => child(letters, name) !== null && isOn(child(letters, name))
  const raised = valueAt(letters, 'vertAlign')
  return [
    ...(on('b') ? [{ type: 'bold' } as const] : []),
    ...(on('i') ? [{ type: 'italic' } as const] : []),
    ...(on('u') && href === null ? [{ type: 'underline' } as const] : []),
    ...(on('strike') ? [{ type: 'strike' } as const] : []),
    ...(raised === 'superscript' || raised === 'subscript' ? [{ type: raised } as const] : []),
    ...(href === null ? [] : [{ type: 'link', attrs: { href } } as const]),
  ]
}

/** The signs that a part of a run stands for; `null` for none. */
const signsOf = (node: XmlNode): string | null => {
  switch (node.name) {
    case 't':
    case 'delText':
      return text(node)
    case 'tab':
    case 'ptab':
      return '\t'
    case 'noBreakHyphen':
      return '\u2011'
    case 'sym':
      return symbolOf(node.attributes.font ?? '', node.attributes.char ?? '')
    case 'br':
      return node.attributes.type === undefined || node.attributes.type === 'textWrapping' ? '\n' : null
    case 'cr':
      return '\n'
    case 'footnoteReference':
    case 'endnoteReference':
      return noteSign
    default:
      return null
  }
}

/** As Concerto keeps texts: without what no one sees. */
const text = (node: XmlNode): string | null => {
  const said = node.children.map(({ text: words }) => words).join('')
  return cleanText(said.replace(/[\r\n]+/g, ' ')).text || null
}

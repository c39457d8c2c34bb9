import type { Element, ElementContent } from 'hast'
import { at, child, descendants, isOn, valueAt, type XmlNode } from '#main/office/xml/xml-tree.ts'
import { wholly } from '../bold.ts'
import { element } from '../hast.ts'
import type { ReadBlocks } from './inline-reader.ts'
import type { Reading } from './reading.ts'
import type { Styles } from './styles.ts'

/** A table, its merged cells as HTML has them. */
export const tableOf = (table: XmlNode, reading: Reading, readBlocks: ReadBlocks): Element => {
  const rows = rowsIn(table).filter((row) => !isDeleted(row))
  const cells = rows.map((row) => cellsOf(row, reading, readBlocks))
  const heads = headRows(table, rows, cells, reading)
  return element(
    'table',
    {},
    merged(cells).map((row, index) =>
      element(
        'tr',
        {},
        row.map((cell) => cellElement(cell, index < heads)),
      ),
    ),
  )
}

/** Rows, out of the frames that content controls and insertions put around them. */
const rowsIn = (node: XmlNode): readonly XmlNode[] =>
  node.children.flatMap((one) => (one.name === 'tr' ? [one] : wrappers.has(one.name) ? rowsIn(one) : []))

const cellsIn = (node: XmlNode): readonly XmlNode[] =>
  node.children.flatMap((one) => (one.name === 'tc' ? [one] : wrappers.has(one.name) ? cellsIn(one) : []))

const wrappers = new Set(['sdt', 'sdtContent', 'customXml', 'ins', 'moveTo', 'smartTag'])

/** A row that was taken out keeps its frame until the change is accepted; words it still shows keep it. */
const isDeleted = (row: XmlNode): boolean => at(row, 'trPr', 'del') !== null && descendants(row, 't').length === 0

interface Cell {
  readonly column: number
  readonly span: number
  /** `continue`: it belongs to the cell above. */
  readonly merge: 'restart' | 'continue' | null
  rows: number
  content: readonly ElementContent[]
  /** Concerto wrote it as one that heads others. */
  readonly heads: boolean
}

const cellsOf = (row: XmlNode, { styles }: Reading, readBlocks: ReadBlocks): readonly Cell[] => {
  let column = countOf(at(row, 'trPr', 'gridBefore'))
  const before = empties(0, column)
  const cells = cellsIn(row).map((cell): Cell => {
    const span = Math.max(1, countOf(at(cell, 'tcPr', 'gridSpan')))
    const merge = child(child(cell, 'tcPr'), 'vMerge')
    const placed = {
      column,
      span,
      merge: merge === null ? null : merge.attributes.val === 'restart' ? ('restart' as const) : ('continue' as const),
    }
    column += span
    return { ...placed, rows: 1, content: readBlocks(cell.children), heads: styles.areOurs && isHead(cell, styles) }
  })
  return [...before, ...cells, ...empties(column, countOf(at(row, 'trPr', 'gridAfter')))]
}

const isHead = (cell: XmlNode, styles: Styles): boolean => {
  const style = styles.own(child(child(cell, 'p'), 'pPr'))
  return style === 'Bandeau' || style === 'SuiteDeLibelle'
}

const countOf = (node: XmlNode | null): number => {
  const count = Number(node?.attributes.val ?? 0)
  return Number.isInteger(count) && count > 0 && count <= 100 ? count : 0
}

const empties = (from: number, count: number): readonly Cell[] =>
  Array.from({ length: count }, (_, index) => ({
    ...{ column: from + index, span: 1, merge: null, rows: 1, content: [] },
    heads: false,
  }))

/** Cells that go on a cell above reach from it; words they hold, against all habit, join its own. */
const merged = (rows: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] => {
  const open = new Map<number, Cell>()
  return rows.map((row) =>
    row.filter((cell) => {
      const above = open.get(cell.column)
      if (cell.merge === 'continue' && above !== undefined && above.span === cell.span) {
        above.rows += 1
        above.content = [...above.content, ...cell.content]
        return false
      }
      if (cell.merge === null) open.delete(cell.column)
      else open.set(cell.column, cell)
      return true
    }),
  )
}

const cellElement = ({ span, rows, content, heads }: Cell, inHead: boolean): Element =>
  element(
    heads || inHead ? 'th' : 'td',
    { ...(span > 1 && { colSpan: span }), ...(rows > 1 && { rowSpan: rows }) },
    content,
  )

/** How many first rows head the columns: those that Word repeats, else one that stands apart by its style or in bold. */
const headRows = (
  table: XmlNode,
  rows: readonly XmlNode[],
  cells: readonly (readonly Cell[])[],
  { styles }: Reading,
): number => {
  if (styles.areOurs) return 0
  const repeated = rows.findIndex((row) => !isOn(at(row, 'trPr', 'tblHeader')))
  if (repeated > 0) return repeated
  const first = cells[0] ?? []
  if (rows.length < 2 || first.length < 2) return 0
  const styled = styles.headsFirstRow(valueAt(table, 'tblPr', 'tblStyle')) && firstRowShows(table)
  return styled || first.every(({ content }) => wholly(content)) ? 1 : 0
}

/** Word 2010 and later say it in words, earlier in bits. */
const firstRowShows = (table: XmlNode): boolean => {
  const look = at(table, 'tblPr', 'tblLook')
  const { firstRow, val } = look?.attributes ?? {}
  return firstRow === undefined
    ? (Number.parseInt(val ?? '0', 16) & 0x20) !== 0
    : ['1', 'true', 'on'].includes(firstRow)
}

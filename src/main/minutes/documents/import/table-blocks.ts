import type { Element, RootContent } from 'hast'
import { paragraph } from '#shared/text/rich-text/build.ts'
import type { Block, TableCell, TableRow } from '#shared/text/rich-text/rich-text.ts'
import { isElement, named, property, textOf } from './hast.ts'
import { deepest, type Place, type ReadBlocks } from './place.ts'

/** A table, after its caption; its paragraphs where it stands in another table or too deep. */
export const tableOf = (node: Element, place: Place, read: ReadBlocks): readonly Block[] => {
  const parts = partsOf(node.children)
  const rows = parts.flatMap((part) => named(part, 'tr') ?? [])
  const around = parts.filter((part) => named(part, 'tr') === null)
  if (place.depth + 3 > deepest || place.inTable) return flat(node, place, read)
  const inside: Place = { ...place, depth: place.depth + 3, cell: true, inTable: true, style: null }
  const kept = rows.filter((row, index) => !(index === 0 && rows.length > 1 && isEmptyHead(row)))
  const table = rectangular(kept.map((row) => rowOf(row, inside, read)).filter((row) => row.content.length > 0))
  return [...read(around, place), ...(table.length === 0 ? [] : [{ type: 'table' as const, content: table }])]
}

const flat = (node: Element, place: Place, read: ReadBlocks): readonly Block[] => {
  place.notices[place.inTable ? 'nestedTables' : 'flattened'].add(node)
  return partsOf(node.children).flatMap((part) => read(named(part, 'tr')?.children ?? [part], place))
}

/** Rows and what else stands in a table, in order, out of the frames around them. */
const partsOf = (nodes: readonly RootContent[]): readonly RootContent[] =>
  nodes.flatMap((node) => {
    const frame = named(node, 'thead', 'tbody', 'tfoot')
    return frame === null ? [node] : partsOf(frame.children)
  })

/** The empty header that Markdown demands of a table without one. */
const isEmptyHead = (row: Element): boolean =>
  row.children.some((cell) => named(cell, 'th') !== null) && textOf(row).trim() === ''

const rowOf = (row: Element, place: Place, read: ReadBlocks): TableRow => ({
  type: 'tableRow',
  content: row.children
    .filter((node) => isElement(node) || textOf(node).trim() !== '')
    .map((node) => cellOf(node, place, read)),
})

const cellOf = (node: RootContent, place: Place, read: ReadBlocks): TableCell => {
  const cell = named(node, 'td', 'th')
  const content = read(cell === null ? [node] : cell.children, place)
  const spans = { ...spanOf(cell, 'colSpan', 'colspan', 100), ...spanOf(cell, 'rowSpan', 'rowspan', 1000) }
  return {
    type: cell?.tagName === 'th' ? 'tableHeader' : 'tableCell',
    ...(Object.keys(spans).length === 0 ? {} : { attrs: spans }),
    content: content.length === 0 ? [paragraph('')] : content,
  }
}

const spanOf = (cell: Element | null, name: string, attribute: 'colspan' | 'rowspan', most: number) => {
  const span = cell === null ? 1 : Number(property(cell, name) ?? 1)
  return Number.isInteger(span) && span > 1 && span <= most ? { [attribute]: span } : {}
}

/** Rows completed with empty cells to the width of the widest, cells that reach down from above counted. */
const rectangular = (rows: readonly TableRow[]): readonly TableRow[] => {
  const widths = widthsOf(rows)
  const widest = Math.max(0, ...widths)
  return rows.map((row, index) => ({
    ...row,
    content: [
      ...row.content.map((cell) => reachingTo(rows.length - index, cell)),
      ...Array.from({ length: widest - (widths[index] ?? 0) }, emptyCell),
    ],
  }))
}

/** The cell, reaching down no further than the last row. */
const reachingTo = (most: number, cell: TableCell): TableCell =>
  cell.attrs?.rowspan === undefined
    ? cell
    : { ...cell, attrs: { ...cell.attrs, rowspan: Math.min(cell.attrs.rowspan, most) } }

const emptyCell = (): TableCell => ({ type: 'tableCell', content: [paragraph('')] })

const widthsOf = (rows: readonly TableRow[]): readonly number[] => {
  const widths = rows.map(() => 0)
  rows.forEach((row, index) => {
    for (const { attrs } of row.content) {
      const last = Math.min(rows.length, index + (attrs?.rowspan ?? 1))
      for (let below = index; below < last; below += 1) widths[below] = (widths[below] ?? 0) + (attrs?.colspan ?? 1)
    }
  })
  return widths
}

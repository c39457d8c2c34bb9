import { type ITableBordersOptions, Paragraph, TableCell, TableRow } from 'docx'
import type {
  CellRole,
  TableCell as RichCell,
  Table as RichTable,
  TableLook,
} from '#shared/domain/rich-text/rich-text.ts'
import { type Written, writeBlocks } from './blocks.ts'
import { exactWidths, widthsByContent } from './column-widths.ts'
import { centimetres, eighths, twips } from './measures.ts'
import { itemIndent } from './numbering.ts'
import { palette } from './palette.ts'
import { paragraphLook } from './paragraph-look.ts'
import { listPlaceOf, type Place } from './place.ts'
import { staysWhole } from './row-height.ts'
import { layOut, type PlacedCell } from './table-layout.ts'
import { TitledTable } from './titled-table.ts'

/** A table as wide as its place, its columns fixed; nothing when it has no cell. */
export const writeTable = (table: RichTable, place: Place): readonly Written[] => {
  const layout = layOut(table.content)
  if (layout.rows.length === 0) return []
  const look = table.attrs?.look ?? 'grid'
  const indent = place.level < 0 ? 0 : itemIndent(listPlaceOf(place), place.level)
  const width = Math.max(narrowest * layout.columns, place.width - indent)
  const widths = exactWidths(table.attrs?.widths ?? widthsByContent(layout), width)
  const rows = layout.rows.map((cells, index) => writeRow(cells, { look, widths, place, first: index === 0 }))
  return [
    new TitledTable(
      {
        rows,
        width: { size: width, type: 'dxa' },
        columnWidths: widths,
        layout: 'fixed',
        indent: { size: indent, type: 'dxa' },
        borders: borders[look],
        margins: { top: twips(4), bottom: twips(4), left: cellMargin, right: cellMargin },
        tableLook: { firstRow: true, noHBand: true, noVBand: true },
      },
      table.attrs,
    ),
  ]
}

const cellMargin = centimetres(0.2)
/** A column has room for one letter. */
const narrowest = 2 * cellMargin + twips(12)

const line = (points: number, color: string) => ({ style: 'single', size: eighths(points), color }) as const
const none = { style: 'none', size: 0, color: 'auto' } as const

const gridLine = line(0.5, palette.thread)
const listEdge = line(1, palette.petrol)

const borders: Readonly<Record<TableLook, ITableBordersOptions>> = {
  grid: {
    top: gridLine,
    bottom: gridLine,
    left: gridLine,
    right: gridLine,
    insideHorizontal: gridLine,
    insideVertical: gridLine,
  },
  list: {
    top: listEdge,
    bottom: listEdge,
    left: none,
    right: none,
    insideHorizontal: gridLine,
    insideVertical: none,
  },
}

interface RowSetting {
  readonly look: TableLook
  /** Of every column, in twips. */
  readonly widths: readonly number[]
  readonly place: Place
  readonly first: boolean
}

const writeRow = (placed: readonly PlacedCell[], { look, widths, place, first }: RowSetting): TableRow => {
  const cells = placed.map((one) => ({
    ...one,
    width: widths.slice(one.column, one.column + one.span).reduce((sum, width) => sum + width, 0),
    role: roleOf(one.cell, first),
  }))
  const heads = first && cells.every(({ cell }) => cell?.type === 'tableHeader')
  return new TableRow({
    ...(heads ? { tableHeader: true } : {}),
    ...(look === 'list' || staysWhole(cells) ? { cantSplit: true } : {}),
    children: cells.map((cell) => writeCell(cell, { ...place, setting: look })),
  })
}

/** Typed tables say only which cells are headings: on the first row they are a band, elsewhere labels. */
const roleOf = (cell: RichCell | null, first: boolean): CellRole =>
  cell?.attrs?.role ?? (cell?.type === 'tableHeader' ? (first ? 'band' : 'label') : 'content')

interface SizedCell extends PlacedCell {
  readonly width: number
  readonly role: CellRole
}

const writeCell = ({ cell, span, merge, width, role }: SizedCell, outer: Place): TableCell => {
  const place: Place = {
    ...outer,
    role,
    level: -1,
    quoted: false,
    endsList: false,
    afterTable: false,
    width: width - 2 * cellMargin,
  }
  return new TableCell({
    width: { size: width, type: 'dxa' },
    ...(span > 1 ? { columnSpan: span } : {}),
    ...(merge === null ? {} : { verticalMerge: merge }),
    ...(role === 'content' ? {} : { verticalAlign: 'center', shading: grounds[role] }),
    children: closed(writeBlocks(cell?.content ?? [], place), place),
  })
}

const ground = (fill: string) => ({ type: 'clear', color: 'auto', fill }) as const
const grounds = { band: ground(palette.petrol), label: ground(palette.shade) } as const

/** Word wants a paragraph at the end of each cell. */
const closed = (content: readonly Written[], place: Place): readonly Written[] =>
  content.at(-1) instanceof Paragraph ? content : [...content, new Paragraph(paragraphLook(null, place))]

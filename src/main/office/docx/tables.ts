import { linesOf } from '#shared/text/rich-text/plain-text.ts'
import type {
  Block,
  CellRole,
  TableCell as RichCell,
  Table as RichTable,
  TableCell,
  TableLook,
} from '#shared/text/rich-text/rich-text.ts'
import { palette } from '../paper/palette.ts'
import { twips } from './measures.ts'
import { paragraph } from './paragraph.ts'
import { paragraphLook } from './paragraph-look.ts'
import { listPlaceOf, type Place } from './place.ts'
import { rowsKeptWithNext, staysWhole } from './row-height.ts'
import type { TableLayout } from './table-layout.ts'
import { layOut, type PlacedCell } from './table-layout.ts'
import { wordTableLooks } from './table-looks.ts'
import { tableStyleIds } from './template-names.ts'
import { val, w, type Xml } from './xml.ts'

/** How what a cell holds is written: by the writer of blocks, who calls here for tables. */
type ContentWriter = (blocks: readonly Block[], place: Place) => readonly Xml[]

/** A table as wide as its place, its columns fixed; nothing when it has no cell. */
export const writeTable = (table: RichTable, place: Place, writeContent: ContentWriter): readonly Xml[] => {
  const layout = layOut(table.content)
  if (layout.rows.length === 0) return []
  const look = table.attrs?.look ?? 'grid'
  const indent = place.level < 0 ? 0 : place.lists.indent(listPlaceOf(place), place.level)
  const width = Math.max(narrowest(look) * layout.columns, place.width - indent)
  const widths = exactWidths(table.attrs?.widths ?? widthsByContent(layout), width)
  const sized = layout.rows.map((cells, index) => cells.map((one) => sizedCell(one, widths, index === 0)))
  const kept = rowsKeptWithNext(sized, look, place.nearEnd)
  const rows = sized.map((cells, index) =>
    writeRow(cells, {
      look,
      place: { ...place, kept: kept.has(index) },
      writeContent,
      heads: index === 0 && headsColumns(cells),
    }),
  )
  return [
    w(
      'tbl',
      {},
      tableProperties({ look, width, indent, headed: headsColumns(layout.rows[0]), spoken: table.attrs }),
      w('tblGrid', {}, ...widths.map((column) => w('gridCol', { w: column }))),
      ...rows,
    ),
  ]
}

interface Drawn {
  readonly look: TableLook
  readonly width: number
  readonly indent: number
  /** Its first row heads its columns. */
  readonly headed: boolean
  readonly spoken: RichTable['attrs']
}

/** Its rules and the blank of its cells are those of its style. */
const tableProperties = ({ look, width, indent, headed, spoken }: Drawn): Xml =>
  w(
    'tblPr',
    {},
    val('tblStyle', tableStyleIds[look]),
    w('tblW', { w: width, type: 'dxa' }),
    w('tblInd', { w: indent, type: 'dxa' }),
    w('tblLayout', { type: 'fixed' }),
    tableFlags(wordTableLooks[look], headed),
    ...(spoken === undefined ? [] : [val('tblCaption', spoken.title), val('tblDescription', spoken.description)]),
  )

/** Which cells are headings: those of the first row, or of the first column. */
const tableFlags = ({ firstColumn }: (typeof wordTableLooks)[TableLook], headed: boolean): Xml => {
  const rest = { lastColumn: 0, noHBand: 1, noVBand: 1 }
  if (firstColumn) return w('tblLook', { val: '0680', firstRow: 0, lastRow: 0, firstColumn: 1, ...rest })
  return w('tblLook', { val: headed ? '0620' : '0600', firstRow: headed ? 1 : 0, lastRow: 0, firstColumn: 0, ...rest })
}

const headsColumns = (row: readonly PlacedCell[] | undefined): boolean =>
  row?.every(({ cell }) => cell?.type === 'tableHeader') ?? false

/** A column has room for one letter. */
const narrowest = (look: TableLook): number => 2 * wordTableLooks[look].margin.sides + twips(12)

interface RowSetting {
  readonly look: TableLook
  readonly place: Place
  readonly writeContent: ContentWriter
  /** It is written again on each page. */
  readonly heads: boolean
}

const writeRow = (cells: readonly SizedCell[], { look, place, writeContent, heads }: RowSetting): Xml => {
  const { whole, height } = wordTableLooks[look]
  const written = cells.some(({ role }) => role === 'content')
  const properties =
    (whole || staysWhole(cells) ? w('cantSplit') : '') + (written ? height : '') + (heads ? w('tblHeader') : '')
  return w(
    'tr',
    {},
    properties === '' ? '' : w('trPr', {}, properties),
    ...cells.map((cell) => writeCell(cell, look, place, writeContent)),
  )
}

/** Typed tables say only which cells are headings: on the first row they are a band, elsewhere labels. */
export const roleOf = (cell: RichCell | null, first: boolean): CellRole =>
  cell?.attrs?.role ?? (cell?.type === 'tableHeader' ? (first ? 'band' : 'label') : 'content')

interface SizedCell extends PlacedCell {
  /** In twips. */
  readonly width: number
  readonly role: CellRole
}

/** @param widths of every column, in twips */
const sizedCell = (placed: PlacedCell, widths: readonly number[], first: boolean): SizedCell => ({
  ...placed,
  width: widths.slice(placed.column, placed.column + placed.span).reduce((sum, width) => sum + width, 0),
  role: roleOf(placed.cell, first),
})

const writeCell = (
  { cell, span, merge, width, role }: SizedCell,
  look: TableLook,
  outer: Place,
  writeContent: ContentWriter,
): Xml => {
  const { margin, centred } = wordTableLooks[look]
  const place: Place = {
    ...outer,
    setting: look,
    role,
    level: -1,
    quoted: false,
    endsGroup: false,
    afterTable: false,
    width: width - 2 * margin.sides,
  }
  const properties = w(
    'tcPr',
    {},
    w('tcW', { w: width, type: 'dxa' }),
    span > 1 ? val('gridSpan', span) : '',
    merge === null ? '' : val('vMerge', merge),
    role === 'content' ? '' : w('shd', { val: 'clear', color: 'auto', fill: grounds[role] }),
    centred || role === 'band' || role === 'label' ? val('vAlign', 'center') : '',
  )
  return w('tc', {}, properties, ...closed(writeContent(cell?.content ?? [], place), place))
}

const grounds = {
  band: palette.petrol,
  label: palette.shade,
  pause: palette.cream,
  reached: palette.reached[1],
  near: palette.near[1],
  late: palette.late[1],
} as const

/** Word wants a paragraph at the end of each cell. */
const closed = (content: readonly Xml[], place: Place): readonly Xml[] =>
  content.at(-1)?.startsWith('<w:p>') ? content : [...content, paragraph(paragraphLook(null, place), '')]

/** Widths of the columns in percent, from what a person typed in them: long texts get more, no column starves. */
const widthsByContent = ({ columns, rows }: TableLayout): readonly number[] => {
  const needs = new Array<number>(columns).fill(shortest)
  for (const { cell, column, span } of rows.flat()) {
    if (cell !== null && span === 1) needs[column] = Math.max(needs[column] ?? shortest, needOf(cell))
  }
  const total = needs.reduce((sum, need) => sum + need, 0)
  return needs.map((need) => (need / total) * 100)
}

const shortest = 6
const longest = 40

const needOf = (cell: TableCell): number =>
  Math.min(longest, Math.max(...linesOf({ type: 'doc', content: cell.content }).map((line) => line.length), shortest))

/** Widths in twips whose sum is exactly `total`: every reader then draws the same columns. */
export const exactWidths = (percents: readonly number[], total: number): readonly number[] => {
  let reached = 0
  let share = 0
  return percents.map((percent) => {
    share += percent
    const edge = Math.round((total * share) / 100)
    const width = edge - reached
    reached = edge
    return width
  })
}

import type { Box, PdfTag } from '#main/office/pdf/read/pdf-page.ts'
import { type Flow, type FlowCell, linesIn, type Region } from './flow.ts'
import { around } from './lines.ts'
import { partsOf } from './tags.ts'

/** More columns, or rows for one cell, than any table of minutes has. */
const widest = 60
const tallest = 1000

/** What some tags hold, its lines in a room of their own. */
type FlowIn = (tags: PdfTag['children'], region: Region) => readonly Flow[]

/** A cell as it is named. */
type Named = Pick<FlowCell, 'columns' | 'rows' | 'content'>

/** A table as its file names it, after its caption; the rows that other pages show have no cells. */
export const taggedTable = (table: PdfTag, page: number, flowIn: FlowIn): readonly Flow[] => {
  const flowOf = ({ children }: PdfTag) => flowIn(children, newRegion())
  const named = partsOf(table.children, 'TR').map((row) =>
    partsOf(row.children, 'TH', 'TD').map(
      (cell): Named => ({
        columns: Math.min(cell.columns, widest),
        rows: Math.min(cell.rows, tallest),
        content: flowOf(cell),
      }),
    ),
  )
  const captions = partsOf(table.children, 'Caption').flatMap(flowOf)
  const columns = columnsOf(named)
  if (columns === 0) return captions
  const lefts = leftsOf(named.filter(({ length }) => length === columns))
  const rows = placed(named, columns, lefts).map((row) => withStrays(row, lefts))
  settleColumns(rows.flat(), lefts)
  const box = boxOf(rows.flatMap((row) => row.flatMap(({ content }) => content)))
  return [...captions, { kind: 'table', page, boxes: [{ page, box }], columns, edges: [], rows, told: 'tagged' }]
}

const newRegion = (): Region => ({ left: Infinity, right: -Infinity, body: false })

const widthOf = (row: readonly Named[]): number => row.reduce((sum, { columns }) => sum + columns, 0)

/** As many as the widest row has, cells of the rows above that go on in it included. */
const columnsOf = (rows: readonly (readonly Named[])[]): number => {
  let open: { readonly columns: number; readonly left: number }[] = []
  const widths = rows.map((row) => {
    const width = widthOf(row) + open.reduce((sum, one) => sum + one.columns, 0)
    open = [...open, ...row.map((cell) => ({ columns: cell.columns, left: cell.rows }))]
      .map((one) => ({ ...one, left: one.left - 1 }))
      .filter(({ left }) => left > 0)
    return width
  })
  return Math.min(widest, Math.max(0, ...widths))
}

/** Where the words of each column begin, by the rows that have a cell in each. */
const leftsOf = (rows: readonly (readonly Named[])[]): readonly number[] =>
  (rows[0] ?? []).map((_, column) => Math.min(...rows.map((row) => boxOf(row[column]?.content.slice(0, 1) ?? []).left)))

/** Cells in their columns: in their order, or, in a row where some are not named, where their words begin. */
const placed = (
  rows: readonly (readonly Named[])[],
  columns: number,
  lefts: readonly number[],
): readonly (readonly FlowCell[])[] => {
  /** How many rows each column is still taken by a cell of a row above. */
  const taken = Array.from({ length: columns }, () => 0)
  return rows.map((row) => {
    const isWhole = widthOf(row) + taken.filter((left) => left > 0).length >= columns
    const cells: FlowCell[] = []
    const room = taken.flatMap((left, column) => (left === 0 ? [column] : []))
    for (const cell of row) {
      const box = boxOf(cell.content)
      const near = isWhole ? 0 : lefts.findLastIndex((left) => left <= box.left + 2)
      while (cell.content.length > 0 && room.length > 1 && (room[0] ?? 0) < near)
        cells.push(emptyCell(room.shift() ?? 0))
      const [column] = room.splice(0, cell.columns)
      if (column !== undefined) cells.push({ ...cell, column, box })
    }
    for (const at of taken.keys()) taken[at] = Math.max(0, (taken[at] ?? 0) - 1)
    for (const { column, columns: wide, rows: tall } of cells) taken.fill(tall - 1, column, column + wide)
    return cells
  })
}

const emptyCell = (column: number): FlowCell => ({ column, columns: 1, rows: 1, content: [], box: boxOf([]) })

/** Some programs name in one cell what stands in the next: what begins where an empty cell does is its own. */
const withStrays = (row: readonly FlowCell[], lefts: readonly number[]): readonly FlowCell[] => {
  const cells = [...row]
  for (const [index, next] of row.entries()) {
    const [cell, left] = [cells[index - 1], lefts[next.column] ?? Infinity]
    if (cell === undefined || next.content.length > 0) continue
    const isStray = (one: Flow) => boxOf([one]).left >= left - 2
    const region = newRegion()
    const content = cell.content.filter(isStray).map((one) => (one.kind === 'line' ? { ...one, region } : one))
    if (content.length === 0) continue
    cells[index - 1] = { ...cell, content: cell.content.filter((one) => !isStray(one)) }
    cells[index] = { ...next, content, box: boxOf(content) }
  }
  return cells
}

/** White between the words of two cells. */
const padding = 12

/** The lines of all the cells of a column may reach as far as the longest, or as the next column, where its own begin as one. */
const settleColumns = (cells: readonly FlowCell[], lefts: readonly number[]): void => {
  const isEdge = (column: number, left: number) => {
    const starts = cells.flatMap((cell) => (cell.column === column && cell.content.length > 0 ? [cell.box.left] : []))
    return starts.length > 1 && starts.filter((start) => start - left < 1.5).length * 5 >= starts.length * 4
  }
  const edges = lefts.map((left, column) => (isEdge(column, left) ? left - padding : -Infinity))
  for (const column of Map.groupBy(cells, (cell) => `${cell.column} ${cell.columns}`).values()) {
    const lines = column.flatMap(({ content }) => linesIn(content.filter(({ kind }) => kind === 'line')))
    const { left, right } = around(lines.map(({ line }) => line))
    const next = Math.max(...column.map((cell) => edges[cell.column + cell.columns] ?? -Infinity))
    for (const { region } of lines) Object.assign(region, { left, right: Math.max(right, next) })
  }
}

const boxOf = (flow: readonly Flow[]): Box =>
  around(
    flow.flatMap((one): readonly Box[] => {
      if (one.kind === 'line') return [one.line]
      return one.kind === 'picture' ? [one.picture] : one.boxes.map(({ box }) => box)
    }),
  )

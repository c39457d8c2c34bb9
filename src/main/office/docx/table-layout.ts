import type { TableCell, TableRow } from '#shared/text/rich-text/rich-text.ts'

/** A table as Word wants it: each row covers every column, once. */
export interface TableLayout {
  readonly columns: number
  readonly rows: readonly (readonly PlacedCell[])[]
}

export interface PlacedCell {
  /** `null`: nothing was typed there, or a cell above reaches down to it. */
  readonly cell: TableCell | null
  readonly column: number
  readonly span: number
  /** In a cell of several rows: its first, or a following one. */
  readonly merge: 'restart' | 'continue' | null
}

/** Word opens no table wider than this. */
const mostColumns = 63

/** Places the cells of a table, whatever the spans its author gave. Rows where nothing stands are left out. */
export const layOut = (rows: readonly TableRow[]): TableLayout => {
  const { columns, rows: placed } = withoutUnusedColumns(placeCells(rows.map(({ content }) => content)))
  if (columns > mostColumns) return layOut(rows.map(folded))
  return { columns, rows: placed.map((row) => withFillers(row, columns)) }
}

interface Block {
  readonly cell: TableCell
  readonly column: number
  readonly span: number
  /** Row after its last. */
  readonly end: number
}

/** As HTML does: each cell takes the first free column of its row. */
const placeCells = (rows: readonly (readonly TableCell[])[]): readonly (readonly PlacedCell[])[] => {
  /** The cell that stands in each column, until its last row. */
  let standing: readonly Block[] = []
  const placed = rows.map((cells, index) => {
    const above = standing.filter(({ end }) => end > index)
    const own = freeBlocks(cells, above, index, rows.length)
    standing = [...above, ...own]
    return [
      ...above.map((block) => placedAs(block, 'continue')),
      ...own.map((block) => placedAs(block, block.end > index + 1 ? 'restart' : null)),
    ].toSorted((a, b) => a.column - b.column)
  })
  return placed.filter((row) => row.length > 0)
}

const placedAs = ({ cell, column, span }: Block, merge: PlacedCell['merge']): PlacedCell => ({
  cell: merge === 'continue' ? null : cell,
  column,
  span,
  merge,
})

const freeBlocks = (
  cells: readonly TableCell[],
  above: readonly Block[],
  row: number,
  rowCount: number,
): readonly Block[] => {
  const taken = above.toSorted((a, b) => a.column - b.column)
  let column = 0
  return cells.map((cell) => {
    column = taken.reduce((at, block) => (covers(block, at) ? block.column + block.span : at), column)
    const wall = taken.find((block) => block.column > column)?.column ?? Number.POSITIVE_INFINITY
    const span = Math.min(cell.attrs?.colspan ?? 1, wall - column)
    const block = { cell, column, span, end: Math.min(row + (cell.attrs?.rowspan ?? 1), rowCount) }
    column += span
    return block
  })
}

const covers = (block: Block, column: number): boolean => block.column <= column && column < block.column + block.span

/** Empty cells where the row leaves columns to no one. */
const withFillers = (row: readonly PlacedCell[], columns: number): readonly PlacedCell[] => {
  const end = { cell: null, column: columns, span: 0, merge: null }
  let reached = 0
  return [...row, end].flatMap((placed) => {
    const gap = placed.column - reached
    const filler = gap > 0 ? [{ cell: null, column: reached, span: gap, merge: null }] : []
    reached = placed.column + placed.span
    return placed === end ? filler : [...filler, placed]
  })
}

/** Columns where no cell begins are part of the one before. */
const withoutUnusedColumns = (rows: readonly (readonly PlacedCell[])[]): TableLayout => {
  const edges = [...new Set(rows.flat().map(({ column }) => column))].toSorted((a, b) => a - b)
  const rank = new Map(edges.map((edge, index) => [edge, index]))
  const rankOf = (edge: number): number => rank.get(edge) ?? edges.length
  return {
    columns: edges.length,
    rows: rows.map((row) =>
      row.map((placed) => ({
        ...placed,
        column: rankOf(placed.column),
        span: rankOf(placed.column + placed.span) - rankOf(placed.column),
      })),
    ),
  }
}

/** A row too wide for Word: its cells one by one, those that are too many together in the last. */
const folded = ({ content }: TableRow): TableRow => {
  const kept = content.slice(0, mostColumns - 1)
  const others = content.slice(mostColumns - 1)
  const last: readonly TableCell[] =
    others.length === 0 ? [] : [{ type: 'tableCell', content: others.flatMap((cell) => cell.content) }]
  return { type: 'tableRow', content: [...kept.map(({ type, content }) => ({ type, content })), ...last] }
}

import type { Box } from '#main/office/pdf/read/pdf-page.ts'
import { median } from './lines.ts'
import { filledBy, goesOn, linePartsIn, linesOf, type Row, type Span } from './rows.ts'

/** Rows that no drawn line parts. */
export const bandsBetween = (rows: readonly Row[], level: readonly number[]): readonly (readonly Row[])[] => [
  ...Map.groupBy(rows, (row) => level.filter((at) => at < (row.top + row.bottom) / 2).length).values(),
]

/** Rows that belong together: parted by white when some are, else each row that fills the first column begins one. */
export const bandsOf = (rows: readonly Row[], columns: readonly Span[]): readonly (readonly Row[])[] =>
  partedBands(rows, columns) ?? cutBefore(rows, (row) => columns[0] !== undefined && filledBy([row], columns[0]))

/**
 * A table whose head and foot alone are drawn, or parted by white: what is between them, row by row. A row begins where its first
 * cell does, and other cells with it; lines that go on a sentence are of one cell.
 * @param fewest rows that show it
 */
export const rowsWithin = (
  bands: readonly (readonly Row[])[],
  columns: readonly Span[],
  fewest: number,
): readonly (readonly Row[])[] => {
  if (bands.length > 3) return bands
  return bands.flatMap((band) => {
    const first = columns[0] as Span
    const begins = band.filter((row) => filledBy([row], first))
    const areWhole = begins.every(
      (row) => columns.filter((column) => filledBy([row], column)).length * 2 >= columns.length,
    )
    const going = linePartsIn(band, first).filter(goesOn).length
    return begins.length >= fewest && areWhole && going * 4 < begins.length
      ? cutBefore(band, (row) => filledBy([row], first))
      : [band]
  })
}

/** Rows between which white goes through all columns; `null` when it goes nowhere, or everywhere. */
export const partedBands = (rows: readonly Row[], columns: readonly Span[]): readonly (readonly Row[])[] | null => {
  const size = median(rows.map(({ top, bottom }) => bottom - top))
  const least = usualWhite(rows, columns)
  let low = -Infinity
  const wide = new Set<Row>()
  for (const row of rows) {
    if (low > -Infinity && row.top - low > least + 0.2 * size) wide.add(row)
    low = Math.max(low, row.bottom)
  }
  return wide.size === 0 || wide.size >= rows.length - 1 ? null : cutBefore(rows, (row) => wide.has(row))
}

const cutBefore = (rows: readonly Row[], begins: (row: Row) => boolean): readonly (readonly Row[])[] => {
  const bands: Row[][] = []
  for (const row of rows) {
    const last = bands.at(-1)
    if (last === undefined || begins(row)) bands.push([row])
    else last.push(row)
  }
  return bands
}

export const gapsOf = (lines: readonly Box[]): readonly { readonly from: number; readonly to: number }[] =>
  lines.slice(1).map((line, index) => ({ from: lines[index]?.bottom ?? 0, to: line.top }))

/** White between the lines of one text: a quarter of what stands in columns is nearer, or as near. */
export const usualWhite = (rows: readonly Row[], columns: readonly Span[]): number => {
  const whites = columns.flatMap((column) => gapsOf(linesOf(rows, column)).map(({ from, to }) => to - from))
  return whites.toSorted((one, other) => one - other)[Math.floor(whites.length / 4)] ?? 0
}

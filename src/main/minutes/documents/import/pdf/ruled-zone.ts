import { rowsWithin } from './bands.ts'
import type { LevelLine } from './grids.ts'
import { median } from './lines.ts'
import { columnsOf, type Row, type Span, without, type Zone } from './rows.ts'

/** Farther from the ends of a line, what stands under it is no part of its table. */
const reach = 4

/**
 * The table that begins at a row under a line as wide as it is, and whose other lines are as long: over and under its head, at
 * its foot, or between all its rows. Without a foot it goes on down as far as its columns do. `null` when none does.
 */
export const ruledZone = (rows: readonly Row[], start: number, lines: readonly LevelLine[]): Zone | null => {
  const [first, above] = [rows[start] as Row, rows[start - 1]]
  const top = lines.findLast((line) => line.at <= first.top + 2 && isUnder(first, line))
  if (top === undefined || (above !== undefined && above.bottom > top.at + 3)) return null
  const bands: Row[][] = []
  let end = start
  let gutters: readonly Span[] = []
  const takes = (block: readonly Row[]): boolean => {
    const found = guttersOf(rows.slice(start, end + block.length))
    if (found.length < Math.max(1, gutters.length) || !block.every((row) => isUnder(row, top))) return false
    gutters = found
    end += block.length
    return true
  }
  for (const line of lines.filter((one) => one.at > top.at && isAsLong(one, top))) {
    const block = rows.slice(
      end,
      firstFrom(rows, end, (row) => row.top > line.at - 2),
    )
    if (block.length === 0) continue
    // A heading between two tables fills one column.
    if (columnsFilled(block, guttersOf(block)) < 2 || !takes(block)) break
    bands.push(block)
  }
  if (bands.length === 1) {
    const open: Row[] = []
    for (let row = rows[end]; row !== undefined && isNear(row, rows[end - 1]) && takes([row]); row = rows[end])
      open.push(row)
    if (open.length > 0) bands.push(open)
  }
  const whole = rows.slice(start, end)
  const columns = columnsOf(whole, gutters)
  if (whole.length < 2 || columns.length < 2 || whole.some(({ parts }) => parts.some((part) => 'flow' in part)))
    return null
  const cut = rowsWithin(bands, columns, 2)
  const shared = cut.filter((band) => columnsFilled(band, gutters) > 1).length
  return shared * 2 < cut.length ? null : { kind: 'table', rows: whole, columns, bands: cut }
}

const columnsFilled = (band: readonly Row[], gutters: readonly Span[]): number => columnsOf(band, gutters).length

const isUnder = ({ left, right }: Span, line: Span): boolean => left >= line.left - reach && right <= line.right + reach

const isAsLong = (one: Span, other: Span): boolean =>
  Math.abs(one.left - other.left) < 3 && Math.abs(one.right - other.right) < 3

const firstFrom = (rows: readonly Row[], from: number, isIt: (row: Row) => boolean): number => {
  const found = rows.findIndex((row, index) => index >= from && isIt(row))
  return found < 0 ? rows.length : found
}

const isNear = (row: Row, above: Row | undefined): boolean =>
  above === undefined || row.top - above.bottom < 1.5 * (row.bottom - row.top)

/** White bands between what stands on their two sides, wider than those between words. */
const guttersOf = (rows: readonly Row[]): readonly Span[] => {
  const parts = rows.flatMap((row) => row.parts)
  const size = median(parts.flatMap((part) => ('size' in part ? [part.size] : [])))
  const white = parts.reduce<readonly Span[]>(
    (left, part) => left.flatMap((span) => without(span, part)),
    [{ left: -Infinity, right: Infinity }],
  )
  return white.filter(
    (span) =>
      span.right - span.left > 0.55 * size &&
      parts.some((part) => part.right <= span.left + 1) &&
      parts.some((part) => part.left >= span.right - 1),
  )
}

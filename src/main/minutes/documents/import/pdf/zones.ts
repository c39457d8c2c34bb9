import type { Box, PdfRule } from '#main/office/pdf/read/pdf-page.ts'
import { bandsBetween, bandsOf, gapsOf, partedBands, rowsWithin, usualWhite } from './bands.ts'
import { around, median } from './lines.ts'
import {
  columnsOf,
  filledBy,
  goesOn,
  linePartsIn,
  linesOf,
  type Part,
  type Row,
  type Span,
  without,
  type Zone,
} from './rows.ts'

/** Narrower white is chance, but where the words after it begin at one place. */
const wide = 13

/** The zone that begins at a row; `null` when none does. @param width of the page, `null` within one of its parts */
export const zoneAt = (
  rows: readonly Row[],
  start: number,
  rules: readonly PdfRule[],
  width: number | null,
): Zone | null => {
  const near = rows.slice(start, start + 8)
  const isSplit = near.some(
    (row, index) => row.parts.length > 1 || row.top < (near[index - 1]?.bottom ?? -Infinity) - 1,
  )
  const stretch = isSplit ? stretchAt(rows, start) : null
  if (stretch === null) return null
  const { gutters } = stretch
  const whole = trimmed(stretch.rows, gutters)
  const level = rulesAcross(whole, rules)
  const columns = columnsOf(whole, gutters)
  // A column may be longer than those beside it; a heading after them all stands apart.
  const long = stretch.rows.length - whole.length > 2 ? stretch.rows : whole
  const zone = (level.length >= 2 ? null : asColumns(long, columns, width)) ?? asTable(whole, columns, level)
  // What stands alone above a table is no part of it.
  const filled = columns.filter((column) => filledBy(rows.slice(start, start + 1), column)).length
  return zone?.kind === 'table' && filled < 2 ? null : zone
}

/** The longest run of rows from this one that the same white bands part. */
const stretchAt = (
  rows: readonly Row[],
  start: number,
): { readonly rows: readonly Row[]; readonly gutters: readonly Span[] } | null => {
  let white: readonly Span[] = [{ left: -Infinity, right: Infinity }]
  let found: { end: number; gutters: readonly Span[] } | null = null
  const seen: Part[] = []
  const usual = median(rows.flatMap(({ parts }) => parts.flatMap((part) => ('size' in part ? [part.size] : []))))
  for (let at = start; at < rows.length; at += 1) {
    const row = rows[at] as Row
    const before = rows[at - 1]
    // A heading between two tables is of neither.
    if (found !== null && standsLarge(row, usual)) break
    if (at > start && before !== undefined && row.top - before.bottom > 3.5 * (row.bottom - row.top) && found !== null)
      break
    white = row.parts.reduce<readonly Span[]>((left, part) => left.flatMap((span) => without(span, part)), white)
    seen.push(...row.parts)
    const gutters = white.filter(
      (span) => seen.some((part) => part.right <= span.left + 1) && seen.some((part) => part.left >= span.right - 1),
    )
    const lost = found?.gutters.filter(
      (gutter) => !gutters.some((one) => one.left < gutter.right && one.right > gutter.left),
    )
    if (lost?.some((gutter) => isStrong(rows.slice(start, at), gutter)) === true) break
    if (gutters.length === 0) {
      if (found !== null || at > start + 8) break
      continue
    }
    found = { end: at + 1, gutters }
  }
  if (found === null) return null
  const inside = rows.slice(start, found.end)
  const gutters = found.gutters.filter((gutter) => gutter.right - gutter.left >= wide || isEdge(inside, gutter))
  return gutters.length === 0 ? null : { rows: inside, gutters }
}

const standsLarge = ({ parts: [first, ...others] }: Row, usual: number): boolean =>
  others.length === 0 && first !== undefined && 'size' in first && first.size > 1.12 * usual

/** Whether a white band has parted enough rows for the one that closes it to come after them. */
const isStrong = (rows: readonly Row[], gutter: Span): boolean => {
  const after = rows.filter(({ parts }) => parts.some((part) => part.left >= gutter.right - 1)).length
  const before = rows.filter(({ parts }) => parts.some((part) => part.right <= gutter.left + 1)).length
  return Math.min(before, after) >= 3 && (gutter.right - gutter.left >= wide || isEdge(rows, gutter))
}

/** Whether nearly all that stands after a white band begins where the band ends. */
const isEdge = (rows: readonly Row[], { right }: Span): boolean => {
  const starts = rows
    .flatMap(({ parts }) => parts.find((part) => part.left >= right - 1) ?? [])
    .map(({ left }) => left - right)
  const near = starts.filter((start) => start < 25)
  const aligned = near.filter((start) => start < 1.6).length
  return aligned >= 2 && aligned >= 0.8 * near.length - 0.5
}

/** Without the last rows that stand on one side only and away from the rows above. */
const trimmed = (rows: readonly Row[], gutters: readonly Span[]): readonly Row[] => {
  const sides = (row: Row) =>
    new Set(row.parts.map((part) => gutters.filter(({ left }) => part.left >= left).length)).size
  let end = rows.length
  for (let at = rows.length - 1; at > 0; at -= 1) {
    const [row, above] = [rows[at] as Row, rows[at - 1] as Row]
    if (sides(row) > 1) break
    if (row.top - above.bottom > 0.6 * (row.bottom - row.top)) end = at
  }
  return rows.slice(0, end)
}

/** How low lines are drawn from one side of the rows to the other, between the first and the last. */
const rulesAcross = (rows: readonly Row[], rules: readonly PdfRule[]): readonly number[] => {
  const { left, right, top, bottom } = around(rows)
  return rules.flatMap((rule) =>
    !rule.vertical &&
    rule.top > top &&
    rule.bottom < bottom &&
    Math.min(rule.right, right) - Math.max(rule.left, left) > 0.7 * (right - left)
      ? [rule.top]
      : [],
  )
}

/** Columns of text: several lines each, most of which fill it, and side by side. The last may be short, at its place on the page. */
const asColumns = (rows: readonly Row[], columns: readonly Span[], width: number | null): Zone | null => {
  if (columns.length < 2 || columns.length > 4) return null
  const inColumns = columns.map((column) => linesOf(rows, column))
  const isShort = width !== null && isLastColumn(inColumns, width)
  const full = (isShort ? inColumns.slice(0, -1) : inColumns).every((lines) => {
    const { left, right } = around(lines)
    const long = lines.filter((line) => right - line.right < 0.15 * (right - left)).length
    const isWide = right - left > 12 * median(lines.map(({ top, bottom }) => bottom - top))
    return lines.length >= 4 && isWide && long * 5 >= lines.length * 2
  })
  return full && !isTabular(rows, columns) ? { kind: 'columns', rows, columns, bands: [] } : null
}

/** Whether a last column would leave, as wide as the first, the same margin at the right of its page as there is at the left. */
const isLastColumn = (columns: readonly (readonly Box[])[], width: number): boolean => {
  const [first, last] = [around(columns[0] ?? []), around(columns.at(-1) ?? [])]
  const right = last.left + first.right - first.left
  return (
    (columns[0]?.length ?? 0) >= 8 && last.right <= right + 4 && Math.abs(width - right - first.left) < 0.03 * width
  )
}

/** Whether the rows are those of a table: white parts them through all columns, or their lines do not go on one another. */
const isTabular = (rows: readonly Row[], columns: readonly Span[]): boolean => {
  const isWhole = (band: readonly Row[]) => columns.every((column) => filledBy(band, column))
  const parted = partedBands(rows, columns)
  if (parted !== null) {
    const whole = parted.filter(isWhole).length
    return parted.length >= 3 && whole * 4 >= parted.length * 3 && ownGaps(rows, columns, parted) * 5 < parted.length
  }
  const lines = columns.flatMap((column) => linePartsIn(rows, column))
  return (
    lines.filter(goesOn).length * 5 < lines.length * 2 && rows.filter((row) => isWhole([row])).length * 2 >= rows.length
  )
}

const isBold = (band: readonly Row[]): boolean =>
  band.every(({ parts }) => parts.every((part) => 'words' in part && part.words.every(({ font }) => font.bold)))

/** How often white parts the lines of one column, and not the rows: between paragraphs, as no table has. */
const ownGaps = (rows: readonly Row[], columns: readonly Span[], bands: readonly (readonly Row[])[]): number => {
  const tops = bands.map((band) => around(band).top)
  const size = median(rows.map(({ top, bottom }) => bottom - top))
  const least = usualWhite(rows, columns)
  return columns.reduce((sum, column) => {
    const gaps = gapsOf(linesOf(rows, column))
    const wide = gaps.filter(({ from, to }) => to - from > least + 0.2 * size)
    return sum + wide.filter(({ from, to }) => !tops.some((top) => top > from - 1 && top < to + 1)).length
  }, 0)
}

const asTable = (rows: readonly Row[], columns: readonly Span[], level: readonly number[]): Zone | null => {
  if (columns.length < 2 || rows.some(({ parts }) => parts.some((part) => 'flow' in part))) return null
  const bands = rowsWithin(level.length >= 2 ? bandsBetween(rows, level) : bandsOf(rows, columns), columns, 3)
  const shared = bands.filter((band) => columns.filter((column) => filledBy(band, column)).length > 1).length
  // White that happens to fall in one place of several lines parts sentences, not cells.
  const cells = bands.flatMap((band) => columns.flatMap((column) => linePartsIn(band, column)[0] ?? []))
  if (level.length < 2 && cells.filter(goesOn).length * 5 >= cells.length * 2) return null
  const hasHead = isBold(bands[0] ?? []) && !isBold(bands[1] ?? [])
  return shared < (level.length > 0 || hasHead ? 2 : 3) || shared * 3 < bands.length * 2
    ? null
    : { kind: 'table', rows, columns, bands }
}

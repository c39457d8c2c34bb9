import { linesOf } from '#shared/text/rich-text/plain-text.ts'
import type { TableCell, TableRow } from '#shared/text/rich-text/rich-text.ts'

/** Characters of 10 pt Arial on a line: 34 at 40 % of the page's text, 44 at 50 %, 54 at 60 %, 92 over the whole. */
const charactersIn = (percent: number): number => Math.max(1, Math.round(0.967 * percent - 4.3))

/** Rows up to this many lines are never cut between two pages. */
const wholeUpTo = 12

export const isHeaderRow = (row: TableRow): boolean =>
  row.content.length > 0 && row.content.every((cell) => cell.type === 'tableHeader' || cell.attrs?.role === 'band')

/** `widths`: the columns in percent; a table that says nothing shares the page evenly. */
export const staysWhole = (row: TableRow, widths: readonly number[]): boolean => {
  const even = 100 / row.content.length
  let column = 0
  const lines = row.content.map((cell) => {
    const span = cell.attrs?.colspan ?? 1
    const width = widths.length === 0 ? even * span : sum(widths.slice(column, column + span))
    column += span
    return linesIn(cell, charactersIn(width))
  })
  return Math.max(0, ...lines) <= wholeUpTo
}

const linesIn = (cell: TableCell, characters: number): number =>
  sum(linesOf({ type: 'doc', content: cell.content }).map((line) => Math.ceil(line.length / characters)))

const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0)

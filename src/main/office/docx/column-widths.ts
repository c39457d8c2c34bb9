import { linesOf } from '#shared/text/rich-text/plain-text.ts'
import type { TableCell } from '#shared/text/rich-text/rich-text.ts'
import type { TableLayout } from './table-layout.ts'

/** Widths of the columns in percent, from what a person typed in them: long texts get more, no column starves. */
export const widthsByContent = ({ columns, rows }: TableLayout): readonly number[] => {
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

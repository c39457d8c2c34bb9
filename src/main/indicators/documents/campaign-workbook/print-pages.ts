import type { PageColumn, PageRow } from '#main/office/xlsx/page-sheet.ts'

/** Points that A4 in landscape leaves between our margins. */
const paper = { width: 774, height: 510 } as const

/** Points of a figure of Arial 10, by which widths of columns are counted. */
const figure = 5.25

/** Points of a row that says nothing of its height. */
const usualRow = 12.75

export interface PrintedPages {
  /** Rows, from 1, that begin a page: a block that fits on one is not cut. */
  readonly breaksBefore: readonly number[]
  /** Whether the first block alone takes several pages: its head is then to be repeated. */
  readonly isLong: boolean
}

/**
 * Where pages end when the columns fill their width: what Excel draws may be a little smaller, and then leaves more room.
 * @param first what stands on top, and the rows that may be parted @param blocks each to be kept whole
 */
export const printedPages = (
  columns: readonly PageColumn[],
  first: readonly PageRow[],
  blocks: readonly (readonly PageRow[])[],
): PrintedPages => {
  const width = columns.reduce((sum, column) => sum + (column.hidden === true ? 0 : column.width * figure), 0)
  const room = paper.height * Math.max(1, width / paper.width)
  const breaksBefore: number[] = []
  let used = heightOf(first)
  const isLong = used > room
  let row = first.length + 1
  used %= room
  for (const block of blocks) {
    const height = heightOf(block)
    if (used > 0 && used + height > room) {
      breaksBefore.push(row)
      used = 0
    }
    used = (used + height) % room
    row += block.length
  }
  return { breaksBefore, isLong }
}

const heightOf = (rows: readonly PageRow[]): number =>
  rows.reduce((sum, { height = usualRow, hidden }) => sum + (hidden === true ? 0 : height), 0)

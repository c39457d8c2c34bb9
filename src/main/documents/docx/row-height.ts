import { linesOf } from '#shared/domain/rich-text/plain-text.ts'
import type { TableCell } from '#shared/domain/rich-text/rich-text.ts'
import { textWidth } from './measures.ts'

/** Longer rows may be cut between two pages; shorter ones are not, so that no page opens with a lone line. */
const wholeUpTo = 12

export const staysWhole = (cells: readonly { readonly cell: TableCell | null; readonly width: number }[]): boolean =>
  cells.every(({ cell, width }) => cell === null || estimatedLines(cell, charactersIn(width)) <= wholeUpTo)

const estimatedLines = (cell: TableCell, characters: number): number =>
  linesOf({ type: 'doc', content: cell.content }).reduce((sum, line) => sum + Math.ceil(line.length / characters), 0)

/** Characters of Arial 10 on a line: 34 at 40 % of the page's text, 44 at 50 %, 54 at 60 %, 92 over the whole. */
const charactersIn = (width: number): number => Math.max(1, Math.round((96.7 * width) / textWidth - 4.3))

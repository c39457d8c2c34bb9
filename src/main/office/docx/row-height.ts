import { linesOf } from '#shared/text/rich-text/plain-text.ts'
import type { TableCell } from '#shared/text/rich-text/rich-text.ts'
import { centimetres } from './measures.ts'

/** Longer rows may be cut between two pages; shorter ones are not, so that no page opens with a lone line. */
const wholeUpTo = 12

export const staysWhole = (cells: readonly { readonly cell: TableCell | null; readonly width: number }[]): boolean =>
  cells.every(({ cell, width }) => cell === null || estimatedLines(cell, charactersIn(width)) <= wholeUpTo)

const estimatedLines = (cell: TableCell, characters: number): number =>
  linesOf({ type: 'doc', content: cell.content }).reduce((sum, line) => sum + Math.ceil(line.length / characters), 0)

/** Characters of Arial 10 on a line: 34 in 6.5 cm, 44 in 8.1, 54 in 9.7, 92 in 16.2. */
const charactersIn = (width: number): number => Math.max(1, Math.round((96.7 * width) / centimetres(16.2) - 4.3))

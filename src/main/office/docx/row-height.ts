import { linesOf } from '#shared/text/rich-text/plain-text.ts'
import type { CellRole, TableCell, TableLook } from '#shared/text/rich-text/rich-text.ts'
import { centimetres } from './measures.ts'

/** Longer rows may be cut between two pages; shorter ones are not, so that no page opens with a lone line. */
const linesWhole = 12

export const staysWhole = (row: SizedRow): boolean => linesOfRow(row) <= linesWhole

/**
 * Of tables whose rows are people, in points: one that is not so high stands whole; a higher one would leave a hole on the page
 * that it does not begin. The lines to sign go on: the paper is full before a page begins.
 */
const wholeUpTo: Readonly<Partial<Record<TableLook, number>>> = {
  list: 180,
  signatures: 0,
  freeLines: 0,
  attestation: 0,
}

/**
 * Of a table whose rows are people, those that stand on the page of the next: all of a short one; of a longer one, those that name
 * what follows, and one of both ends, so that no page holds a single row of it, nor what heads it alone. Where a few lines end the
 * document below a list, its last rows go with them, which are never alone on a page.
 */
export const rowsKeptWithNext = (
  rows: readonly NamingRow[],
  look: TableLook,
  leadsToEnd: boolean,
): ReadonlySet<number> => {
  const most = wholeUpTo[look]
  if (most === undefined) return new Set()
  const height = rows.reduce((sum, row) => sum + lineHeight * linesOfRow(row) + aroundRow, 0)
  const isWhole = height <= most
  const first = rows.findIndex((row) => !names(row))
  const last = rows.length - 1
  const goesToEnd = look === 'list' && leadsToEnd
  return new Set(
    rows.flatMap((row, index) => {
      if (index === last) return goesToEnd ? [index] : []
      const isOfEnd = index >= last - (goesToEnd ? rowsAboveEnd : 1)
      return isWhole || names(row) || index === first || isOfEnd ? [index] : []
    }),
  )
}

/** Of a list, what stands with its last row above what ends the document. */
const rowsAboveEnd = 3

const names = (row: NamingRow): boolean => row.every(({ role }) => role === 'band' || role === 'label')

type SizedRow = readonly { readonly cell: TableCell | null; readonly width: number }[]
type NamingRow = readonly (SizedRow[number] & { readonly role: CellRole })[]

/** Of a list, in points. */
const lineHeight = 12.5
const aroundRow = 10.5

const linesOfRow = (row: SizedRow): number =>
  Math.max(0, ...row.map(({ cell, width }) => (cell === null ? 0 : estimatedLines(cell, charactersIn(width)))))

const estimatedLines = (cell: TableCell, characters: number): number =>
  linesOf({ type: 'doc', content: cell.content }).reduce((sum, line) => sum + Math.ceil(line.length / characters), 0)

/** Characters of Arial 10 on a line: 34 in 6.5 cm, 44 in 8.1, 54 in 9.7, 92 in 16.2. */
const charactersIn = (width: number): number => Math.max(1, Math.round((96.7 * width) / centimetres(16.2) - 4.3))

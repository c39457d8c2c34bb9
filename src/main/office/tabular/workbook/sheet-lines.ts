import type { CellObject, WorkSheet } from '@e965/xlsx'
import { columnLetter } from '#shared/text/column-letter.ts'
import type { SourceLine } from '#shared/text/source-table.ts'
import { maxColumns } from '../limits.ts'
import { holdsSomething } from '../raw-table.ts'
import { cellText } from './cell-text.ts'
import { spreadMerges } from './spread-merges.ts'

export interface SheetLines {
  readonly lines: readonly SourceLine[]
  /** Cells in error, which are read as empty. */
  readonly errors: number
  /** The first of them: « ligne 4, colonne C ». */
  readonly firstError: string
  /** Rows that nobody sees, and cells beyond the widest table. */
  readonly hidden: number
  readonly tooFar: number
}

/** The lines of a sheet that hold something. Walks the cells it stores, never the extent it declares. */
export const sheetLines = (sheet: WorkSheet, is1904: boolean): SheetLines => {
  const found = { errors: 0, firstError: '', tooFar: 0 }
  const rows = new Map<number, readonly string[]>()
  const textOf = (cell: CellObject, row: number, column: number): string => {
    if (cell.t === 'e') {
      found.errors += 1
      if (found.errors === 1) found.firstError = `ligne ${row + 1}, colonne ${columnLetter(column)}`
    }
    return cellText(cell, is1904)
  }
  for (const [row, cells] of storedOf(sheet['!data'] ?? [])) {
    const texts: string[] = []
    for (const [column, cell] of storedOf(cells)) {
      const text = textOf(cell, row, column)
      if (column < maxColumns) texts[column] = text
      else if (text !== '') found.tooFar += 1
    }
    const filled = Array.from(texts, (text) => text ?? '')
    if (holdsSomething(filled)) rows.set(row, filled)
  }
  const spread = spreadMerges(rows, sheet['!merges'] ?? [], maxColumns)
  const lines = [...spread].map(([row, cells]) => ({ line: row + 1, cells }))
  const hidden = storedOf(sheet['!rows'] ?? []).filter(([, { hidden }]) => hidden === true).length
  return { lines, hidden, ...found }
}

/** What a sparse array holds, with its ranks, in their order. A long one may be full of holes, slow to walk one by one. */
export const storedOf = <T>(sparse: readonly T[]): readonly (readonly [rank: number, item: T])[] => {
  if (sparse.length > maxColumns) return Object.entries(sparse).map(([rank, item]) => [Number(rank), item])
  const stored: (readonly [number, T])[] = []
  // Skips the holes, unlike `for … of`.
  sparse.forEach((item, rank) => {
    stored.push([rank, item])
  })
  return stored
}

import type { FigureCell } from '#shared/contract/indicators/indicators.ts'
import type { Measure } from '#shared/records/indicators/indicator/indicator.ts'
import type { Newer } from '#shared/text/newer.ts'
import type { Period } from '#shared/text/period.ts'
import { type FigureFinder, type GridRow, nameOfCell } from './grid-rows.ts'
import { type CellText, cellText, fieldsOf } from './typed-cell.ts'

/** A cell of the grid and what is to be written in it. */
export interface TypedCell {
  /** « CCAS de Pontvermeil, T3 2026 » */
  readonly name: string
  readonly figure: Pick<FigureCell, 'period' | 'place' | 'item'>
  readonly text: CellText
}

interface Grid {
  readonly rows: readonly GridRow[]
  readonly periods: readonly Period[]
  readonly measure: Measure | Newer | null
  readonly find: FigureFinder
}

interface Corner {
  readonly line: number
  /** Counted in fields: a share has two. */
  readonly column: number
}

/** What a spreadsheet puts on the clipboard, cell by cell; `null` for one value, which its field takes by itself. */
export const readBlock = (clipboard: string): readonly (readonly string[])[] | null => {
  const lines = clipboard.replace(/\r?\n$/, '').split(/\r?\n/)
  const block = lines.map((line) => line.split('\t'))
  return block.length === 1 && block[0]?.length === 1 ? null : block
}

/** The cells that a block changes from a corner, as one reads it, and how many of it find no place in the grid. */
export const placeBlock = (
  { rows, periods, measure, find }: Grid,
  corner: Corner,
  block: readonly (readonly string[])[],
): { readonly cells: readonly TypedCell[]; readonly beyond: number } => {
  const fields = fieldsOf(measure)
  const saved = (row: GridRow, period: Period): CellText => cellText(find(period, row.place.place, row.item), measure)
  const cells = new Map<string, TypedCell>()
  let beyond = 0
  for (const [down, texts] of block.entries())
    for (const [right, pasted] of texts.entries()) {
      const text = pasted.trim()
      const column = corner.column + right
      const row = rows[corner.line + down]
      const period = periods[Math.floor(column / fields.length)]
      const field = fields[column % fields.length]
      if (row === undefined || period === undefined || field === undefined) {
        beyond += text === '' ? 0 : 1
        continue
      }
      const name = nameOfCell(row, period)
      const before = cells.get(name)?.text ?? saved(row, period)
      if (before[field] === text) continue
      const figure = { period, place: row.place.place, item: row.item }
      cells.set(name, { name, figure, text: { ...before, [field]: text } })
    }
  return { cells: [...cells.values()], beyond }
}

import { writeCsv } from '#main/office/csv/write-csv.ts'
import type { Cell, Column, Table } from '#main/office/paper/table.ts'
import { neutraliseFormula } from '#shared/text/normalise/formula.ts'

/** For a spreadsheet in French: its mark, its semicolons, its dates; no cell that it would run (`restoreFormula` undoes it). */
export const writeListCsv = ({ columns, rows }: Table): Uint8Array =>
  writeCsv(
    columns.map(({ title }) => title),
    rows.map((row) => columns.map(({ kind }, index) => neutraliseFormula(textOf(row[index] ?? null, kind)))),
    { separator: ';', lineEnd: '\r\n', mark: true },
  )

const textOf = (cell: Cell, kind: Column['kind']): string => {
  if (cell === null) return ''
  return kind === 'date' ? String(cell).split('-').toReversed().join('/') : String(cell)
}

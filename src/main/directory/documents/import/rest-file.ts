import { effectNames, frenchCsv, stem } from '#main/office/csv/refusals-file.ts'
import { neutraliseFormula } from '#shared/text/normalise/formula.ts'
import type { SourceTable } from '#shared/text/source-table.ts'
import type { RestLine } from './plan.ts'

/**
 * The lines that were not taken, as they are in their file, each with its number, its effect and why: CSV that French
 * spreadsheets open (UTF-8 with a byte order mark, `;`).
 */
export const restFile = (fileName: string, table: SourceTable, header: number, rest: readonly RestLine[]) => {
  const lines = rest.map(({ rank, effect, reasons }) => {
    const line = table.lines[rank]
    return [
      String(line?.line ?? ''),
      effectNames[effect],
      reasons.join(' '),
      ...(line?.cells ?? []).map(neutraliseFormula),
    ]
  })
  const columns = ['Ligne', 'Effet', 'Raison', ...(table.lines[header]?.cells ?? [])]
  return frenchCsv(`${stem(fileName)}-lignes-non-importees.csv`, columns, lines)
}

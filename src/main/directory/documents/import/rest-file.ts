import { writeCsv } from '#main/office/csv/write-csv.ts'
import type { ImportLine } from '#shared/contract/directory/directory-import.ts'
import { neutraliseFormula } from '#shared/text/normalise/formula.ts'
import type { SourceTable } from '#shared/text/source-table.ts'
import type { RestLine } from './plan.ts'

/** What becomes of a line, as files say it. */
export const effectNames: Readonly<Record<ImportLine['effect'], string>> = {
  new: 'Nouvelle',
  changed: 'Modifiée',
  identical: 'Identique',
  doubtful: 'Douteuse',
  refused: 'Refusée',
  skipped: 'Laissée',
}

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

/** The name of a file without its extension. */
export const stem = (fileName: string): string => fileName.replace(/\.[^.]*$/, '')

/** A CSV that French spreadsheets open as it is. */
export const frenchCsv = (name: string, columns: readonly string[], lines: readonly (readonly string[])[]) => ({
  name,
  type: 'text/csv; charset=utf-8',
  bytes: writeCsv(columns, lines, { separator: ';', lineEnd: '\r\n', mark: true }),
})

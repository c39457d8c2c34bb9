import type { ImportLine } from '#shared/contract/import-line.ts'
import { nearReason } from '#shared/contract/issue-sentence.ts'
import { neutraliseFormula } from '#shared/text/normalise/formula.ts'
import { writeCsv } from './write-csv.ts'

/** A line as an import tells it, with its sheet when several are read together. */
type ToldLine = ImportLine & { readonly sheet?: number; readonly sheetName?: string | null }

const columns = ['Ligne', 'Nom', 'Effet', 'Colonne', 'En-tête', 'Valeur', 'Raison']

/** Every refusal and remark of an import, one a line, in the order of the file. */
export const refusalsFile = (fileName: string, header: readonly string[], lines: readonly ToldLine[]) => {
  const inSheets = new Set(lines.map(({ sheet }) => sheet)).size > 1
  return frenchCsv(
    `${stem(fileName)}-refus.csv`,
    inSheets ? ['Feuille', ...columns] : columns,
    lines
      .toSorted((a, b) => (a.sheet ?? 0) - (b.sheet ?? 0) || a.line - b.line)
      .flatMap((line) =>
        reasonsOf(line, header).map((cells) => [...(inSheets ? [line.sheetName ?? ''] : []), ...cells]),
      )
      .map((cells) => cells.map(neutraliseFormula)),
  )
}

const reasonsOf = (line: ToldLine, header: readonly string[]): readonly (readonly string[])[] => {
  const start = [String(line.line), line.name, effectNames[line.effect]]
  const near = line.effect === 'doubtful' ? line.near.map((one) => nearReason(one)) : []
  return [
    ...line.issues.map(({ column, columnName, value, reason }) => [
      ...start,
      columnName ?? '',
      column === null ? '' : (header[column] ?? ''),
      value,
      reason,
    ]),
    ...near.map((reason) => [...start, '', '', '', reason]),
  ]
}

/** What becomes of a line, as files say it. */
export const effectNames: Readonly<Record<ImportLine['effect'], string>> = {
  new: 'Nouvelle',
  changed: 'Modifiée',
  identical: 'Identique',
  doubtful: 'Douteuse',
  refused: 'Refusée',
  skipped: 'Laissée',
}

/** The name of a file without its extension. */
export const stem = (fileName: string): string => fileName.replace(/\.[^.]*$/, '')

/** A CSV that French spreadsheets open as it is. */
export const frenchCsv = (name: string, columns: readonly string[], lines: readonly (readonly string[])[]) => ({
  name,
  type: 'text/csv; charset=utf-8',
  bytes: writeCsv(columns, lines, { separator: ';', lineEnd: '\r\n', mark: true }),
})

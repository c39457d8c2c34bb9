import type { ImportLine } from '#shared/contract/directory-import.ts'
import { nearReason } from '#shared/contract/near-reason.ts'
import { neutraliseFormula } from '#shared/domain/normalise/formula.ts'
import { effectNames, frenchCsv, stem } from './rest-file.ts'

const columns = ['Ligne', 'Nom', 'Effet', 'Colonne', 'En-tête', 'Valeur', 'Raison']

/** Every refusal and remark of an import, one a line, in the order of the file. */
export const refusalsFile = (fileName: string, header: readonly string[], lines: readonly ImportLine[]) =>
  frenchCsv(
    `${stem(fileName)}-refus.csv`,
    columns,
    lines.toSorted((a, b) => a.line - b.line).flatMap((line) => linesOf(line, header)),
  )

const linesOf = (line: ImportLine, header: readonly string[]): readonly (readonly string[])[] => {
  const start = [String(line.line), line.name, effectNames[line.effect]]
  const near = line.effect === 'doubtful' ? line.near.map((one) => nearReason(line.asks, one)) : []
  return [
    ...line.issues.map(({ column, columnName, value, reason }) => [
      ...start,
      columnName ?? '',
      column === null ? '' : (header[column] ?? ''),
      value,
      reason,
    ]),
    ...near.map((reason) => [...start, '', '', '', reason]),
  ].map((cells) => cells.map(neutraliseFormula))
}

import type { Db } from '#main/db/db.ts'
import type { ImportSession } from '#main/kit/import-sessions.ts'
import type {
  ImportColumn,
  ImportFormat,
  ImportSettings,
  ImportTarget,
} from '#shared/contract/directory/directory-import.ts'
import { isBlank } from '#shared/text/normalise/blank.ts'
import type { SourceFile, SourceTable } from '#shared/text/source-table.ts'
import { columnName } from '../documents/import/column-name.ts'
import { recogniseFormat } from '../documents/import/formats/formats.ts'
import type { ImportPlan } from '../documents/import/plan.ts'
import { proposedColumns } from './columns.ts'

/** The table a person chose, and how it is understood. */
export interface ChosenTable {
  readonly table: SourceTable
  /** Rank of the header in the table. */
  readonly header: number
  readonly format: ImportFormat
  /** One a column of a list; none for a known standard. */
  readonly targets: readonly (ImportTarget | null)[]
}

/** As the file is understood before anybody chose: the sheet of most lines, its likeliest header. */
export const firstSettings = (db: Db, { tables }: SourceFile): ImportSettings => {
  const sizes = tables.map(({ lines, header }) => lines.length - header)
  const sheet = Math.max(0, sizes.indexOf(Math.max(...sizes)))
  const table = tables[sheet] as SourceTable
  const headerLine = table.lines[table.header]?.line ?? 1
  return { sheet, headerLine, columns: [...understood(db, table, table.header, []).targets] }
}

/** Columns that are not as many as the table's are proposed anew: the person chose another sheet or header. */
export const chosenTable = (db: Db, { tables }: SourceFile, settings: ImportSettings): ChosenTable => {
  const table = tables[settings.sheet] ?? (tables[0] as SourceTable)
  const header = table.lines.findIndex(({ line }) => line >= settings.headerLine)
  return understood(db, table, header === -1 ? table.header : header, settings.columns)
}

const understood = (
  db: Db,
  table: SourceTable,
  header: number,
  columns: readonly (ImportTarget | null)[],
): ChosenTable => {
  const names = table.lines[header]?.cells ?? []
  const format = recogniseFormat(names)
  if (format !== 'list') return { table, header, format, targets: [] }
  return {
    table,
    header,
    format,
    targets: columns.length === names.length ? columns : proposedColumns(db, table, header),
  }
}

/** The columns as a person recognises them. */
export const importColumns = (
  { fileName }: ImportSession<ImportPlan>,
  { table, header, targets }: ChosenTable,
): readonly ImportColumn[] => {
  const names = table.lines[header]?.cells ?? []
  const lines = table.lines.slice(header + 1)
  return names.map((name, at) => ({
    letter: columnName(fileName, names, at),
    header: name,
    sample: (lines.find(({ cells }) => !isBlank(cells[at] ?? ''))?.cells[at] ?? '').trim().slice(0, 80),
    target: targets[at] ?? null,
  }))
}

import { createHash } from 'node:crypto'
import type { RowWrite } from '#main/db/intent.ts'
import type { Db } from '#main/db/open.ts'
import { rows } from '#main/db/query.ts'
import { guessColumns } from '#main/documents/directory/formats/guess-columns.ts'
import { type ImportTarget, importTargets } from '#shared/contract/directory-import.ts'
import type { SourceTable } from '#shared/domain/source-table.ts'
import { fold } from '#shared/kernel/fold.ts'
import type { IdSource } from '#shared/kernel/ids.ts'

type Targets = readonly (ImportTarget | null)[]

/** What each column of a list is taken for: as last time for this header, else by a guess. */
export const proposedColumns = (db: Db, table: SourceTable, header: number): Targets =>
  rememberedColumns(db, headerOf(table, header)) ?? guessColumns(table, header)

/** The write that keeps the columns for the next file with this header. */
export const rememberColumns = (
  db: Db,
  ids: IdSource,
  table: SourceTable,
  header: number,
  columns: Targets,
): RowWrite => {
  const signature = signatureOf(headerOf(table, header))
  const known = mappingOf(db, signature)
  return {
    record: 'columnMapping',
    id: known?.id ?? ids.row(),
    values: { signature, columns: JSON.stringify(columns) },
  }
}

const rememberedColumns = (db: Db, header: readonly string[]): Targets | null => {
  const columns: unknown = JSON.parse(mappingOf(db, signatureOf(header))?.columns ?? 'null')
  if (!Array.isArray(columns) || columns.length !== header.length) return null
  // A later version may know other targets.
  return columns.map((target) =>
    typeof target === 'string' && target in importTargets ? (target as ImportTarget) : null,
  )
}

/** Two postes may have remembered the same header: the latest made is kept. */
const mappingOf = (db: Db, signature: string) =>
  rows(db, 'columnMapping', (q) => q.where('signature', '=', signature).orderBy('id', 'desc').limit(1))[0]

const headerOf = (table: SourceTable, header: number): readonly string[] => table.lines[header]?.cells ?? []

const signatureOf = (header: readonly string[]): string =>
  createHash('sha256').update(header.map(fold).join('\u001f')).digest('hex')

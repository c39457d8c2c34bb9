import type { Db } from '#main/db/db.ts'
import { rememberedColumns } from '#main/kit/remembered-columns.ts'
import { type ImportTarget, importTargets } from '#shared/contract/directory/directory-import.ts'
import type { SourceTable } from '#shared/text/source-table.ts'
import { guessColumns } from '../documents/import/formats/guess-columns.ts'

/** What each column of a list is taken for: as last time for this header, else by a guess. */
export const proposedColumns = (db: Db, table: SourceTable, header: number): readonly (ImportTarget | null)[] =>
  rememberedColumns(db, 'directory', table.lines[header]?.cells ?? [], importTargets) ?? guessColumns(table, header)

import { fieldHistory } from '#main/db/field-history.ts'
import type { WorkspaceDb } from '#main/db/workspace-db.ts'
import type { ToldValue } from '#shared/contract/exchanges/conflicts.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { RecordName } from '#shared/records/records.ts'
import { writer } from './conflict-points.ts'

/** The member whose poste first wrote a row; `null` for the program. */
export const firstWriterId = ({ db, names }: WorkspaceDb, record: RecordName, id: RowId): string | null =>
  fieldHistory(db, names, record, id).at(-1)?.author ?? null

/** Who first wrote a row, from where, and when by their clock. */
export const firstWriter = (
  { db, names }: WorkspaceDb,
  record: RecordName,
  id: RowId,
): Pick<ToldValue, 'at' | 'author' | 'origin'> => {
  const first = fieldHistory(db, names, record, id).at(-1)
  return { at: first?.at ?? '', ...writer(db, first ?? { author: null, claimed: null }) }
}

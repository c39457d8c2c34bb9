import type { Db } from '#main/db/db.ts'
import { prepared } from '#main/db/statements.ts'
import type { RowId } from '#shared/kernel/ids.ts'

export type EntryRecord = 'actor' | 'place' | 'person'

/** The row that stands for this one, and all those joined to it, itself among them, by their ids. */
export const sameEntry = (
  db: Db,
  record: EntryRecord | 'fiche',
  id: RowId,
): { readonly standing: RowId; readonly ids: readonly RowId[] } => {
  const lines = prepared<[string, string, string], { id: RowId; representative: RowId }>(
    db,
    `SELECT id, representative FROM identity WHERE record = ? AND representative =
       (SELECT representative FROM identity WHERE record = ? AND id = ?) ORDER BY id`,
  ).all(record, record, id)
  return lines[0] === undefined
    ? { standing: id, ids: [id] }
    : { standing: lines[0].representative, ids: lines.map((line) => line.id) }
}

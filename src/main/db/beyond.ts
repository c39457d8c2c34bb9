import type { Db } from './db.ts'
import type { RowName } from './intent.ts'
import { prepared } from './statements.ts'

/** A field of a row whose stored value this version does not read: its column is empty, and it is not to be written (TV-2). */
export interface BeyondField extends RowName {
  readonly field: string
}

export const beyondDdl =
  'CREATE TABLE beyond (record TEXT, row TEXT, field TEXT, PRIMARY KEY (record, row, field)) WITHOUT ROWID'

/** A row's together, the oldest rows first. */
export const beyondFields = (db: Db, limit: number): readonly BeyondField[] =>
  prepared<[number], BeyondField>(
    db,
    'SELECT record, row AS id, field FROM beyond ORDER BY row, record, field LIMIT ?',
  ).all(limit)

import type { Db } from './db.ts'
import { headsOfRow } from './heads.ts'
import type { RowName } from './intent.ts'
import { prepared } from './statements.ts'
import { isOfRow, readOp, type StoredOp } from './stored-op.ts'

/** Each head, then what it replaced, back to the beginning: every operation of the row (FS-3) but those set aside that nobody names, by number. */
export const opsOfRow = (db: Db, row: RowName): ReadonlyMap<number, StoredOp> =>
  opsFrom(
    db,
    row,
    headsOfRow(db, row).map(({ op }) => op),
  )

/** Those of its operations that are set aside, by number: they count in nothing that is made of the others. */
export const asideOfRow = (db: Db, { record, id }: RowName): ReadonlySet<number> =>
  new Set(
    prepared<[string, string], number>(db, 'SELECT op FROM aside WHERE record = ? AND row = ?').pluck().all(record, id),
  )

/** These operations, those of the same row that they name, and so on. */
export const opsFrom = (db: Db, row: RowName, last: readonly number[]): ReadonlyMap<number, StoredOp> => {
  const found = new Map<number, StoredOp>()
  const queue = [...last]
  for (let n = queue.pop(); n !== undefined; n = queue.pop()) {
    const op = found.has(n) ? null : readOp(db, n)
    if (op === null || !isOfRow(op, row)) continue
    found.set(n, op)
    queue.push(...op.prev)
  }
  return found
}

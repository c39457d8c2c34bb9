import type { Db } from './db.ts'
import type { Names } from './names.ts'
import { prepared } from './statements.ts'
import { opId } from './stored-op.ts'
import { writersIn } from './writers.ts'

/**
 * Row ids of the members who first wrote each row of a record, `null` for the program: asked at once, since the history of
 * each row would be read whole. What was written first replaces nothing; so may a later write of fields that were empty.
 */
export const firstAuthors = (db: Db, names: Names, record: string): ReadonlyMap<string, string | null> => {
  const writerOf = writersIn(db)
  return new Map(
    prepared<[string], { n: number; row: string; said: string | null }>(db, sql)
      .all(record)
      .map(({ n, row, said }) => [row, writerOf(opId(names, n), said).author]),
  )
}

/** The upper half of the number of an operation is that of its replica (`op-number.ts`); the operation and what it says are those of the least Lamport time. */
const sql = `
  SELECT op.n, op.row, tx.author AS said, min(tx.lamport)
  FROM op JOIN tx ON tx.replica = op.n >> 32 AND tx.first = (
    SELECT max(first) FROM tx AS begun WHERE begun.replica = op.n >> 32 AND begun.first <= op.n & 4294967295
  )
  WHERE op.record = ? AND op.prev IS NULL
  GROUP BY op.row`

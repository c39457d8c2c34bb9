import type { RecordName } from '#shared/records/records.ts'
import type { Db } from './db.ts'
import { opNumber } from './op-number.ts'
import { prepared } from './statements.ts'

/**
 * The rows of a record in which a field was written between two instants, both included. Only the operations of that
 * time are looked at. @param from @param to ISO instants
 */
export const changedBetween = (
  db: Db,
  record: RecordName,
  field: string,
  from: string,
  to: string,
): readonly string[] => {
  const seqs = opNumber(1, 0)
  return prepared<[number, number, string, string, string, string], { row: string }>(
    db,
    `SELECT DISTINCT op.row FROM tx JOIN op ON op.n BETWEEN tx.replica * ? + tx.first AND tx.replica * ? + tx.first + tx.count - 1
     WHERE tx.at >= ? AND tx.at <= ? AND op.record = ? AND json_type(op.changes, ?) IS NOT NULL ORDER BY op.row`,
  )
    .all(seqs, seqs, from, to, record, `$."${field}"`)
    .map(({ row }) => row)
}

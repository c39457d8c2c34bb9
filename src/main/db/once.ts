import { rowNamed } from '#main/keys/row-named.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { OnceRecord } from '#shared/records/once.ts'
import { replicaOfBranch } from '#shared/sync/branch.ts'
import { parseChanges, removedField } from '#shared/sync/op.ts'
import { rankOf, type VersionVector } from '#shared/sync/version-vector.ts'
import type { Db } from './db.ts'
import type { Names } from './names.ts'
import { replicaOfOp, seqOfOp } from './op-number.ts'
import { prepared } from './statements.ts'
import type { OpLine } from './stored-op.ts'

/**
 * The one row of a record written once that a transaction may write: it is named after that transaction. Its name says nothing
 * of what it holds, so that what is erased of it cannot be guessed from there. @param first rank of the transaction in its replica
 */
export const onceName = (record: OnceRecord, replica: string, first: number): RowId =>
  rowNamed(JSON.stringify([record, replica, first]))

/** What one writes in. */
interface OwnLog {
  readonly replica: string
  vector(): VersionVector
}

/** The same, of what is written here next: asked just before it is. */
export const nextOnce = ({ log }: { readonly log: OwnLog }, record: OnceRecord): RowId =>
  onceName(record, log.replica, rankOf(log.vector(), log.replica) + 1)

/** Whether a stored operation says nothing of a row of such a record, or is of the transaction that the row is named after. */
export const isFirstWrite = (
  { db, names }: { readonly db: Db; readonly names: Names },
  record: OnceRecord,
  { n, row, changes, prev }: OpLine,
): boolean => {
  if (Object.keys(parseChanges({ changes })).every((field) => field === removedField)) return true
  // Before rows were named so, they had an id of their own: the write that replaces nothing is the first.
  if (row[14] === '7') return prev === null
  const replica = replicaOfOp(n)
  return row === onceName(record, replicaOfBranch(names.replicaOf(replica)), firstOfTx(db, replica, seqOfOp(n)))
}

const firstOfTx = (db: Db, replica: number, seq: number): number => {
  const sql = 'SELECT max(first) FROM tx WHERE replica = ? AND first <= ?'
  return prepared<[number, number], number>(db, sql).pluck().get(replica, seq) ?? 0
}

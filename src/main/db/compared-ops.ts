import { exceptErased } from '#shared/kernel/erased.ts'
import { fieldState, type Head } from '#shared/sync/field-state.ts'
import type { Db } from './db.ts'
import type { Names } from './names.ts'
import { replicaOfOp, seqOfOp } from './op-number.ts'
import { prepared } from './statements.ts'
import { opId, type StoredOp } from './stored-op.ts'

/**
 * What a field held before an operation, as JSON text: what every poste then showed of the operations it names (FS-2).
 * One of these may have been replaced by another, which has the greater Lamport time.
 */
export const valueBefore = (db: Db, names: Names, named: readonly StoredOp[], field: string): string => {
  const written = named.filter(({ changes }) => Object.hasOwn(changes, field))
  const heads = exceptErased(written, ({ changes }) => changes[field]).map(({ n, changes }) => ({
    ...opId(names, n),
    lamport: txOfOp(db, n).lamport,
    value: JSON.stringify(changes[field]),
  }))
  return heads.length === 0 ? 'null' : fieldState(heads as [Head, ...Head[]]).value
}

interface TxOfOp {
  readonly lamport: number
  readonly at: string
  /** Row id of the member who wrote it, as it says (`writers.ts`). */
  readonly said: string | null
}

/** What the transaction of an operation says of it. */
export const txOfOp = (db: Db, n: number): TxOfOp => {
  const tx = prepared<[number, number], TxOfOp>(
    db,
    'SELECT lamport, at, author AS said FROM tx WHERE replica = ? AND first <= ? ORDER BY first DESC LIMIT 1',
  ).get(replicaOfOp(n), seqOfOp(n))
  if (tx === undefined) throw new Error(`No transaction of operation ${n}`)
  return tx
}

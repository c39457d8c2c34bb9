import { fieldState, type Head } from '#shared/sync/field-state.ts'
import type { OpId } from '#shared/sync/op.ts'
import type { Names } from './names.ts'
import { replicaOfOp, seqOfOp } from './op-number.ts'
import type { Db } from './open.ts'
import { prepared } from './statements.ts'
import { opId, type StoredOp } from './stored-op.ts'

/** An operation by what a choice between several goes by. */
export interface DatedOp extends OpId {
  readonly lamport: number
}

export const datedOp = (db: Db, names: Names, n: number): DatedOp => ({
  ...opId(names, n),
  lamport: txOfOp(db, n).lamport,
})

/**
 * What a field held before an operation, as JSON text: what every poste then showed of the operations it names (FS-2).
 * One of these may have been replaced by another, which has the greater Lamport time.
 */
export const valueBefore = (db: Db, names: Names, named: readonly StoredOp[], field: string): string => {
  const heads = named
    .filter(({ changes }) => Object.hasOwn(changes, field))
    .map(({ n, changes }) => ({ ...datedOp(db, names, n), value: JSON.stringify(changes[field]) }))
  return heads.length === 0 ? 'null' : fieldState(heads as [Head, ...Head[]]).value
}

interface TxOfOp {
  readonly lamport: number
  readonly at: string
  readonly author: string | null
}

/** What the transaction of an operation says of it. */
export const txOfOp = (db: Db, n: number): TxOfOp => {
  const tx = prepared<[number, number], TxOfOp>(
    db,
    'SELECT lamport, at, author FROM tx WHERE replica = ? AND first <= ? ORDER BY first DESC LIMIT 1',
  ).get(replicaOfOp(n), seqOfOp(n))
  if (tx === undefined) throw new Error(`No transaction of operation ${n}`)
  return tx
}

import { isErased } from '#shared/kernel/erased.ts'
import type { ReplicaId } from '#shared/kernel/ids.ts'
import type { ErasedOfRow } from '#shared/records/workspace/erasure.ts'
import { removedField, type Tx } from '#shared/sync/op.ts'
import { heldFields } from '#shared/sync/row-head.ts'
import { partNumbers } from './branches.ts'
import type { Db } from './db.ts'
import { type ErasedFields, withoutValues } from './erased-tx.ts'
import { type Erasures, erasedOf, missingOf } from './erasures.ts'
import { isFormer } from './former-hash.ts'
import { headsOfRow } from './heads.ts'
import type { LoggedWrite, RowName } from './intent.ts'
import { linesOfTx, type StoredTx, txOf, txOfNumber } from './log-read.ts'
import { saltText } from './log-write.ts'
import { isMissing, noteMissing } from './missing.ts'
import type { Names } from './names.ts'
import { opNumber } from './op-number.ts'
import { asideOfRow, opsFrom } from './ops-of-row.ts'
import { remakeHeads } from './remake-heads.ts'
import { prepared } from './statements.ts'

export interface Stored {
  readonly db: Db
  readonly names: Names
}

/**
 * Takes out of the log what is erased of it: each value leaves its commitment in its place (ER-3). In the current transaction; the
 * bytes go with `wipe`.
 * @param fresh what the erasures ask since this was last done @returns rows to be made again
 */
export const eraseStored = (stored: Stored, erasures: Erasures, fresh: readonly ErasedOfRow[]): readonly RowName[] =>
  txsOf(stored.db, fresh).flatMap((tx) => {
    const whole = readTx(stored, tx)
    const gone = erasedOf(erasures, whole)
    if (gone.size > 0) rewrite(stored.db, tx, withoutValues(whole, gone))
    return remade(stored.db, tx, whole, gone)
  })

/**
 * What somebody left out of a transaction that is here, as another gives it (ER-4).
 * @param given without what is erased @returns rows to be made again
 */
export const healStored = (stored: Stored, erasures: Erasures, n: number, given: Tx): readonly RowName[] => {
  const { db } = stored
  const tx = isMissing(db, n, given.first) ? txOfNumber(db, opNumber(n, given.first)) : undefined
  if (tx === undefined) return []
  const whole = readTx(stored, tx)
  const [lacked, lacks] = [missingOf(erasures, whole), missingOf(erasures, { ...given, replica: whole.replica })]
  if (sizeOf(lacks) >= sizeOf(lacked)) return []
  rewrite(db, tx, given)
  noteMissing(db, tx, lacks.size > 0)
  return remade(db, tx, whole, lacked)
}

/**
 * What goes with what is erased, of operations that have one commitment for all that they wrote: it is written again beside (MI-4).
 * @returns what their rows show by them
 */
export const besideErased = ({ db }: Stored, fresh: readonly ErasedOfRow[]): readonly LoggedWrite[] =>
  fresh.flatMap((one) => {
    const asked = new Set(numbersOf(db, one))
    const heads = headsOfRow(db, { record: one.record, id: one.row }).filter(
      ({ op }) => asked.has(op) && isFormer(txOfNumber(db, op) ?? { schema: 0 }),
    )
    const values = heads.flatMap((head) =>
      heldFields(head)
        .filter((field) => !one.fields.includes(field) && field !== removedField && !isErased(head.changes[field]))
        .map((field) => [field, head.changes[field]] as const),
    )
    return values.length === 0 ? [] : [{ record: one.record, id: one.row, values: Object.fromEntries(values) }]
  })

/** As it is judged: of a replica that wrote twice, in its branch. */
const readTx = ({ db, names }: Stored, tx: StoredTx): Tx => ({
  ...txOf(names, tx, linesOfTx(db, tx)),
  replica: names.replicaOf(tx.replica) satisfies ReplicaId,
})

const sizeOf = (fields: ErasedFields): number => [...fields.values()].reduce((sum, { size }) => sum + size, 0)

const rewrite = (db: Db, { replica, first }: StoredTx, { ops, salt }: Pick<Tx, 'ops' | 'salt'>): void => {
  const update = prepared(db, 'UPDATE op SET changes = ? WHERE n = ? AND changes <> ?')
  for (const [at, { changes }] of ops.entries()) update.run(changes, opNumber(replica, first + at), changes)
  prepared(db, 'UPDATE tx SET salt = ? WHERE replica = ? AND first = ?').run(saltText(salt), replica, first)
}

/** What an operation of before format 3 wrote goes and comes whole, and so do the fields that it holds. */
const remade = (db: Db, tx: StoredTx, { ops }: Pick<Tx, 'ops'>, fields: ErasedFields): readonly RowName[] =>
  [...fields.keys()].map((at) => {
    const name = { record: ops[at]?.record ?? '', id: ops[at]?.row ?? '' }
    if (isFormer(tx)) remakeHeads(db, name, [opNumber(tx.replica, tx.first + at)])
    return name
  })

const txsOf = (db: Db, fresh: readonly ErasedOfRow[]): readonly StoredTx[] => {
  const found = new Map<string, StoredTx>()
  for (const n of fresh.flatMap((one) => numbersOf(db, one))) {
    const tx = txOfNumber(db, n)
    if (tx !== undefined) found.set(`${tx.replica}:${tx.first}`, tx)
  }
  return [...found.values()]
}

/** Numbers of the operations that an erasure speaks of and that are here. */
const numbersOf = (db: Db, { record, row, ops }: ErasedOfRow): readonly number[] => {
  const name = { record, id: row }
  if (ops === null) {
    const heads = headsOfRow(db, name).map(({ op }) => op)
    return [...opsFrom(db, name, [...heads, ...asideOfRow(db, name)]).keys()]
  }
  const isOfRow = prepared<[number, string, string], unknown>(
    db,
    'SELECT 1 FROM op WHERE n = ? AND record = ? AND row = ?',
  )
  return ops.flatMap((op) => {
    const at = op.lastIndexOf(':')
    const seq = Number(op.slice(at + 1))
    return partNumbers(db, op.slice(0, at))
      .map((part) => opNumber(part, seq))
      .filter((n) => Number.isSafeInteger(n) && isOfRow.get(n, record, row) !== undefined)
  })
}

import { isErased } from '#shared/kernel/erased.ts'
import { isErasable } from '#shared/records/erasable.ts'
import { replicaOfBranch } from '#shared/sync/branch.ts'
import { type Changes, type Tx, type TxHeader, writtenBy } from '#shared/sync/op.ts'
import { rankOf, type VersionVector } from '#shared/sync/version-vector.ts'
import { isWellFormed } from '#shared/sync/well-formed.ts'
import { allParts } from './branches.ts'
import type { Db } from './db.ts'
import { isWhole } from './hash.ts'
import type { RowName } from './intent.ts'
import { operationDamaged } from './log-errors.ts'
import type { Names } from './names.ts'
import { opNumber, replicaOfOp, seqOfOp } from './op-number.ts'
import { prepared } from './statements.ts'
import { type OpLine, opLines, opOf, type StoredOp, storedOp } from './stored-op.ts'

export const vectorOf = (db: Db): VersionVector => {
  const known = prepared<[], { id: string; seq: number }>(db, 'SELECT id, seq FROM replica WHERE seq > 0').all()
  return Object.fromEntries(known.map(({ id, seq }) => [id, seq]))
}

/** The log's transactions beyond `since`, replica by replica, each in order. Nothing may write meanwhile. */
export function* readTxs(db: Db, names: Names, since: VersionVector = {}): Generator<Tx> {
  for (const header of txHeaders(db, since)) yield txOf(names, header, linesOfTx(db, header))
}

/** What heads these transactions, some hundreds in memory at once. */
export function* txHeaders(db: Db, since: VersionVector = {}): Generator<StoredTx> {
  const next = prepared<[number, number], StoredTx>(
    db,
    `SELECT *, ${besides} FROM tx WHERE replica = ? AND first > ? ORDER BY first LIMIT 500`,
  )
  for (const { n, id } of allParts(db)) {
    let [from, to] = [-1, rankOf(since, id)]
    // What is damaged may be out of order: it would be read for ever.
    while (to > from) {
      const page = next.all(n, to)
      yield* page
      ;[from, to] = [to, page.at(-1)?.first ?? to]
    }
  }
}

/** Numbers of the operations of a transaction, none when it is not here. @param replica its number here */
const opRange = (db: Db, replica: number, first: number): readonly [from: number, to: number] => {
  const sql = 'SELECT count FROM tx WHERE replica = ? AND first = ?'
  const count = prepared<[number, number], { count: number }>(db, sql).get(replica, first)?.count ?? 0
  return [opNumber(replica, first), opNumber(replica, first + count - 1)]
}

/** @param replica its number here */
export const opsOfTx = (db: Db, replica: number, first: number): readonly StoredOp[] =>
  opLines(db, ...opRange(db, replica, first)).map(storedOp)

/** Some of the rows a transaction wrote in, `limit` at most. @param replica its number here */
export const rowsOfTx = (db: Db, replica: number, first: number, limit: number): readonly RowName[] =>
  prepared<[number, number, number], RowName>(
    db,
    'SELECT DISTINCT record, row AS id FROM op WHERE n BETWEEN ? AND ? LIMIT ?',
  ).all(...opRange(db, replica, first), limit)

/** @throws AppFailure `operation-damaged` */
export const demandWhole = (tx: Tx): void => {
  // Read once: an import of others' is mostly this.
  const written = writtenBy(tx)
  if (written === null || !isWellFormed(tx, written) || isOverErased(tx, written) || !isWhole(tx, written))
    throw operationDamaged(tx)
}

/** Whether something is left out that nothing erases: what ties rows, or says who may what. */
const isOverErased = ({ ops }: Tx, written: readonly Changes[]): boolean =>
  ops.some(({ record }, at) =>
    Object.entries(written[at] ?? {}).some(([field, value]) => isErased(value) && !isErasable(record, field)),
  )

/** A line of `tx`, and the hash of the one before it. */
export interface StoredTx extends Omit<TxHeader, 'replica' | 'before' | 'tips'> {
  /** This database's number. */
  readonly replica: number
  readonly count: number
  readonly before: string
  /** JSON text, `null` for none. */
  readonly tips: string | null
  /** A seed, or blocks in JSON. */
  readonly salt: string
  readonly hash: string
  readonly key: string
  readonly sig: string | null
}

/** The hash that a line of `tx` follows, at the end of what its branch goes on from if it begins one, and the key of its replica. */
const besides = `
  coalesce(
    (SELECT earlier.hash FROM tx AS earlier
      WHERE earlier.replica = tx.replica AND earlier.first < tx.first ORDER BY earlier.first DESC LIMIT 1),
    (SELECT hash FROM tx AS earlier WHERE earlier.replica = (SELECT parent FROM replica WHERE n = tx.replica)
      ORDER BY earlier.first DESC LIMIT 1),
    '') AS before,
  coalesce((SELECT key FROM replica WHERE n = tx.replica), '') AS key`

/** Its operations, as the log holds them. */
export const linesOfTx = (db: Db, { replica, first, count }: StoredTx): readonly OpLine[] =>
  opLines(db, opNumber(replica, first), opNumber(replica, first + count - 1))

/** The transaction of an operation. */
export const txOfNumber = (db: Db, n: number): StoredTx | undefined =>
  prepared<[number, number], StoredTx>(
    db,
    `SELECT *, ${besides} FROM tx WHERE replica = ? AND first <= ? ORDER BY first DESC LIMIT 1`,
  ).get(replicaOfOp(n), seqOfOp(n))

/** The same, as it goes to other replicas. */
export const txOf = (
  names: Names,
  { replica, count: _count, tips, salt, ...header }: StoredTx,
  lines: readonly OpLine[],
): Tx => ({
  ...header,
  replica: replicaOfBranch(names.replicaOf(replica)),
  tips: tips === null ? [] : JSON.parse(tips),
  salt: salt.startsWith('[') ? JSON.parse(salt) : salt,
  ops: lines.map((line) => opOf(names, line)),
})

/** The last transaction of a replica, as a name of it is pinned; `null` when nothing of it is here. @param replica its number here */
export const lastOf = (db: Db, replica: number): { readonly seq: number; readonly hash: string } | null =>
  prepared<[number], { seq: number; hash: string }>(
    db,
    'SELECT first + count - 1 AS seq, hash FROM tx WHERE replica = ? ORDER BY first DESC LIMIT 1',
  ).get(replica) ?? null

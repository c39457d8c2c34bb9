import type { Tx } from '#shared/sync/op.ts'
import type { VersionVector } from '#shared/sync/version-vector.ts'
import { isWellFormed } from '#shared/sync/well-formed.ts'
import type { Db } from './db.ts'
import { isWhole } from './hash.ts'
import type { RowName } from './intent.ts'
import { operationChanged, operationDamaged } from './log-errors.ts'
import type { TxLine } from './log-write.ts'
import type { Names } from './names.ts'
import { opNumber } from './op-number.ts'
import { prepared } from './statements.ts'
import { opLines, opOf, type StoredOp, storedOp } from './stored-op.ts'

export const vectorOf = (db: Db): VersionVector => {
  const known = prepared<[], { id: string; seq: number }>(db, 'SELECT id, seq FROM replica WHERE seq > 0').all()
  return Object.fromEntries(known.map(({ id, seq }) => [id, seq]))
}

/** The log's transactions beyond `since`, replica by replica, each in order. Nothing may write meanwhile. */
export function* readTxs(db: Db, names: Names, since: VersionVector = {}): Generator<Tx> {
  const replicas = prepared<[], { n: number; id: string }>(db, 'SELECT n, id FROM replica ORDER BY id').all()
  for (const { n, id } of replicas) {
    const headers = db
      .prepare<[number, number], StoredTx>('SELECT * FROM tx WHERE replica = ? AND first > ? ORDER BY first')
      .all(n, since[id] ?? 0)
    for (const header of headers) yield txOf(db, names, header)
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
  if (!isWhole(tx) || !isWellFormed(tx)) throw operationDamaged(tx)
}

/** @throws AppFailure `operation-changed` when what is known under this name is something else (OP-2) */
export const demandSame = (db: Db, names: Names, tx: Tx): void => {
  const known = prepared<[number, number], { hash: string }>(
    db,
    'SELECT hash FROM tx WHERE replica = ? AND first = ?',
  ).get(names.replica(tx.replica), tx.first)
  if (known?.hash !== tx.hash) throw operationChanged(tx)
}

/** `replica` is this database's number. */
type StoredTx = Omit<TxLine, 'replica'> & { readonly replica: number }

const txOf = (db: Db, names: Names, { replica, count, ...header }: StoredTx): Tx => {
  const first = opNumber(replica, header.first)
  const ops = opLines(db, first, first + count - 1).map((line) => opOf(names, line))
  return { ...header, replica: names.replicaOf(replica), ops }
}

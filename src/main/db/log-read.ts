import type { Op, OpId, Tx } from '#shared/sync/op.ts'
import type { VersionVector } from '#shared/sync/version-vector.ts'
import { isWhole } from './hash.ts'
import { parsePrev } from './heads.ts'
import { operationChanged, operationDamaged } from './log-errors.ts'
import type { Names } from './names.ts'
import type { Db } from './open.ts'
import { prepared } from './statements.ts'

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

/** @throws AppFailure `operation-damaged` */
export const demandWhole = (tx: Tx): void => {
  if (!isWhole(tx)) throw operationDamaged(tx)
}

/** @throws AppFailure `operation-changed` when what is known under this name is something else (OP-2) */
export const demandSame = (db: Db, names: Names, tx: Tx): void => {
  const known = prepared<[number, number], { hash: string }>(
    db,
    'SELECT hash FROM tx WHERE replica = ? AND first = ?',
  ).get(names.replica(tx.replica), tx.first)
  if (known?.hash !== tx.hash) throw operationChanged(tx)
}

interface StoredTx extends Omit<Tx, 'replica' | 'ops'> {
  readonly replica: number
  readonly count: number
}

interface StoredOp {
  readonly record: number
  readonly row: string
  readonly field: number
  readonly value: string
  readonly prev: string | null
}

const txOf = (db: Db, names: Names, { replica, count, ...header }: StoredTx): Tx => {
  const ops = prepared<[number, number, number], StoredOp>(
    db,
    `SELECT line.record, line.id AS row, op.field, op.value, op.prev FROM op JOIN line ON line.n = op.line
     WHERE op.replica = ? AND op.seq BETWEEN ? AND ? ORDER BY op.seq`,
  ).all(replica, header.first, header.first + count - 1)
  return { ...header, replica: names.replicaOf(replica), ops: ops.map((op) => opOf(names, op)) }
}

const opOf = (names: Names, { record, row, field, value, prev }: StoredOp): Op => ({
  record: names.nameOf(record),
  row,
  field: names.nameOf(field),
  value,
  prev: prevIds(names, prev),
})

const prevIds = (names: Names, prev: string | null): readonly OpId[] =>
  parsePrev(prev).map(([replica, seq]) => ({ replica: names.replicaOf(replica), seq }))

import type { Tx } from '#shared/sync/op.ts'
import { placeholders, runBulk } from './bulk.ts'
import { readMeta, writeMeta } from './meta.ts'
import type { Names } from './names.ts'
import type { Db } from './open.ts'
import { prepared } from './statements.ts'

/** One operation in this database's numbers. `prev` are the heads it replaces. */
export interface StoredOp {
  readonly line: number
  readonly field: number
  readonly value: string
  readonly prev: readonly StoredId[]
}

interface StoredId {
  readonly replica: number
  readonly seq: number
}

/** Adds one transaction to the log and makes its operations the heads in place of those they name. */
export const appendTx = (db: Db, names: Names, tx: Tx, ops: readonly StoredOp[]): void => {
  const replica = names.replica(tx.replica)
  const replaced = ops.flatMap((op) => op.prev.map((id) => [op.line, op.field, id.replica, id.seq]))
  const rows = ops.map((op, index) => [
    replica,
    tx.first + index,
    tx.first,
    op.line,
    op.field,
    op.value,
    prevText(op.prev),
  ])
  runBulk(db, retireSql, replaced)
  runBulk(db, insertOpsSql, rows)
  prepared(db, insertHeadsSql).run(replica, tx.first, tx.first + ops.length - 1)
  prepared(
    db,
    'INSERT INTO tx (replica, first, count, lamport, at, author, intent, schema, salt, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
  ).run(replica, tx.first, ops.length, tx.lamport, tx.at, tx.author, tx.intent, tx.schema, tx.salt, tx.hash)
  prepared(db, 'UPDATE replica SET seq = ? WHERE n = ?').run(tx.first + ops.length - 1, replica)
  if (tx.lamport > Number(readMeta(db, 'lamport') ?? 0)) writeMeta(db, 'lamport', tx.lamport)
}

const insertOpsSql = (rows: number): string =>
  `INSERT INTO op (replica, seq, tx, line, field, value, prev) VALUES ${placeholders(rows, 7)}`

const insertHeadsSql = `INSERT INTO head (line, field, replica, seq)
  SELECT line, field, replica, seq FROM op WHERE replica = ? AND seq BETWEEN ? AND ?`

/** An operation replaces heads of its own field only: another field's id, sent by mistake, retires nothing. */
const retireSql = (rows: number): string =>
  `DELETE FROM head WHERE (line, field, replica, seq) IN (VALUES ${placeholders(rows, 4)})`

const prevText = (prev: readonly StoredId[]): string | null =>
  prev.length === 0 ? null : JSON.stringify(prev.map((id) => [id.replica, id.seq]))

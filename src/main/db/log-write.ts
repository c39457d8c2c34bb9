import type { TxHeader } from '#shared/sync/op.ts'
import type { Db } from './db.ts'
import { readMeta, writeMeta } from './meta.ts'
import type { Names } from './names.ts'
import { prepared } from './statements.ts'

/** What stands in the log of a transaction beside its operations. */
export interface TxLine extends TxHeader {
  readonly count: number
  readonly salt: string
  readonly hash: string
}

/** Adds a transaction whose operations are stored: the next one of its replica follows them. */
export const storeTx = (db: Db, names: Names, tx: TxLine): void => {
  const replica = names.replica(tx.replica)
  prepared(
    db,
    'INSERT INTO tx (replica, first, count, lamport, at, author, intent, schema, salt, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
  ).run(replica, tx.first, tx.count, tx.lamport, tx.at, tx.author, tx.intent, tx.schema, tx.salt, tx.hash)
  prepared(db, 'UPDATE replica SET seq = ? WHERE n = ?').run(tx.first + tx.count - 1, replica)
  if (tx.lamport > Number(readMeta(db, 'lamport') ?? 0)) writeMeta(db, 'lamport', tx.lamport)
}

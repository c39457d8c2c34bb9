import type { Salt, TxHeader } from '#shared/sync/op.ts'
import type { Db } from './db.ts'
import { readMeta, writeMeta } from './meta.ts'
import type { Names } from './names.ts'
import { prepared } from './statements.ts'

/** A transaction, its operations being stored. */
interface TxEnd extends TxHeader {
  readonly count: number
  readonly salt: Salt
  readonly hash: string
  readonly key: string
  readonly sig: string | null
}

/** As it is stored. */
export const saltText = (salt: Salt): string => (typeof salt === 'string' ? salt : JSON.stringify(salt))

/** Adds a transaction whose operations are stored: the next one of its replica follows them. */
export const storeTx = (db: Db, names: Names, tx: TxEnd): void => {
  const replica = names.replica(tx.replica)
  prepared(
    db,
    `INSERT INTO tx (replica, first, count, lamport, at, author, intent, schema, tips, salt, hash, sig)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    ...[replica, tx.first, tx.count, tx.lamport, tx.at, tx.author, tx.intent, tx.schema],
    tx.tips.length === 0 ? null : JSON.stringify(tx.tips),
    saltText(tx.salt),
    ...[tx.hash, tx.sig],
  )
  prepared(db, 'UPDATE replica SET seq = ?, key = ? WHERE n = ?').run(tx.first + tx.count - 1, tx.key, replica)
  if (tx.lamport > Number(readMeta(db, 'lamport') ?? 0)) writeMeta(db, 'lamport', tx.lamport)
}

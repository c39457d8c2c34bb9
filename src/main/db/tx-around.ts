import type { OpId } from '#shared/sync/op.ts'
import type { Db } from './db.ts'
import { prepared } from './statements.ts'
import { type Writer, writersIn } from './writers.ts'

/** What an operation that is here was written by. */
export interface TxAround extends Writer {
  /** ISO instant of its writer's clock. */
  readonly at: string
  readonly intent: string
  /** Rank of its first operation in its replica, from 1. */
  readonly first: number
}

export const txAround = (db: Db, id: OpId): TxAround => {
  const tx = prepared<[string, number], Omit<TxAround, keyof Writer> & { readonly said: string | null }>(
    db,
    `SELECT tx.at, tx.author AS said, tx.intent, tx.first FROM tx JOIN replica ON replica.n = tx.replica
     WHERE replica.id = ? AND tx.first <= ? ORDER BY tx.first DESC LIMIT 1`,
  ).get(id.replica, id.seq)
  if (tx === undefined) return { at: '', author: null, claimed: null, intent: '', first: 0 }
  const { said, ...around } = tx
  return { ...around, ...writersIn(db)(id, said) }
}

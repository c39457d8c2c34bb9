import type { OpId } from '#shared/sync/op.ts'
import type { Db } from './db.ts'
import { prepared } from './statements.ts'

/** What an operation that is here was written by. */
export interface TxAround {
  /** ISO instant of its writer's clock. */
  readonly at: string
  /** Row id of the member. */
  readonly author: string | null
  readonly intent: string
  /** Rank of its first operation in its replica, from 1. */
  readonly first: number
}

export const txAround = (db: Db, { replica, seq }: OpId): TxAround =>
  prepared<[string, number], TxAround>(
    db,
    `SELECT tx.at, tx.author, tx.intent, tx.first FROM tx JOIN replica ON replica.n = tx.replica
     WHERE replica.id = ? AND tx.first <= ? ORDER BY tx.first DESC LIMIT 1`,
  ).get(replica, seq) ?? { at: '', author: null, intent: '', first: 0 }

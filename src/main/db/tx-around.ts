import type { OpId } from '#shared/sync/op.ts'
import type { Db } from './db.ts'
import { prepared } from './statements.ts'

/** When an operation that is here was written, ISO by its writer's clock, and by which member. */
export const txAround = (db: Db, { replica, seq }: OpId): { readonly at: string; readonly author: string | null } =>
  prepared<[string, number], { at: string; author: string | null }>(
    db,
    `SELECT tx.at, tx.author FROM tx JOIN replica ON replica.n = tx.replica
     WHERE replica.id = ? AND tx.first <= ? ORDER BY tx.first DESC LIMIT 1`,
  ).get(replica, seq) ?? { at: '', author: null }

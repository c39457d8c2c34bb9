import type { Tx } from '#shared/sync/op.ts'
import { operationChanged } from './log-errors.ts'
import type { Db } from './open.ts'
import { prepared } from './statements.ts'

/** Verified transactions that wait for a predecessor. They are stored, counted, and seen by nobody else. */
export interface Inbox {
  hold(tx: Tx): void
  /** Offers what waits, in each replica's order, again and again until nothing more is taken. */
  drain(take: (tx: Tx) => boolean): void
  size(): number
}

export const createInbox = (db: Db): Inbox => ({
  hold: (tx) => {
    const held = prepared<[string, number], { body: string }>(
      db,
      'SELECT body FROM inbox WHERE replica = ? AND first = ?',
    ).get(tx.replica, tx.first)
    if (held !== undefined && (JSON.parse(held.body) as Tx).hash !== tx.hash) throw operationChanged(tx)
    prepared(db, 'INSERT OR IGNORE INTO inbox (replica, first, body) VALUES (?, ?, ?)').run(
      tx.replica,
      tx.first,
      JSON.stringify(tx),
    )
  },
  drain: (take) => {
    for (let progress = true; progress; ) {
      progress = false
      const waiting = prepared<[], { body: string }>(db, 'SELECT body FROM inbox ORDER BY replica, first').all()
      for (const { body } of waiting) {
        const tx = JSON.parse(body) as Tx
        if (!take(tx)) continue
        prepared(db, 'DELETE FROM inbox WHERE replica = ? AND first = ?').run(tx.replica, tx.first)
        progress = true
      }
    }
  },
  size: () => prepared<[], { n: number }>(db, 'SELECT count(*) AS n FROM inbox').get()?.n ?? 0,
})

import type { Tx } from '#shared/sync/op.ts'
import type { Db } from './db.ts'
import { operationChanged } from './log-errors.ts'
import { prepared } from './statements.ts'

/** Verified transactions that wait for a predecessor. They are stored, counted, and seen by nobody else. */
export interface Inbox {
  /** @throws AppFailure `operation-changed` when something else waits under this name (OP-2) */
  demandSame(tx: Tx): void
  hold(tx: Tx): void
  /**
   * Offers, replica by replica, the first that waits, and the next as long as it is taken, until nothing moves. Only
   * the first of a replica can be ripe, so each round reads one transaction a replica.
   */
  drain(take: (tx: Tx) => boolean): void
  /** Those of a replica that wait and write in a record. */
  writing(replica: string, record: string): readonly Tx[]
  size(): number
}

export const createInbox = (db: Db): Inbox => {
  const first = (replica: string): Tx | null => {
    const sql = 'SELECT body FROM inbox WHERE replica = ? ORDER BY first LIMIT 1'
    const held = prepared<[string], { body: string }>(db, sql).get(replica)
    return held === undefined ? null : JSON.parse(held.body)
  }

  const drainReplica = (replica: string, take: (tx: Tx) => boolean): boolean => {
    let taken = false
    for (let tx = first(replica); tx !== null && take(tx); tx = first(replica)) {
      prepared(db, 'DELETE FROM inbox WHERE replica = ? AND first = ?').run(tx.replica, tx.first)
      taken = true
    }
    return taken
  }

  return {
    demandSame: (tx) => {
      const sql = 'SELECT body FROM inbox WHERE replica = ? AND first = ?'
      const held = prepared<[string, number], { body: string }>(db, sql).get(tx.replica, tx.first)
      if (held !== undefined && (JSON.parse(held.body) as Tx).hash !== tx.hash) throw operationChanged(tx)
    },
    hold: (tx) => {
      const sql = 'INSERT OR IGNORE INTO inbox (replica, first, body) VALUES (?, ?, ?)'
      prepared(db, sql).run(tx.replica, tx.first, JSON.stringify(tx))
    },
    drain: (take) => {
      const replicas = prepared<[], { replica: string }>(db, 'SELECT DISTINCT replica FROM inbox ORDER BY 1').all()
      while (replicas.filter(({ replica }) => drainReplica(replica, take)).length > 0);
    },
    writing: (replica, record) =>
      prepared<[string, string], { body: string }>(
        db,
        `SELECT body FROM inbox WHERE replica = ? AND EXISTS (
           SELECT 1 FROM json_each(body, '$.ops') AS op WHERE op.value->>'record' = ?)`,
      )
        .all(replica, record)
        .map(({ body }) => JSON.parse(body) as Tx),
    size: () => prepared<[], { n: number }>(db, 'SELECT count(*) AS n FROM inbox').get()?.n ?? 0,
  }
}

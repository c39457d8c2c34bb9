import { isErased } from '#shared/kernel/erased.ts'
import { parseChanges, type Tx } from '#shared/sync/op.ts'
import type { Db } from './db.ts'
import { withoutValues } from './erased-tx.ts'
import { type Erasures, erasedOf } from './erasures.ts'
import { operationChanged } from './log-errors.ts'
import { prepared } from './statements.ts'

/** `stuck`: what it misses may not be of its replica, or it follows another past; the next one may be ripe. */
type Take = (tx: Tx) => 'taken' | 'early' | 'stuck'

/** Verified transactions that wait for a predecessor. They are stored, counted, and seen by nobody else. */
export interface Inbox {
  /** @throws AppFailure `operation-changed` where nobody can say which of two stands, when another waits under this name (OP-2) */
  demandAlone(tx: Tx): void
  hold(tx: Tx): void
  /** Takes what is erased out of what waits. */
  erase(erasures: Erasures): void
  /**
   * Offers, replica by replica, those that wait in their order, until nothing moves. What comes after one that is `early` by its rank is
   * early too, so that each round reads little more than one transaction a replica.
   */
  drain(take: Take): void
  /** Those of a replica that wait and write in a record. */
  writing(replica: string, record: string): readonly Tx[]
  size(): number
}

export const createInbox = (db: Db): Inbox => {
  const after = (replica: string, { first, hash }: Pick<Tx, 'first' | 'hash'>): Tx | null => {
    const sql = 'SELECT body FROM inbox WHERE replica = ? AND (first, hash) > (?, ?) ORDER BY first, hash LIMIT 1'
    const held = prepared<[string, number, string], { body: string }>(db, sql).get(replica, first, hash)
    return held === undefined ? null : JSON.parse(held.body)
  }

  const drainReplica = (replica: string, take: Take): boolean => {
    let isAnyTaken = false
    for (let tx = after(replica, { first: 0, hash: '' }); tx !== null; tx = after(replica, tx)) {
      const taken = take(tx)
      if (taken === 'early') break
      if (taken === 'stuck') continue
      prepared(db, 'DELETE FROM inbox WHERE replica = ? AND first = ? AND hash = ?').run(replica, tx.first, tx.hash)
      isAnyTaken = true
    }
    return isAnyTaken
  }

  const bodyOf = ({ replica, first, hash }: Tx): Tx | null => {
    const sql = 'SELECT body FROM inbox WHERE replica = ? AND first = ? AND hash = ?'
    const held = prepared<[string, number, string], { body: string }>(db, sql).get(replica, first, hash)
    return held === undefined ? null : JSON.parse(held.body)
  }

  const keep = (tx: Tx): void => {
    const sql = 'INSERT OR REPLACE INTO inbox (replica, first, hash, body) VALUES (?, ?, ?, ?)'
    prepared(db, sql).run(tx.replica, tx.first, tx.hash, JSON.stringify(tx))
  }

  return {
    demandAlone: ({ replica, first, hash }) => {
      const sql = 'SELECT 1 FROM inbox WHERE replica = ? AND first = ? AND hash <> ?'
      if (prepared(db, sql).get(replica, first, hash) !== undefined) throw operationChanged({ replica, first })
    },
    hold: (tx) => {
      const waiting = bodyOf(tx)
      // Of two that say the same, the one of which less was left out (ER-4).
      if (waiting === null || countErased(tx) < countErased(waiting)) keep(tx)
    },
    erase: (erasures) => {
      if (erasures.of.length === 0) return
      for (const { body } of prepared<[], { body: string }>(db, 'SELECT body FROM inbox').all()) {
        const tx: Tx = JSON.parse(body)
        const gone = erasedOf(erasures, tx)
        if (gone.size > 0) keep(withoutValues(tx, gone))
      }
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

const countErased = ({ ops }: Tx): number =>
  ops.reduce((sum, op) => {
    const changes = parseChanges(op)
    return sum + Number(isErased(changes)) + Object.values(changes).filter(isErased).length
  }, 0)

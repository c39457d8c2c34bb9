import type { Head } from '#shared/sync/field-state.ts'
import type { Names } from './names.ts'
import type { Db } from './open.ts'
import { prepared } from './statements.ts'

/** A head as the log holds it. `replica` is this database's number; `tx` is the first seq of its transaction. */
export interface StoredHead {
  readonly line: number
  readonly field: number
  readonly replica: number
  readonly seq: number
  readonly tx: number
  readonly value: string
}

const select = 'SELECT line, field, replica, seq, tx, value FROM op WHERE live = 1'

export const headsOfLine = (db: Db, line: number): readonly StoredHead[] =>
  prepared<[number], StoredHead>(db, `${select} AND line = ? ORDER BY field`).all(line)

/** The heads of every row, row by row. The database may not be written meanwhile. */
export function* headsByLine(db: Db): Generator<readonly StoredHead[]> {
  let group: StoredHead[] = []
  for (const head of db.prepare<[], StoredHead>(`${select} ORDER BY line, field`).iterate()) {
    if (group.length > 0 && group[0]?.line !== head.line) {
      yield group
      group = []
    }
    group.push(head)
  }
  if (group.length > 0) yield group
}

/** The head with what only a choice between several needs. */
export const comparable = (db: Db, names: Names, head: StoredHead): Head => ({
  replica: names.replicaOf(head.replica),
  seq: head.seq,
  value: head.value,
  lamport:
    prepared<[number, number], { lamport: number }>(db, 'SELECT lamport FROM tx WHERE replica = ? AND first = ?').get(
      head.replica,
      head.tx,
    )?.lamport ?? 0,
})

/** Makes `live` say again what the log alone says: a head is an operation that no other names (FS-3). */
export const recomputeHeads = (db: Db): void => {
  db.exec('CREATE TEMP TABLE replaced (replica INTEGER, seq INTEGER, PRIMARY KEY (replica, seq)) WITHOUT ROWID')
  const replace = db.prepare('INSERT OR IGNORE INTO replaced (replica, seq) VALUES (?, ?)')
  for (const { prev } of db.prepare<[], { prev: string }>('SELECT prev FROM op WHERE prev IS NOT NULL').all()) {
    for (const [replica, seq] of parsePrev(prev)) replace.run(replica, seq)
  }
  db.exec(`
    UPDATE op SET live = 0 WHERE live <> 0 AND (replica, seq) IN (SELECT replica, seq FROM replaced);
    UPDATE op SET live = 1 WHERE live <> 1 AND (replica, seq) NOT IN (SELECT replica, seq FROM replaced);
    DROP TABLE replaced;
  `)
}

/** « 1:12 2:7 » → [[1, 12], [2, 7]]. */
export const parsePrev = (prev: string | null): readonly (readonly [replica: number, seq: number])[] =>
  prev === null ? [] : prev.split(' ').map((part) => part.split(':').map(Number) as [number, number])

import { fieldState, type Head } from '#shared/sync/field-state.ts'
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

const select = `SELECT head.line, head.field, head.replica, head.seq, op.tx, op.value
  FROM head JOIN op ON op.replica = head.replica AND op.seq = head.seq`

/** Ordered by field. */
export const headsOfLine = (db: Db, line: number): readonly StoredHead[] =>
  prepared<[number], StoredHead>(db, `${select} WHERE head.line = ? ORDER BY head.field`).all(line)

/** Rows whose heads are in memory at once while all are read. */
const page = 4_000

/** The heads of every row, row by row, in memory a page at a time: the database may be written meanwhile. */
export function* headsByLine(db: Db): Generator<readonly StoredHead[]> {
  const last = prepared<[], { n: number | null }>(db, 'SELECT max(line) AS n FROM head').get()?.n ?? 0
  const paged = prepared<[number, number], StoredHead>(
    db,
    `${select} WHERE head.line BETWEEN ? AND ? ORDER BY head.line, head.field`,
  )
  for (let from = 1; from <= last; from += page) yield* byLine(paged.all(from, from + page - 1))
}

function* byLine(heads: readonly StoredHead[]): Generator<readonly StoredHead[]> {
  for (let from = 0; from < heads.length; ) {
    let to = from + 1
    while (heads[to]?.line === heads[from]?.line) to += 1
    yield heads.slice(from, to)
    from = to
  }
}

/** The head with what only a choice between several needs. */
export const comparable = (db: Db, names: Names, head: Omit<StoredHead, 'line' | 'field'>): Head => ({
  replica: names.replicaOf(head.replica),
  seq: head.seq,
  value: head.value,
  lamport:
    prepared<[number, number], { lamport: number }>(db, 'SELECT lamport FROM tx WHERE replica = ? AND first = ?').get(
      head.replica,
      head.tx,
    )?.lamport ?? 0,
})

/** Makes `head` again from the log alone: a head is an operation that no other one of its field names (FS-3). */
export const recomputeHeads = (db: Db): void => {
  db.exec(`
    DELETE FROM head;
    INSERT INTO head
      SELECT line, field, replica, seq FROM op
      EXCEPT
      SELECT op.line, op.field, replaced.value ->> 0, replaced.value ->> 1 FROM op, json_each(op.prev) AS replaced;
  `)
}

/** What a field held before an operation, as JSON text: what every poste then showed of the heads it replaced (FS-2). */
export const valueBefore = (db: Db, names: Names, prev: string | null): string => {
  const heads = parsePrev(prev).map((id) => comparable(db, names, storedOp(db, ...id)))
  return heads.length === 0 ? 'null' : fieldState(heads as [Head, ...Head[]]).value
}

const storedOp = (db: Db, replica: number, seq: number): Omit<StoredHead, 'line' | 'field'> => {
  const op = prepared<[number, number], Omit<StoredHead, 'line' | 'field'>>(
    db,
    'SELECT replica, seq, tx, value FROM op WHERE replica = ? AND seq = ?',
  ).get(replica, seq)
  if (op === undefined) throw new Error(`No operation ${replica}:${seq}`)
  return op
}

/** « [[1,12],[2,7]] » */
export const parsePrev = (prev: string | null): readonly (readonly [replica: number, seq: number])[] =>
  prev === null ? [] : JSON.parse(prev)

import { headsOfLine, parsePrev } from './heads.ts'
import type { Names } from './names.ts'
import type { Db } from './open.ts'
import { prepared } from './statements.ts'

/** One write of a field, with the value it replaced; values are JSON text. */
export interface FieldWrite {
  readonly field: string
  readonly at: string
  /** Row id of the member, `null` for the program. */
  readonly author: string | null
  readonly before: string
  readonly after: string
}

interface WriteLine {
  readonly value: string
  readonly prev: string | null
  readonly at: string
  readonly author: string | null
}

/** Every write of a row still in the log, newest first: each head, then what it replaced, back to the beginning. */
export const fieldHistory = (db: Db, names: Names, record: string, id: string): readonly FieldWrite[] => {
  const line = names.findLine(record, id)
  if (line === null) return []
  const seen = new Set<string>()
  const queue = headsOfLine(db, line).map((head) => ({ field: head.field, replica: head.replica, seq: head.seq }))
  const writes: FieldWrite[] = []
  for (let op = queue.shift(); op !== undefined; op = queue.shift()) {
    if (seen.has(`${op.replica}:${op.seq}`)) continue
    seen.add(`${op.replica}:${op.seq}`)
    const write = readWrite(db, op.replica, op.seq)
    const prev = parsePrev(write.prev)
    for (const [replica, seq] of prev) queue.push({ field: op.field, replica, seq })
    const before = prev[0] === undefined ? 'null' : readWrite(db, ...prev[0]).value
    writes.push({ field: names.nameOf(op.field), at: write.at, author: write.author, before, after: write.value })
  }
  return writes.toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0))
}

const readWrite = (db: Db, replica: number, seq: number): WriteLine => {
  const line = prepared<[number, number], WriteLine>(
    db,
    `SELECT op.value, op.prev, tx.at, tx.author FROM op JOIN tx ON tx.replica = op.replica AND tx.first = op.tx
     WHERE op.replica = ? AND op.seq = ?`,
  ).get(replica, seq)
  if (line === undefined) throw new Error(`No operation ${replica}:${seq}`)
  return line
}

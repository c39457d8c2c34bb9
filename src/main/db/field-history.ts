import { headsOfLine, parsePrev, valueBefore } from './heads.ts'
import type { Names } from './names.ts'
import type { Db } from './open.ts'
import { prepared } from './statements.ts'

/** One write of a field, with the value it replaced; values are JSON text. */
export interface FieldWrite {
  readonly field: string
  readonly at: string
  /** With `at` and `author`, the same in all that one intent wrote, and only there. */
  readonly lamport: number
  /** Row id of the member, `null` for the program. */
  readonly author: string | null
  readonly before: string
  readonly after: string
}

interface WriteLine {
  readonly value: string
  readonly prev: string | null
  readonly lamport: number
  readonly at: string
  readonly author: string | null
}

/**
 * Every write of a row, newest first: each head, then what it replaced, back to the beginning. Lamport times order
 * them: a writer's clock may be ten years off.
 */
export const fieldHistory = (db: Db, names: Names, record: string, id: string): readonly FieldWrite[] => {
  const line = names.findLine(record, id)
  if (line === null) return []
  const found = new Map<string, FieldWrite>()
  const queue = headsOfLine(db, line).map(({ field, replica, seq }) => ({ field, replica, seq }))
  for (let op = queue.pop(); op !== undefined; op = queue.pop()) {
    const { field, replica, seq } = op
    if (found.has(`${replica}:${seq}`)) continue
    const { value, prev, ...about } = readWrite(db, replica, seq)
    const before = valueBefore(db, names, prev)
    found.set(`${replica}:${seq}`, { field: names.nameOf(field), ...about, before, after: value })
    queue.push(...parsePrev(prev).map(([replica, seq]) => ({ field, replica, seq })))
  }
  return [...found.values()].toSorted((a, b) => b.lamport - a.lamport)
}

const readWrite = (db: Db, replica: number, seq: number): WriteLine => {
  const line = prepared<[number, number], WriteLine>(
    db,
    `SELECT op.value, op.prev, tx.lamport, tx.at, tx.author FROM op JOIN tx ON tx.replica = op.replica AND tx.first = op.tx
     WHERE op.replica = ? AND op.seq = ?`,
  ).get(replica, seq)
  if (line === undefined) throw new Error(`No operation ${replica}:${seq}`)
  return line
}

import type { OpId } from '#shared/sync/op.ts'
import { txOfOp, valueBefore } from './compared-ops.ts'
import { headsOfRow } from './heads.ts'
import type { RowName } from './intent.ts'
import type { Names } from './names.ts'
import type { Db } from './open.ts'
import { isOfRow, opId, readOp, type StoredOp } from './stored-op.ts'

/** One write of a field, with the value it replaced; values are JSON text. */
export interface FieldWrite {
  readonly id: OpId
  readonly field: string
  readonly at: string
  /** With `at` and `author`, the same in all that one intent wrote, and only there. */
  readonly lamport: number
  /** Row id of the member, `null` for the program. */
  readonly author: string | null
  readonly before: string
  readonly after: string
}

/**
 * Every write of a row, newest first. Lamport times order them: a writer's clock may be ten years off.
 */
export const fieldHistory = (db: Db, names: Names, record: string, id: string): readonly FieldWrite[] => {
  const ops = opsOfRow(db, { record, id })
  const dated = [...ops.values()].map((op) => ({ op, ...txOfOp(db, op.n) }))
  return dated
    .toSorted((a, b) => b.lamport - a.lamport)
    .flatMap(({ op, at, author, lamport }) => {
      const named = op.prev.flatMap((n) => ops.get(n) ?? [])
      return Object.entries(op.changes).map(([field, value]) => ({
        id: opId(names, op.n),
        field,
        at,
        lamport,
        author,
        before: valueBefore(db, names, named, field),
        after: JSON.stringify(value),
      }))
    })
}

/** Each head, then what it replaced, back to the beginning: every operation of the row (FS-3). */
const opsOfRow = (db: Db, row: RowName): ReadonlyMap<number, StoredOp> => {
  const found = new Map<number, StoredOp>()
  const queue = headsOfRow(db, row).map(({ op }) => op)
  for (let n = queue.pop(); n !== undefined; n = queue.pop()) {
    const op = found.has(n) ? null : readOp(db, n)
    if (op === null || !isOfRow(op, row)) continue
    found.set(n, op)
    queue.push(...op.prev)
  }
  return found
}

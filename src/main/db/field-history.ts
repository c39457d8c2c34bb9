import { readValue } from '#shared/records/read-value.ts'
import type { RecordName } from '#shared/records/records.ts'
import { fieldOf } from '#shared/records/value-words.ts'
import type { OpId } from '#shared/sync/op.ts'
import { txOfOp, valueBefore } from './compared-ops.ts'
import type { Db } from './db.ts'
import type { Names } from './names.ts'
import { opsOfRow } from './ops-of-row.ts'
import { opId } from './stored-op.ts'
import { type Writer, writersIn } from './writers.ts'

/** One write of a field, with the value it replaced; values are JSON text. */
export interface FieldWrite extends Writer {
  readonly id: OpId
  readonly field: string
  readonly at: string
  /** With `at` and `author`, the same in all that one intent wrote, and only there. */
  readonly lamport: number
  readonly before: string
  readonly after: string
}

/** What a write put in its field, as this version reads it. */
export const valueAfter = (record: RecordName, { field, after }: FieldWrite): unknown => {
  const declared = fieldOf(record, field)
  return declared === undefined ? null : readValue(declared, JSON.parse(after))
}

/**
 * Every write of a row, newest first. Lamport times order them: a writer's clock may be ten years off.
 */
export const fieldHistory = (db: Db, names: Names, record: string, id: string): readonly FieldWrite[] => {
  const ops = opsOfRow(db, { record, id })
  const writerOf = writersIn(db)
  const dated = [...ops.values()].map((op) => ({ op, ...txOfOp(db, op.n) }))
  return dated
    .toSorted((a, b) => b.lamport - a.lamport)
    .flatMap(({ op, at, said, lamport }) => {
      const id = opId(names, op.n)
      const writer = writerOf(id, said)
      const named = op.prev.flatMap((n) => ops.get(n) ?? [])
      return Object.entries(op.changes).map(([field, value]) => ({
        id,
        field,
        at,
        lamport,
        ...writer,
        before: valueBefore(db, names, named, field),
        after: JSON.stringify(value),
      }))
    })
}

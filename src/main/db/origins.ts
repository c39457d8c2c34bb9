import type { Commit } from './commit.ts'
import type { Db } from './db.ts'
import { opsOfTx } from './log-read.ts'
import { isOfRow, readOp, type StoredOp } from './stored-op.ts'

/**
 * What the operations that undoing wrote say again, field by field. « Annuler » writes the value that stood before: the next
 * « Annuler » must know in it the very write that it takes back. In memory, like the list of what can be undone.
 */
export interface Origins {
  /** The writes whose value a field has through this one, sorted: itself, unless undoing wrote it. */
  of(op: number, field: string): readonly number[]
  /** @param origins none when the field had never been written */
  note(op: number, field: string, origins: readonly number[]): void
  forget(): void
}

export const createOrigins = (): Origins => {
  const known = new Map<number, Map<string, readonly number[]>>()
  return {
    of: (op, field) => known.get(op)?.get(field) ?? [op],
    note: (op, field, origins) => {
      const fields = known.get(op) ?? new Map<string, readonly number[]>()
      known.set(op, fields.set(field, origins))
    },
    forget: () => known.clear(),
  }
}

/** Notes that `undoing` gave the fields of `undone` back what they had. @param replica its number here */
export const noteReversal = (db: Db, replica: number, origins: Origins, undone: Commit, undoing: Commit): void => {
  const takenBack = Map.groupBy(opsOfTx(db, replica, undone.first), ({ row }) => row)
  for (const { n, record, row, changes } of opsOfTx(db, replica, undoing.first)) {
    const own = (takenBack.get(row) ?? []).filter((op) => isOfRow(op, { record, id: row }))
    for (const field of Object.keys(changes)) {
      const op = own.find((one) => Object.hasOwn(one.changes, field))
      if (op === undefined) continue
      const before = heldBefore(db, op, field).flatMap((earlier) => origins.of(earlier, field))
      origins.note(
        n,
        field,
        [...new Set(before)].toSorted((a, b) => a - b),
      )
    }
  }
}

/** Of the operations that one names, those that held a field: an operation stays named for the other fields it holds. */
const heldBefore = (db: Db, op: StoredOp, field: string): readonly number[] => {
  const named = namedWith(db, op, field)
  if (named.length < 2) return named.map(({ n }) => n)
  const replaced = new Set<number>()
  const queue = [...named]
  for (let later = queue.pop(); later !== undefined; later = queue.pop()) {
    const earlier = namedWith(db, later, field).filter(({ n }) => !replaced.has(n))
    for (const { n } of earlier) replaced.add(n)
    queue.push(...earlier)
  }
  return named.map(({ n }) => n).filter((n) => !replaced.has(n))
}

const namedWith = (db: Db, { prev, record, row }: StoredOp, field: string): readonly StoredOp[] =>
  prev.map((n) => readOp(db, n)).filter((op) => isOfRow(op, { record, id: row }) && Object.hasOwn(op.changes, field))

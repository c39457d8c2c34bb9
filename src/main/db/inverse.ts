import { removedField } from '#shared/sync/op.ts'
import { headsOfLine, valueBefore } from './heads.ts'
import type { Intent, RowName } from './intent.ts'
import type { Commit } from './log.ts'
import type { Names } from './names.ts'
import type { Db } from './open.ts'

interface StoredOp {
  readonly seq: number
  readonly line: number
  readonly field: number
  readonly value: string
  readonly prev: string | null
}

/**
 * What takes one intent of this replica back: rows it created are removed, rows it removed are restored and the
 * reverse, and each field gets the value it had. What someone wrote since stays: undoing never overwrites.
 */
export const inverseOf = (
  db: Db,
  names: Names,
  replica: number,
  commit: Commit,
): Pick<Intent, 'writes' | 'removals' | 'restores'> => {
  const created = new Set(commit.created.map(keyOf))
  const removals = commit.created.filter((row) => isOnlyOurs(db, names, replica, row))
  const writes: Intent['writes'][number][] = []
  const restores: RowName[] = []
  for (const op of opsOf(db, replica, commit.first)) {
    const row = names.lineOf(op.line)
    if (created.has(keyOf(row)) || !isHead(db, replica, op)) continue
    const field = names.nameOf(op.field)
    if (field !== removedField)
      writes.push({ ...row, values: { [field]: JSON.parse(valueBefore(db, names, op.prev)) } })
    else if (op.value === 'null') removals.push(row)
    else restores.push(row)
  }
  return { writes, removals, restores }
}

const keyOf = ({ record, id }: RowName): string => `${record} ${id}`

const opsOf = (db: Db, replica: number, first: number): readonly StoredOp[] =>
  db
    .prepare<[number, number], StoredOp>(
      `SELECT op.seq, op.line, op.field, op.value, op.prev
       FROM tx JOIN op ON op.replica = tx.replica AND op.seq BETWEEN tx.first AND tx.first + tx.count - 1
       WHERE tx.replica = ? AND tx.first = ? ORDER BY op.seq`,
    )
    .all(replica, first)

const isHead = (db: Db, replica: number, op: StoredOp): boolean =>
  headsOfLine(db, op.line).some((head) => head.field === op.field && head.replica === replica && head.seq === op.seq)

/** False for a row in which another poste wrote something that still stands. */
const isOnlyOurs = (db: Db, names: Names, replica: number, { record, id }: RowName): boolean => {
  const line = names.findLine(record, id)
  return line !== null && headsOfLine(db, line).every((head) => head.replica === replica)
}

import { removedField } from '#shared/sync/op.ts'
import { heldFields } from '#shared/sync/row-head.ts'
import type { Commit } from './commit.ts'
import { valueBefore } from './compared-ops.ts'
import { headsAmong } from './heads.ts'
import type { Intent, RowName } from './intent.ts'
import { opsOfTx } from './log-read.ts'
import type { Names } from './names.ts'
import { replicaOfOp } from './op-number.ts'
import type { Db } from './open.ts'
import { prepared } from './statements.ts'
import { isOfRow, readOp, type StoredOp } from './stored-op.ts'

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
  const removals = commit.created.filter((row) => isOnlyOurs(db, replica, row))
  const writes: Intent['writes'][number][] = []
  const restores: RowName[] = []
  for (const op of opsOfTx(db, replica, commit.first)) {
    const row = { record: op.record, id: op.row }
    const standing = created.has(keyOf(row)) ? [] : standingFields(db, op)
    const values = standing.filter((field) => field !== removedField)
    if (values.length > 0) writes.push({ ...row, values: valuesBefore(db, names, op, values) })
    if (!standing.includes(removedField)) continue
    if (op.changes[removedField] === null) removals.push(row)
    else restores.push(row)
  }
  return { writes, removals, restores }
}

const keyOf = ({ record, id }: RowName): string => `${record} ${id}`

/** Fields in which nobody wrote since. */
const standingFields = (db: Db, { n, record, row }: StoredOp): readonly string[] =>
  headsAmong(db, record, row, [n]).flatMap(heldFields)

const valuesBefore = (db: Db, names: Names, op: StoredOp, fields: readonly string[]): Record<string, unknown> => {
  const named = op.prev
    .map((n) => readOp(db, n))
    .filter((earlier) => isOfRow(earlier, { record: op.record, id: op.row }))
  return Object.fromEntries(fields.map((field) => [field, JSON.parse(valueBefore(db, names, named, field))]))
}

/** False for a row in which another poste wrote something that still stands. */
const isOnlyOurs = (db: Db, replica: number, { record, id }: RowName): boolean => {
  const { low, high } = prepared<[string, string], { low: number | null; high: number | null }>(
    db,
    'SELECT min(op) AS low, max(op) AS high FROM head WHERE record = ? AND row = ?',
  ).get(record, id) ?? { low: null, high: null }
  return [low, high].every((op) => op !== null && replicaOfOp(op) === replica)
}

import { removedField } from '#shared/sync/op.ts'
import { headsOfLine, parsePrev } from './heads.ts'
import type { Intent, RowName } from './intent.ts'
import type { Commit } from './log.ts'
import type { Names } from './names.ts'
import type { Db } from './open.ts'
import { prepared } from './statements.ts'

interface StoredOp {
  readonly seq: number
  readonly line: number
  readonly field: number
  readonly prev: string | null
}

/**
 * What takes one intent of this replica back: rows it created are removed, rows it removed are restored, and each
 * field gets the value it had. A field that someone wrote since keeps that later value: undoing never overwrites.
 */
export const inverseOf = (
  db: Db,
  names: Names,
  replica: number,
  commit: Commit,
): Pick<Intent, 'writes' | 'removals' | 'restores'> => {
  const isCreated = (row: RowName): boolean =>
    commit.created.some((created) => created.id === row.id && created.record === row.record)
  const writes: Intent['writes'][number][] = []
  const restores: RowName[] = []
  for (const op of opsOf(db, replica, commit.first)) {
    const row = names.lineOf(op.line)
    if (isCreated(row) || !isHead(db, replica, op)) continue
    const field = names.nameOf(op.field)
    if (field === removedField) restores.push(row)
    else writes.push({ ...row, values: { [field]: JSON.parse(valueBefore(db, op.prev)) } })
  }
  return { writes, removals: commit.created, restores }
}

const opsOf = (db: Db, replica: number, first: number): readonly StoredOp[] =>
  db
    .prepare<[number, number], StoredOp>(
      'SELECT seq, line, field, prev FROM op WHERE replica = ? AND tx = ? AND seq >= tx ORDER BY seq',
    )
    .all(replica, first)

const isHead = (db: Db, replica: number, op: StoredOp): boolean =>
  headsOfLine(db, op.line).some((head) => head.field === op.field && head.replica === replica && head.seq === op.seq)

/** The value the field had, as JSON text; of several heads, any: they were all shown to whoever replaced them. */
const valueBefore = (db: Db, prev: string | null): string => {
  const [first] = parsePrev(prev)
  if (first === undefined) return 'null'
  return (
    prepared<[number, number], { value: string }>(db, 'SELECT value FROM op WHERE replica = ? AND seq = ?').get(
      ...first,
    )?.value ?? 'null'
  )
}

import type { Changes } from '#shared/sync/op.ts'
import { isHead, type NumberedOp, replacedFields } from '#shared/sync/row-head.ts'
import type { Db } from './db.ts'
import { rowPages } from './heads.ts'
import { prepared } from './statements.ts'

/** Makes `head` again from the log alone: every operation is one, less the fields written by those that name it (FS-3). */
export const recomputeHeads = (db: Db): void => {
  db.exec('DELETE FROM head; INSERT INTO head (record, row, op) SELECT record, row, n FROM op ORDER BY record, row, n')
  for (const rows of rowPages<OpOfRow>(db, select)) {
    const lost = rows.filter((ops) => ops.some(({ prev }) => prev !== null)).flatMap(lostHeads)
    removeHeads(
      db,
      lost.filter((head) => !isHead(head)),
    )
    for (const head of lost.filter(isHead)) lessenHead(db, head)
  }
}

interface OpOfRow {
  readonly record: string
  readonly row: string
  readonly n: number
  readonly prev: string | null
  /** JSON text; its values may be missing. */
  readonly changes: string
}

/** Values of long texts stay in SQLite: a log is mostly texts that were replaced. */
const select = `
  SELECT head.record, head.row, op.n, op.prev,
    CASE WHEN octet_length(op.changes) < 500 THEN op.changes
      ELSE (SELECT json_group_object(key, NULL) FROM json_each(op.changes)) END AS changes
  FROM head JOIN op ON op.n = head.op`

interface LostHead {
  readonly record: string
  readonly row: string
  readonly op: number
  readonly changes: Changes
  readonly replaced: readonly string[]
}

/** Those of a row's operations that others took something from. */
const lostHeads = (lines: readonly OpOfRow[]): readonly LostHead[] => {
  const ops = lines.map(numberedOp)
  const lost = replacedFields(ops)
  return lines.flatMap(({ record, row, n }, at) => {
    const replaced = lost.get(n)
    return replaced === undefined ? [] : [{ record, row, op: n, changes: ops[at]?.changes ?? {}, replaced }]
  })
}

const numberedOp = ({ n, changes, prev }: OpOfRow): NumberedOp => ({
  n,
  changes: JSON.parse(changes),
  prev: prev === null ? [] : JSON.parse(prev),
})

/** @param heads in the order of their rows */
const removeHeads = (db: Db, heads: readonly LostHead[]): void => {
  const [first, last] = [heads[0], heads.at(-1)]
  if (first === undefined || last === undefined) return
  prepared(
    db,
    `DELETE FROM head WHERE (record, row) >= (?, ?) AND (record, row) <= (?, ?)
     AND op IN (SELECT value FROM json_each(?))`,
  ).run(first.record, first.row, last.record, last.row, JSON.stringify(heads.map(({ op }) => op)))
}

const lessenHead = (db: Db, { record, row, op, replaced }: LostHead): void => {
  const sql = 'UPDATE head SET replaced = ? WHERE record = ? AND row = ? AND op = ?'
  prepared(db, sql).run(JSON.stringify(replaced), record, row, op)
}

import type { Changes } from '#shared/sync/op.ts'
import { isHead, replacedBy } from '#shared/sync/row-head.ts'
import { headsAmong, type StoredHead } from './heads.ts'
import type { Db } from './open.ts'
import { prepared } from './statements.ts'
import { type OpLine, opColumns, storedOp } from './stored-op.ts'

/** What an operation writes, and the heads of its row that it names. No two of one call are of one row. */
interface Move {
  readonly changes: Changes
  readonly named: readonly StoredHead[]
}

/** Makes stored operations, numbered from `first`, heads of their rows in place of what they name. */
export const moveHeads = (db: Db, first: number, moves: readonly Move[]): void => {
  retire(db, moves)
  prepared(db, 'INSERT INTO head (record, row, op) SELECT record, row, n FROM op WHERE n BETWEEN ? AND ?').run(
    first,
    first + moves.length - 1,
  )
}

/** Makes `head` again from the log alone: every operation is one, less the fields written by those that name it (FS-3). */
export const recomputeHeads = (db: Db): void => {
  db.exec('DELETE FROM head; INSERT INTO head (record, row, op) SELECT record, row, n FROM op ORDER BY record, row, n')
  const naming = prepared<[number, number], OpLine>(
    db,
    `SELECT ${opColumns} FROM op WHERE n > ? AND prev IS NOT NULL ORDER BY n LIMIT ?`,
  )
  for (let from = 0, lines = naming.all(from, page); lines.length > 0; lines = naming.all(from, page)) {
    for (const { n, record, row, changes, prev } of lines.map(storedOp)) {
      retire(db, [{ changes, named: headsAmong(db, record, row, prev) }])
      from = n
    }
  }
}

/** Operations in memory at once. */
const page = 1_000

const retire = (db: Db, moves: readonly Move[]): void => {
  const remove = prepared(db, 'DELETE FROM head WHERE record = ? AND row = ? AND op = ?')
  const lessen = prepared(db, 'UPDATE head SET replaced = ? WHERE record = ? AND row = ? AND op = ?')
  for (const { changes, named } of moves) {
    for (const head of named) {
      const replaced = replacedBy(head, changes)
      if (isHead({ ...head, replaced })) lessen.run(JSON.stringify(replaced), head.record, head.row, head.op)
      else remove.run(head.record, head.row, head.op)
    }
  }
}

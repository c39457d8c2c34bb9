import type { Changes } from '#shared/sync/op.ts'
import { isHead, replacedBy } from '#shared/sync/row-head.ts'
import type { Db } from './db.ts'
import type { StoredHead } from './heads.ts'
import { prepared } from './statements.ts'

/** What an operation writes, and the heads of its row that it names. No two of one call are of one row. */
interface Move {
  readonly changes: Changes
  readonly named: readonly StoredHead[]
}

/** Makes stored operations, numbered from `first`, heads of their rows in place of what they name. */
export const moveHeads = (db: Db, first: number, moves: readonly Move[]): void => {
  for (const { changes, named } of moves) {
    for (const head of named) lessen(db, head, changes)
  }
  prepared(db, 'INSERT INTO head (record, row, op) SELECT record, row, n FROM op WHERE n BETWEEN ? AND ?').run(
    first,
    first + moves.length - 1,
  )
}

/** Takes from a head what `changes` writes over, and the head away once it holds nothing. */
const lessen = (db: Db, head: StoredHead, changes: Changes): void => {
  const { record, row, op } = head
  const replaced = replacedBy(head, changes)
  if (isHead({ ...head, replaced })) {
    prepared(db, 'UPDATE head SET replaced = ? WHERE record = ? AND row = ? AND op = ?').run(
      JSON.stringify(replaced),
      record,
      row,
      op,
    )
  } else prepared(db, 'DELETE FROM head WHERE record = ? AND row = ? AND op = ?').run(record, row, op)
}

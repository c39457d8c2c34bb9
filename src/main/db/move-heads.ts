import type { Changes } from '#shared/sync/op.ts'
import { isHead, type RowHead, replacedBy } from '#shared/sync/row-head.ts'
import type { StoredHead } from './heads.ts'
import type { Db } from './open.ts'
import { prepared } from './statements.ts'

/** What an operation writes, and the heads of its row that it names. No two of one call are of one row. */
interface Move {
  readonly changes: Changes
  readonly named: readonly StoredHead[]
}

/** Makes stored operations, numbered from `first`, heads of their rows in place of what they name. */
export const moveHeads = (db: Db, first: number, moves: readonly Move[]): void => {
  for (const { changes, named } of moves) {
    for (const head of named) lessen(db, head, head, changes)
  }
  prepared(db, 'INSERT INTO head (record, row, op) SELECT record, row, n FROM op WHERE n BETWEEN ? AND ?').run(
    first,
    first + moves.length - 1,
  )
}

/** Makes `head` again from the log alone: every operation is one, less the fields written by those that name it (FS-3). */
export const recomputeHeads = (db: Db): void => {
  db.exec('DELETE FROM head; INSERT INTO head (record, row, op) SELECT record, row, n FROM op ORDER BY record, row, n')
  const naming = prepared<[number, number], Naming>(db, namingSql)
  for (let from = 0, lines = naming.all(from, page); lines.length > 0; lines = naming.all(from, page)) {
    for (const line of lines) if (line.op !== null) lessenAsNamed(db, line as Naming & Place)
    from = (lines.at(-1) as Naming).n
  }
}

interface Place {
  readonly record: string
  readonly row: string
  readonly op: number
}

/** An operation, and one of its row that it names; names of fields are JSON text. */
interface Naming {
  readonly n: number
  readonly record: string
  readonly row: string
  /** `null` when what it names is of another row. */
  readonly op: number | null
  readonly written: string
  readonly had: string
}

/** Operations asked for at once. */
const page = 1_000

/** Values stay in SQLite: a log is mostly texts that were replaced. */
const namingSql = `
  SELECT later.n, later.record, later.row, named.n AS op,
    (SELECT json_group_array(key) FROM json_each(later.changes)) AS written,
    (SELECT json_group_array(key) FROM json_each(named.changes)) AS had
  FROM (SELECT * FROM op WHERE n > ? AND prev IS NOT NULL ORDER BY n LIMIT ?) AS later
  CROSS JOIN json_each(later.prev) AS id
  LEFT JOIN op AS named ON named.n = id.value AND named.record = later.record AND named.row = later.row
  ORDER BY later.n`

const lessenAsNamed = (db: Db, { record, row, op, written, had }: Naming & Place): void => {
  const line = prepared<[string, string, number], { replaced: string | null }>(
    db,
    'SELECT replaced FROM head WHERE record = ? AND row = ? AND op = ?',
  ).get(record, row, op)
  if (line === undefined) return
  const head = { changes: fieldsNamed(had), replaced: JSON.parse(line.replaced ?? '[]') }
  lessen(db, { record, row, op }, head, fieldsNamed(written))
}

const fieldsNamed = (names: string): Changes =>
  Object.fromEntries((JSON.parse(names) as readonly string[]).map((name) => [name, null]))

/** Takes from a head what `changes` writes over, and the head away once it holds nothing. */
const lessen = (db: Db, { record, row, op }: Place, head: RowHead, changes: Changes): void => {
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

import Database from 'better-sqlite3'
import { isMinutesPart } from '#shared/records/meetings/meeting/minutes-parts.ts'
import { records } from '#shared/records/records.ts'
import type { Db } from './db.ts'
import { recordsWithIdentity, representativesIn } from './identity.ts'
import type { RowName } from './intent.ts'
import { linesOfTx, type StoredTx, txHeaders } from './log-read.ts'
import { readMeta, writeMeta } from './meta.ts'
import { migrate } from './migrations.ts'
import { createNames } from './names.ts'
import { createProjection } from './projection.ts'
import { isStatement } from './rights-of-log.ts'
import { prepared } from './statements.ts'
import { insertOps, type OpLine } from './stored-op.ts'

/** Rows made again elsewhere from the log alone, and compared with what the tables show. */
export interface RowsProof {
  /** Takes what a transaction says of these rows. */
  add(header: StoredTx, lines: readonly OpLine[]): void
  /** Makes the rows of all that was added. */
  make(onProgress: () => void): void
  /** Rows that are not as they were made; those that were written since are not known to be. */
  differing(): readonly RowName[]
  /** A database of its own, for whoever else makes something again to compare. */
  readonly scratch: Db
  close(): void
}

/**
 * @param isAsked which rows. The minutes of all meetings are asked together or not at all: those that are validated show
 * what was seen of one another (FS-8).
 */
export const proveRows = (db: Db, isAsked: (row: RowName) => boolean): RowsProof => {
  // A file of the system's temporary folder, which has no name and goes with the connection.
  const scratch = new Database('')
  migrate(scratch)
  for (const one of [db, scratch])
    one.function('is_asked', (record, id) => Number(isAsked({ record: String(record), id: String(id) })))
  const names = createNames(scratch)
  const known = createNames(db)
  const until = new Map<string, number>()
  const keepTx = scratch.prepare(
    `INSERT INTO tx (replica, first, count, lamport, at, author, intent, schema, tips, salt, hash)
     VALUES (@replica, @first, @count, @lamport, @at, @author, @intent, @schema, @tips, @salt, @hash)`,
  )

  return {
    scratch,
    add: (header, lines) => {
      until.set(known.replicaOf(header.replica), header.first + header.count - 1)
      // Who may what decides which of the operations of any row count.
      const asked = lines.filter((line) => isStatement(line) || isAsked({ record: line.record, id: line.row }))
      if (asked.length === 0) return
      keepTx.run(header)
      insertOps(scratch, asked)
    },
    make: (onProgress) => {
      const add = scratch.prepare('INSERT INTO replica (n, id, seq, parent) VALUES (@n, @id, @seq, @parent)')
      for (const replica of prepared<[], object>(db, 'SELECT n, id, seq, parent FROM replica').all()) add.run(replica)
      const genesis = readMeta(db, 'genesis')
      if (genesis !== null) writeMeta(scratch, 'genesis', genesis)
      scratch.transaction(() => createProjection(scratch, names).rebuild(onProgress))()
    },
    differing: db.transaction(() => {
      const since = [...txHeaders(db, Object.fromEntries(until))].flatMap((header) => linesOfTx(db, header))
      const late = new Set(since.map(({ record, row }) => nameOf(record, row)))
      const isTied = since.some(tiesMinutes)
      const isKnown = ({ record, id }: RowName) => !late.has(nameOf(record, id)) && !(isTied && isMinutesPart(record))
      const differing = [...differences(db, scratch), ...strayIdentities(db)].filter(isKnown)
      return [...new Map(differing.map((row) => [nameOf(row.record, row.id), row])).values()]
    }),
    close: () => scratch.close(),
  }
}

const nameOf = (record: string, id: string): string => `${record} ${id}`

/** Says which rows are of which minutes, or that they are validated: more rows than its own may then show something else. */
const tiesMinutes = ({ record, changes }: OpLine): boolean =>
  record === 'meeting' || (isMinutesPart(record) && /"(meeting|axisSheet)":/.test(changes))

/** Each kind of line that says something of a row: `record`, `id`, then what is compared. */
const linesSql: readonly string[] = [
  ...Object.values(records).map(({ name, fields }) => {
    const columns = Object.keys(fields).map((field) => `"${field}"`)
    return `SELECT '${name}', id, ${columns.join(', ')} FROM "${name}" WHERE is_asked('${name}', id)`
  }),
  `SELECT record, row, 'head', op, (SELECT group_concat(value, ' ' ORDER BY value) FROM json_each(replaced))
   FROM head WHERE is_asked(record, row)`,
  "SELECT record, row, 'aside', op, why FROM aside WHERE is_asked(record, row)",
  ...['contested', 'beyond'].map(
    (table) => `SELECT record, row, '${table}', field FROM ${table} WHERE is_asked(record, row)`,
  ),
]

type Line = readonly [record: string, id: string, ...values: unknown[]]

const differences = (db: Db, scratch: Db): readonly RowName[] =>
  linesSql.flatMap((sql) => {
    const given = new Map<string, RowName>()
    for (const line of linesOf(scratch, sql)) given.set(JSON.stringify(line), rowOfLine(line))
    const different: RowName[] = []
    for (const line of linesOf(db, sql)) if (!given.delete(JSON.stringify(line))) different.push(rowOfLine(line))
    return [...different, ...given.values()]
  })

const linesOf = (db: Db, sql: string): Iterable<Line> =>
  db.prepare<[], unknown[]>(sql).raw().iterate() as Iterable<Line>

const rowOfLine = ([record, id]: Line): RowName => ({ record, id })

/** Rows whose table of identities does not say what their `same` fields do. */
const strayIdentities = (db: Db): readonly RowName[] =>
  recordsWithIdentity.flatMap((record) => {
    const given = representativesIn(db, record)
    const lines = prepared<[string], { id: string; representative: string }>(
      db,
      'SELECT id, representative FROM identity WHERE record = ?',
    ).all(record)
    const shown = new Map(lines.map(({ id, representative }) => [id, representative]))
    const named = new Set([...given.keys(), ...shown.keys()])
    return [...named].filter((id) => given.get(id) !== shown.get(id)).map((id) => ({ record, id }))
  })

import { parseChanges } from '#shared/sync/op.ts'
import type { RowHead } from '#shared/sync/row-head.ts'
import type { Db } from './db.ts'
import type { RowName } from './intent.ts'
import { prepared } from './statements.ts'

/** A head as the log holds it. */
export interface StoredHead extends RowHead {
  readonly record: string
  readonly row: string
  /** Number of the operation. */
  readonly op: number
}

/** In the order of their numbers, which is the same in every place they are read. */
export const headsOfRow = (db: Db, { record, id }: RowName): readonly StoredHead[] =>
  prepared<[string, string], HeadLine>(db, `${select} WHERE head.record = ? AND head.row = ? ORDER BY head.op`)
    .all(record, id)
    .map(headOf)

/** Heads by row id, of those rows of one record that something is known of. */
export const headsOfRows = (
  db: Db,
  record: string,
  ids: readonly string[],
): ReadonlyMap<string, readonly StoredHead[]> => {
  const within = `${select} WHERE head.record = ? AND head.row IN (SELECT value FROM json_each(?)) ORDER BY head.row, head.op`
  const lines = prepared<[string, string], HeadLine>(db, within).all(record, JSON.stringify(ids))
  return Map.groupBy(lines.map(headOf), ({ row }) => row)
}

/** The same, at once for rows whose ids are beyond all known ones, as are those just made: ids tell their time. */
export const knownHeads = (db: Db, record: string, ids: readonly string[]): ReturnType<typeof headsOfRows> => {
  const [lowest = ''] = ids.toSorted()
  const beyond = prepared<[string, string], unknown>(db, 'SELECT 1 FROM head WHERE record = ? AND row >= ? LIMIT 1')
  return beyond.get(record, lowest) === undefined ? new Map() : headsOfRows(db, record, ids)
}

/** The heads of every row. @see rowPages */
export function* headPages(db: Db): Generator<readonly (readonly StoredHead[])[]> {
  for (const rows of rowPages<HeadLine>(db, select)) yield rows.map((lines) => lines.map(headOf))
}

/**
 * What a query tells of the heads of every row, row by row in the order of their names, a page at a time: the database may be
 * written meanwhile. @param of selects from `head`, without a condition
 */
export function* rowPages<Line extends RowKey>(db: Db, of: string): Generator<readonly (readonly Line[])[]> {
  const end = prepared<[string, string, number], RowKey>(
    db,
    'SELECT record, row FROM head WHERE (record, row) > (?, ?) ORDER BY record, row LIMIT 1 OFFSET ?',
  )
  const last = prepared<[], RowKey>(db, 'SELECT record, row FROM head ORDER BY record DESC, row DESC LIMIT 1').get()
  const between = prepared<[string, string, string, string], Line>(
    db,
    `${of} WHERE (head.record, head.row) > (?, ?) AND (head.record, head.row) <= (?, ?)
     ORDER BY head.record, head.row, head.op`,
  )
  let from: RowKey = { record: '', row: '' }
  while (last !== undefined && (from.record !== last.record || from.row !== last.row)) {
    const to: RowKey = end.get(from.record, from.row, page) ?? last
    yield byRow(between.all(from.record, from.row, to.record, to.row))
    from = to
  }
}

/** Heads in memory at once, more or less, while all are read. */
const page = 1_000

interface RowKey {
  readonly record: string
  readonly row: string
}

interface HeadLine {
  readonly record: string
  readonly row: string
  readonly op: number
  readonly changes: string
  readonly replaced: string | null
}

const select = `SELECT head.record, head.row, head.op, head.replaced, op.changes
  FROM head JOIN op ON op.n = head.op`

const headOf = ({ changes, replaced, ...line }: HeadLine): StoredHead => ({
  ...line,
  changes: parseChanges({ changes }),
  replaced: replaced === null ? [] : JSON.parse(replaced),
})

const byRow = <Line extends RowKey>(lines: readonly Line[]): readonly (readonly Line[])[] => {
  const rows: Line[][] = []
  for (const line of lines) {
    const current = rows.at(-1)
    if (current?.[0]?.row === line.row && current[0].record === line.record) current.push(line)
    else rows.push([line])
  }
  return rows
}

import { replicaOfBranch } from '#shared/sync/branch.ts'
import { type Changes, type Op, type OpId, parseChanges } from '#shared/sync/op.ts'
import { placeholders, runBulk } from './bulk.ts'
import type { Db } from './db.ts'
import type { RowName } from './intent.ts'
import type { Names } from './names.ts'
import { replicaOfOp, seqOfOp } from './op-number.ts'
import { prepared } from './statements.ts'

/** An operation as the log holds it: `n` and `prev` are this database's numbers. */
export interface StoredOp {
  readonly n: number
  readonly record: string
  readonly row: string
  readonly changes: Changes
  readonly prev: readonly number[]
}

/** A line of `op`. */
export interface OpLine {
  readonly n: number
  readonly record: string
  readonly row: string
  /** JSON text. */
  readonly changes: string
  /** « [4294967297] », `null` for none. */
  readonly prev: string | null
}

const opColumns = 'op.n, op.record, op.row, op.changes, op.prev'

export const insertOps = (db: Db, ops: readonly OpLine[]): void =>
  runBulk(db, insertSql, ops, ({ n, record, row, changes, prev }, values) => {
    values.push(n, record, row, changes, prev)
  })

export const readOp = (db: Db, n: number): StoredOp => {
  const line = prepared<[number], OpLine>(db, `SELECT ${opColumns} FROM op WHERE n = ?`).get(n)
  if (line === undefined) throw new Error(`No operation ${n}`)
  return storedOp(line)
}

/** @param from @param to numbers, both included */
export const opLines = (db: Db, from: number, to: number): readonly OpLine[] =>
  prepared<[number, number], OpLine>(db, `SELECT ${opColumns} FROM op WHERE n BETWEEN ? AND ? ORDER BY n`).all(from, to)

export const storedOp = (line: OpLine): StoredOp => ({
  ...line,
  changes: parseChanges(line),
  prev: line.prev === null ? [] : JSON.parse(line.prev),
})

export const isOfRow = ({ record, row }: StoredOp, name: RowName): boolean => record === name.record && row === name.id

/** As it goes to other replicas. */
export const opOf = (names: Names, { record, row, changes, prev }: OpLine): Op => ({
  record,
  row,
  changes,
  prev: prev === null ? [] : (JSON.parse(prev) as readonly number[]).map((n) => sentId(names, n)),
})

/** What names it here: of a replica that wrote twice, the branch it is in. */
export const opId = (names: Names, n: number): OpId => ({ replica: names.replicaOf(replicaOfOp(n)), seq: seqOfOp(n) })

/** What names it to others, the tips of its transaction saying which branch is meant. */
export const sentId = (names: Names, n: number): OpId => {
  const { replica, seq } = opId(names, n)
  return { replica: replicaOfBranch(replica), seq }
}

export const prevText = (prev: readonly number[]): string | null => (prev.length === 0 ? null : JSON.stringify(prev))

const insertSql = (rows: number): string =>
  `INSERT INTO op (n, record, row, changes, prev) VALUES ${placeholders(rows, 5)}`

import type { Aside } from '#shared/records/exchanges/aside.ts'
import { isOnce, onceRecords } from '#shared/records/once.ts'
import { parseChanges } from '#shared/sync/op.ts'
import type { Rights } from '#shared/sync/rights.ts'
import { judgedRecords, verdictOf } from '#shared/sync/verdict.ts'
import type { Db } from './db.ts'
import type { RowName } from './intent.ts'
import type { Names } from './names.ts'
import { isFirstWrite } from './once.ts'
import { opNumber, replicaOfOp, seqOfOp } from './op-number.ts'
import { remakeHeads } from './remake-heads.ts'
import { rightsIn } from './rights-of-log.ts'
import { prepared } from './statements.ts'
import { type OpLine, opId } from './stored-op.ts'

/** An operation that is the value of nothing: it stays in the log, and is passed on. */
export interface AsideOp {
  readonly n: number
  readonly record: string
  readonly row: string
  readonly why: Aside
}

/** Numbers of operations of one replica, both included. */
type Range = [from: number, to: number]

interface Judging {
  readonly db: Db
  readonly names: Names
}

/**
 * Sets aside what is to be of operations just stored, and takes heads from what they name through others that are.
 * @returns rows whose heads were made again
 */
export const judgeStored = (judging: Judging, rights: Rights, range: Range): readonly RowName[] => {
  const { db } = judging
  setAside(db, asideAmong(judging, rights, range))
  const rows = prepared<Range, RowName>(
    db,
    `SELECT DISTINCT op.record, op.row AS id FROM op JOIN aside ON aside.record = op.record AND aside.row = op.row
     WHERE op.n BETWEEN ? AND ?`,
  ).all(...range)
  return withHeadsMade(db, rows, range)
}

/** Judges again what statements that were just stored may change. @returns as `judgeStored` */
export const judgeAgain = (judging: Judging, before: Rights | null, rights: Rights): readonly RowName[] => {
  const { db } = judging
  const changed = replicas(db).filter(({ id }) => before?.tells(id) !== rights.tells(id))
  return changed.flatMap(({ n, seq }) => {
    const range: Range = [opNumber(n, 1), opNumber(n, seq)]
    const former = new Map(asideWithin(db, range).map((op) => [op.n, op]))
    const now = new Map(asideAmong(judging, rights, range).map((op) => [op.n, op]))
    takeBack(db, range)
    setAside(db, [...now.values()])
    const moved = [...former.values(), ...now.values()].filter((op) => former.has(op.n) !== now.has(op.n))
    const rows = new Map(moved.map(({ record, row }) => [JSON.stringify([record, row]), { record, id: row }]))
    return withHeadsMade(db, [...rows.values()], ...moved.map((op): Range => [op.n, op.n]))
  })
}

/** Judges the whole log, every operation of which is counted. */
export const judgeAll = (db: Db, names: Names): void => {
  db.exec('DELETE FROM aside')
  const rights = rightsIn(db)
  if (rights !== null) judgeAgain({ db, names }, null, rights)
}

/** Of these operations, those that are to be set aside. */
export const asideAmong = (judging: Judging, rights: Rights, [from, to]: Range): readonly AsideOp[] => {
  const { db, names } = judging
  const replica = replicaOfOp(from)
  const cuts = rights.cutsOf(names.replicaOf(replica)).filter((cut) => cut >= seqOfOp(from) && cut < seqOfOp(to))
  const starts = [from, ...cuts.map((cut) => opNumber(replica, cut + 1))]
  return starts.flatMap((start, at) => {
    const end = (starts[at + 1] ?? to + 1) - 1
    const isAll = verdictOf(rights, opId(names, start), nothing) !== null
    const lines = prepared<[number, number, number, string], OpLine>(
      db,
      `SELECT n, record, row, changes, prev FROM op
       WHERE n BETWEEN ? AND ? AND (? OR record IN (SELECT value FROM json_each(?)))`,
    ).iterate(start, end, Number(isAll), JSON.stringify([...judgedRecords, ...onceRecords]))
    return [...lines].flatMap((line): readonly AsideOp[] => {
      const { n, record, row, changes } = line
      const isTwice = isOnce(record) && !isFirstWrite(judging, record, line)
      const byWriter = verdictOf(rights, opId(names, n), { record, row, changes: parseChanges({ changes }) })
      const why = byWriter ?? (isTwice ? 'no-right' : null)
      return why === null ? [] : [{ n, record, row, why }]
    })
  })
}

/** What is judged by who wrote it alone. */
const nothing = { record: '', row: '', changes: {} }

const replicas = (db: Db) =>
  prepared<[], { n: number; id: string; seq: number }>(db, 'SELECT n, id, seq FROM replica WHERE seq > 0').all()

const asideWithin = (db: Db, range: Range): readonly AsideOp[] =>
  prepared<Range, AsideOp>(db, 'SELECT op AS n, record, row, why FROM aside WHERE op BETWEEN ? AND ?').all(...range)

const takeBack = (db: Db, range: Range): void => {
  prepared(db, 'DELETE FROM aside WHERE op BETWEEN ? AND ?').run(...range)
}

/** @param fresh operations that moved, in or out */
const withHeadsMade = (db: Db, rows: readonly RowName[], ...fresh: Range[]): readonly RowName[] => {
  const moved = fresh.flatMap((range) =>
    prepared<Range, OpLine>(db, 'SELECT n, record, row, changes, prev FROM op WHERE n BETWEEN ? AND ?').all(...range),
  )
  const byRow = Map.groupBy(moved, ({ record, row }) => JSON.stringify([record, row]))
  for (const { record, id } of rows) {
    const own = byRow.get(JSON.stringify([record, id])) ?? []
    remakeHeads(
      db,
      { record, id },
      own.map(({ n }) => n),
    )
  }
  return rows
}

const setAside = (db: Db, ops: readonly AsideOp[]): void => {
  const add = prepared(db, 'INSERT INTO aside (op, record, row, why) VALUES (?, ?, ?, ?)')
  for (const { n, record, row, why } of ops) add.run(n, record, row, why)
}

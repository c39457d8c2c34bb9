import Database from 'better-sqlite3'
import { isMinutesPart } from '#shared/records/meetings/meeting/minutes-parts.ts'
import { type RecordName, records } from '#shared/records/records.ts'
import { type Damage, isMadeOfTheLog } from './damage.ts'
import type { Db } from './db.ts'
import { isPassing } from './disk-errors.ts'
import type { RowName } from './intent.ts'
import type { StoredTx } from './log-read.ts'
import { readMeta } from './meta.ts'
import { createNames } from './names.ts'
import { proveLog } from './prove-log.ts'
import { proveRows, type RowsProof } from './prove-rows.ts'
import { isSearchSound } from './prove-search.ts'
import { isSigned } from './run-door.ts'
import { searchTable } from './search-ddl.ts'

/** What one look goes over: the whole log, and one part in so many of the rest. */
export interface ScrubTask {
  readonly file: string
  /** From 0. */
  readonly part: number
  /** Looks that see everything. */
  readonly parts: number
  /** What earlier looks found, which is looked at again each time. */
  readonly suspects: readonly Damage[]
}

const recordNames = Object.keys(records) as RecordName[]

/** Damage told one by one: what is beyond says nothing more. */
const most = 50

/**
 * Looks for damage in a workspace while it is in use, over a connection that only reads (AR-6): the file as SQLite lays it
 * out, the numbering and the hashes of the whole log, then the signatures of a part of it, and of a part of the rows that they
 * show what the log says and are found by their words.
 * @param breathe called often: whoever shares the processor waits there
 * @returns what is damaged now, of all that was seen and of the suspects; `null` when the workspace was replaced meanwhile
 */
export const scrub = (task: ScrubTask, breathe: () => void): readonly Damage[] | null => {
  try {
    return lookedOver(task, breathe)
  } catch (error) {
    // A file that was taken away is not damaged, nor is a bug one of the file.
    if (!(error instanceof Database.SqliteError) || isPassing(error)) throw error
    // The suspects were not looked at.
    return [fileFault(error.message), ...task.suspects.filter(({ kind }) => kind !== 'file')]
  }
}

const lookedOver = (task: ScrubTask, breathe: () => void): readonly Damage[] | null => {
  const db = new Database(task.file, { readonly: true, fileMustExist: true, timeout: 5_000 })
  try {
    return damageIn(db, task, breathe)
  } finally {
    db.close()
  }
}

const damageIn = (db: Db, task: ScrubTask, breathe: () => void): readonly Damage[] | null => {
  const rows = proveRows(db, askedOf(task))
  try {
    const replica = readMeta(db, 'replica')
    const file = fileDamage(db, task, breathe)
    const suspects = [...task.suspects, ...file].filter(isMadeOfTheLog)
    const log = [...file.filter((one) => !isMadeOfTheLog(one)), ...damageOfLog(db, rows.add, breathe, isOfPart(task))]
    // Rows are made of the log: without it there is nothing to hold them against, and those suspected stay so.
    const rest =
      log.length > 0
        ? suspects
        : [...rowDamage(rows, breathe), ...searchDamage(db, { ...task, suspects }, rows, breathe)]
    return readMeta(db, 'replica') === replica ? [...log, ...rest].slice(0, most) : null
  } finally {
    rows.close()
  }
}

/** A row is seen with those of its part; the minutes of all meetings with the first part (`proveRows`). */
const askedOf = ({ part, parts, suspects }: ScrubTask): ((row: RowName) => boolean) => {
  const suspected = suspects.filter((one) => one.kind === 'row')
  const names = new Set(suspected.map(({ record, id }) => `${record} ${id}`))
  const asksMinutes = part === 0 || suspected.some(({ record }) => isMinutesPart(record))
  return ({ record, id }) =>
    isMinutesPart(record) ? asksMinutes : partOf(id, parts) === part || names.has(`${record} ${id}`)
}

/** The end of an id is drawn at random. */
const partOf = (id: string, parts: number): number => (Number.parseInt(id.slice(-4), 16) || 0) % parts

const recordsOf = ({ part, parts }: ScrubTask, suspected: readonly string[]): readonly RecordName[] =>
  recordNames.filter((record, at) => at % parts === part || suspected.includes(record))

/** What SQLite finds: how the whole file is laid out, and of some tables that their indexes hold what they do. */
const fileDamage = (db: Db, task: ScrubTask, breathe: () => void): readonly Damage[] => {
  const wasDamaged = task.suspects.some(({ kind }) => kind === 'file')
  const tables = recordsOf(task, wasDamaged ? recordNames : [])
  const said = ['quick_check(10)', ...tables.map((name) => `integrity_check("${name}")`)].flatMap((look) => {
    breathe()
    return unlessUnread(
      () => db.pragma(look) as object[],
      (said) => [{ said }],
    )
  })
  return [...new Set(said.flatMap((line) => Object.values(line) as string[]))]
    .filter((line) => line !== 'ok')
    .map((line) => indexFault(line) ?? fileFault(line))
}

const fileFault = (said: string): Damage => ({ kind: 'file', said })

/** What SQLite says of an index of words, which is made of rows; `null` of anything else. */
const indexFault = (said: string): Damage | null => {
  const record = recordNames.find((name) => new RegExp(`fts5.*\\b${searchTable(name)}\\b`, 'i').test(said))
  return record === undefined ? null : { kind: 'search', record }
}

/** Reads where damage may keep from it: the refusal then says it. @throws what is passing */
const unlessUnread = <T>(work: () => T, otherwise: (said: string) => T): T => {
  try {
    return work()
  } catch (error) {
    if (isPassing(error)) throw error
    return otherwise(error instanceof Error ? error.message : String(error))
  }
}

/** A signature takes longer to verify than all the rest of its transaction, and is seen with those of its part. */
const isOfPart =
  ({ part, parts }: ScrubTask) =>
  ({ first }: StoredTx): boolean =>
    first % parts === part

/** What is wrong with the log. @param keep given each transaction that is what was written @param verifies whose signature is looked at */
export const damageOfLog = (
  db: Db,
  keep: RowsProof['add'] = () => undefined,
  breathe: () => void = () => undefined,
  verifies: (tx: StoredTx) => boolean = () => false,
): readonly Damage[] => {
  const log = proveLog(db, createNames(db))
  const damage: Damage[] = []
  const proveRest = (): void => {
    for (const { header, lines, faults } of log.rest()) {
      const isForged = header.sig !== null && verifies(header) && !isSigned(header)
      if (faults.length > 0 || isForged) damage.push({ kind: 'tx', replica: header.replica, first: header.first })
      else keep(header, lines)
      breathe()
    }
  }
  const ended = (): readonly string[] => {
    proveRest()
    // The rest once more, in one state of the database: what is written meanwhile is no fault of its end.
    return db.transaction(() => {
      proveRest()
      return log.endFaults()
    })()
  }
  const said = unlessUnread(ended, (refusal) => [refusal])
  return [...damage, ...said.map((fault) => ({ kind: 'log', said: fault }) as const)].slice(0, most)
}

const rowDamage = (rows: RowsProof, breathe: () => void): readonly Damage[] => {
  rows.make(breathe)
  return unlessUnread<readonly Damage[]>(
    () => rows.differing().map((row) => ({ kind: 'row', ...row })),
    (refusal) => [fileFault(refusal)],
  )
}

const searchDamage = (db: Db, task: ScrubTask, { scratch }: RowsProof, breathe: () => void): readonly Damage[] => {
  const suspected = task.suspects.flatMap((one) => (one.kind === 'search' ? [one.record] : []))
  return recordsOf(task, suspected).flatMap((record) => {
    breathe()
    const isSound = unlessUnread(
      () => isSearchSound(db, scratch, record),
      () => false,
    )
    return isSound ? [] : [{ kind: 'search', record } as const]
  })
}

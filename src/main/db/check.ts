import { createHash } from 'node:crypto'
import Database from 'better-sqlite3'
import type { CheckProblem, CheckReport } from '#shared/contract/workspace/workspace.ts'
import { type RecordName, records } from '#shared/records/records.ts'
import { replicaOfBranch } from '#shared/sync/branch.ts'
import type { Db } from './db.ts'
import { isPassing } from './disk-errors.ts'
import type { Names } from './names.ts'
import { opNumber } from './op-number.ts'
import type { Projection } from './projection.ts'
import { proveLog } from './prove-log.ts'
import { isSearchSound } from './prove-search.ts'
import { countOf } from './statements.ts'
import { inThrowAway } from './throw-away.ts'
import { createVouching } from './vouching.ts'

interface Asked {
  /** Verifies each signature that is kept: a million of them takes a minute. */
  readonly signatures: boolean
}

/**
 * Proves a workspace: SQLite's integrity, every operation's hash, that the log alone gives the same tables (PR-1), and that
 * rows are found by their words.
 * What damage keeps from being read is a problem of the report, never an exception; a disk too full to prove it is one.
 */
export const check = (
  db: Db,
  names: Names,
  projection: Projection,
  { signatures }: Asked = { signatures: false },
): CheckReport => {
  const problems: CheckProblem[] = []
  const attempt = <T>(work: () => T, otherwise: T): T => {
    try {
      return work()
    } catch (error) {
      if (isPassing(error)) throw error
      problems.push(problem('integrity', `Lecture impossible\u00a0: ${error instanceof Error ? error.message : error}`))
      return otherwise
    }
  }
  problems.push(...attempt(() => integrityProblems(db), []))
  const nothing = { transactions: 0, operations: 0, vouched: null }
  const counted = attempt(() => checkLog(db, names, signatures, problems), nothing)
  problems.push(...attempt(() => searchProblems(db), []))
  const live = attempt(() => digests(db), null)
  const rebuilt = attempt(() => inThrowAway(db, () => rebuiltDigests(db, projection)), null)
  if (live?.heads !== rebuilt?.heads)
    problems.push(problem('heads', 'Ce qui est retenu n’est pas ce que donne l’historique.'))
  if (live?.tables !== rebuilt?.tables)
    problems.push(problem('projection', 'Ce qui s’affiche n’est pas ce que donne l’historique.'))
  return {
    ...counted,
    rows: attempt(() => recordNames.reduce((sum, name) => sum + countOf(db, name), 0), 0),
    waiting: attempt(() => countOf(db, 'inbox'), 0),
    contested: attempt(() => countOf(db, 'contested'), 0),
    digest: live?.tables ?? '',
    problems,
  }
}

const recordNames = Object.keys(records) as RecordName[]

/** SHA-256 of every row of every record and of what is set aside, whatever the order of insertion, the rowids and the time zone (PR-2). */
export const digest = (db: Db): string => {
  const hash = createHash('sha256')
  const add = (select: string): void => {
    for (const line of db.prepare<[], unknown[]>(select).raw().iterate()) hash.update(`\n${JSON.stringify(line)}`)
  }
  for (const record of Object.values(records).toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const columns = ['id', ...Object.keys(record.fields).toSorted()]
    hash.update(`\n${record.name} ${columns.join(' ')}`)
    add(`SELECT ${columns.map((name) => `"${name}"`).join(', ')} FROM "${record.name}" ORDER BY id`)
  }
  for (const table of ['contested', 'beyond'])
    add(`SELECT row, record, field FROM ${table} ORDER BY row, record, field`)
  add(
    `SELECT id, op % ${opNumber(1, 0)} AS seq, why FROM aside JOIN replica ON replica.n = op / ${opNumber(1, 0)} ORDER BY id, seq`,
  )
  return hash.digest('base64')
}

const digests = (db: Db) => ({ tables: digest(db), heads: headsDigest(db) })

const rebuiltDigests = (db: Db, projection: Projection) => {
  projection.rebuild()
  return digests(db)
}

const headsDigest = (db: Db): string => {
  const hash = createHash('sha256')
  const select = db.prepare<[], unknown[]>('SELECT record, row, op, replaced FROM head ORDER BY record, row, op').raw()
  // The fields a head lost are a set.
  for (const [record, row, op, replaced] of select.iterate() as Iterable<[string, string, number, string | null]>)
    hash.update(`${JSON.stringify([record, row, op, JSON.parse(replaced ?? '[]').sort()])}\n`)
  return hash.digest('base64')
}

const checkLog = (db: Db, names: Names, signatures: boolean, problems: CheckProblem[]) => {
  const log = proveLog(db, names)
  const vouching = signatures ? createVouching() : null
  for (const { header, replica, faults } of log.rest()) {
    const label = `la modification ${header.first} de l’ordinateur ${replica}`
    problems.push(...faults.map((fault) => problem(fault, faultWords[fault](label))))
    if (vouching?.see(replicaOfBranch(replica), header) === 'wrong')
      problems.push(problem('signature', wrongSignature(label)))
  }
  problems.push(...log.endFaults().map((fault) => problem('gap', fault)))
  problems.push(...(vouching?.unvouched() ?? []).map((replica) => problem('signature', unsignedEnd(replica))))
  return { transactions: log.transactions, operations: log.operations, vouched: vouching?.count() ?? null }
}

const wrongSignature = (label: string): string => `La signature n’est pas celle de son ordinateur\u00a0: ${label}.`

const unsignedEnd = (replica: string): string => `Rien ne signe ce que l’ordinateur ${replica} a écrit en dernier.`

const faultWords = {
  gap: (label: string) => `Il manque ce qui précède ${label}.`,
  hash: (label: string) => `L’empreinte ne correspond pas\u00a0: ${label}.`,
} as const

const searchProblems = (db: Db): readonly CheckProblem[] => {
  const scratch = new Database('')
  const isWrong = (record: RecordName): boolean => !isSearchSound(db, scratch, record)
  try {
    return recordNames
      .filter(isWrong)
      .map((record) =>
        problem('search', `L’index de recherche n’est pas celui que donnent les lignes\u00a0: ${record}.`),
      )
  } finally {
    scratch.close()
  }
}

const integrityProblems = (db: Db): readonly CheckProblem[] =>
  (db.pragma('integrity_check(10)') as { integrity_check: string }[])
    .filter((line) => line.integrity_check !== 'ok')
    .map((line) => problem('integrity', `SQLite signale\u00a0: ${line.integrity_check}`))

const problem = (code: CheckProblem['code'], message: string): CheckProblem => ({ code, message })

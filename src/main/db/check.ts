import { createHash } from 'node:crypto'
import type { CheckProblem, CheckReport } from '#shared/contract/workspace/workspace.ts'
import { records } from '#shared/records/records.ts'
import type { Db } from './db.ts'
import { isWhole } from './hash.ts'
import { readTxs } from './log-read.ts'
import { readMeta } from './meta.ts'
import type { Names } from './names.ts'
import type { Projection } from './projection.ts'
import { prepared } from './statements.ts'
import { inThrowAway } from './throw-away.ts'

/**
 * Proves a workspace: SQLite's integrity, every operation's hash, and that the log alone gives the same tables (PR-1).
 * What damage keeps from being read is a problem of the report, never an exception.
 */
export const check = (db: Db, names: Names, projection: Projection): CheckReport => {
  const problems: CheckProblem[] = []
  const attempt = <T>(work: () => T, otherwise: T): T => {
    try {
      return work()
    } catch (error) {
      problems.push(problem('integrity', `Lecture impossible\u00a0: ${error instanceof Error ? error.message : error}`))
      return otherwise
    }
  }
  problems.push(...attempt(() => integrityProblems(db), []))
  const counted = attempt(() => checkLog(db, names, problems), { transactions: 0, operations: 0 })
  const live = attempt(() => digests(db), null)
  const rebuilt = attempt(() => inThrowAway(db, () => rebuiltDigests(db, projection)), null)
  if (live?.heads !== rebuilt?.heads)
    problems.push(problem('heads', 'Les têtes enregistrées ne sont pas celles du journal.'))
  if (live?.tables !== rebuilt?.tables)
    problems.push(problem('projection', 'Les tables ne sont pas celles que donne le journal.'))
  return {
    ...counted,
    rows: attempt(() => Object.keys(records).reduce((sum, name) => sum + count(db, name), 0), 0),
    waiting: attempt(() => count(db, 'inbox'), 0),
    contested: attempt(() => count(db, 'contested'), 0),
    digest: live?.tables ?? '',
    problems,
  }
}

/** SHA-256 of every row of every record, whatever the order of insertion, the rowids and the time zone (PR-2). */
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
  add('SELECT row, record, field FROM contested ORDER BY row, record, field')
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

const checkLog = (db: Db, names: Names, problems: CheckProblem[]) => {
  let transactions = 0
  let operations = 0
  let lamport = 0
  const last = new Map<string, number>()
  for (const tx of readTxs(db, names)) {
    transactions += 1
    operations += tx.ops.length
    lamport = Math.max(lamport, tx.lamport)
    const label = `la modification ${tx.first} du poste ${tx.replica}`
    if (tx.first !== (last.get(tx.replica) ?? 0) + 1)
      problems.push(problem('gap', `Il manque ce qui précède ${label}.`))
    if (!isWhole(tx)) problems.push(problem('hash', `L’empreinte ne correspond pas\u00a0: ${label}.`))
    last.set(tx.replica, tx.first + tx.ops.length - 1)
  }
  if (count(db, 'op') !== operations) problems.push(problem('gap', 'Des modifications n’appartiennent à aucun envoi.'))
  if (!isWhereTheLogEnds(db, last, lamport))
    problems.push(problem('gap', 'La suite du journal ne s’écrirait pas après ce qu’il contient.'))
  return { transactions, operations }
}

/** Whether the next operation of each replica, and the next Lamport time, are those after the log's last ones. */
const isWhereTheLogEnds = (db: Db, last: ReadonlyMap<string, number>, lamport: number): boolean => {
  const replicas = prepared<[], { id: string; seq: number }>(db, 'SELECT id, seq FROM replica').all()
  return replicas.every(({ id, seq }) => seq === (last.get(id) ?? 0)) && Number(readMeta(db, 'lamport') ?? 0) >= lamport
}

const integrityProblems = (db: Db): readonly CheckProblem[] =>
  (db.pragma('integrity_check(10)') as { integrity_check: string }[])
    .filter((line) => line.integrity_check !== 'ok')
    .map((line) => problem('integrity', `SQLite signale\u00a0: ${line.integrity_check}`))

const count = (db: Db, table: string): number =>
  db.prepare<[], { n: number }>(`SELECT count(*) AS n FROM "${table}"`).get()?.n ?? 0

const problem = (code: CheckProblem['code'], message: string): CheckProblem => ({ code, message })

import { createHash } from 'node:crypto'
import type { CheckProblem, CheckReport } from '#shared/contract/workspace.ts'
import { records } from '#shared/domain/records.ts'
import { hashTx } from './hash.ts'
import { readTxs } from './log-read.ts'
import type { Names } from './names.ts'
import type { Db } from './open.ts'
import type { Projection } from './projection.ts'

/** Proves a workspace: SQLite's integrity, every operation's hash, and that the log alone gives the same tables (PR-1). */
export const check = (db: Db, names: Names, projection: Projection): CheckReport => {
  const live = digest(db)
  const liveHeads = headsDigest(db)
  const rebuilt = inThrowAway(db, () => {
    projection.rebuild()
    return { tables: digest(db), heads: headsDigest(db) }
  })
  const log = checkLog(db, names)
  return {
    ...log.counts,
    rows: Object.keys(records).reduce((sum, name) => sum + count(db, name), 0),
    waiting: count(db, 'inbox'),
    contested: count(db, 'contested'),
    digest: live,
    problems: [
      ...integrityProblems(db),
      ...log.problems,
      ...(liveHeads === rebuilt.heads
        ? []
        : [problem('heads', 'Les têtes enregistrées ne sont pas celles du journal.')]),
      ...(live === rebuilt.tables
        ? []
        : [problem('projection', 'Les tables ne sont pas celles que donne le journal.')]),
    ],
  }
}

/** SHA-256 of every row of every record, whatever the order of insertion, the rowids and the time zone. */
export const digest = (db: Db): string => {
  const hash = createHash('sha256')
  for (const record of Object.values(records).toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const columns = ['id', ...Object.keys(record.fields).toSorted()]
    const select = `SELECT ${columns.map((name) => `"${name}"`).join(', ')} FROM "${record.name}" ORDER BY id`
    hash.update(`\n${record.name} ${columns.join(' ')}`)
    for (const line of db.prepare<[], unknown[]>(select).raw().iterate()) hash.update(`\n${JSON.stringify(line)}`)
  }
  const contested = `SELECT line.id, record.name, field.name FROM contested
    JOIN line ON line.n = contested.line JOIN name AS record ON record.n = line.record
    JOIN name AS field ON field.n = contested.field ORDER BY 1, 2, 3`
  for (const line of db.prepare<[], unknown[]>(contested).raw().iterate()) hash.update(`\n${JSON.stringify(line)}`)
  return hash.digest('base64')
}

const headsDigest = (db: Db): string => {
  const hash = createHash('sha256')
  const select = db.prepare<[], unknown[]>('SELECT replica, seq FROM op WHERE live = 1 ORDER BY 1, 2').raw()
  for (const line of select.iterate()) hash.update(`${line}\n`)
  return hash.digest('base64')
}

/** Runs something on the real database and takes everything back. */
const inThrowAway = <T>(db: Db, work: () => T): T => {
  db.exec('BEGIN IMMEDIATE')
  try {
    return work()
  } finally {
    db.exec('ROLLBACK')
  }
}

const checkLog = (db: Db, names: Names) => {
  const problems: CheckProblem[] = []
  let transactions = 0
  let operations = 0
  const next = new Map<string, number>()
  for (const tx of readTxs(db, names)) {
    transactions += 1
    operations += tx.ops.length
    const label = `la modification ${tx.first} du poste ${tx.replica}`
    if (tx.first !== (next.get(tx.replica) ?? 1)) problems.push(problem('gap', `Il manque ce qui précède ${label}.`))
    if (hashTx(tx, tx.salt, tx.ops) !== tx.hash)
      problems.push(problem('hash', `L’empreinte ne correspond pas : ${label}.`))
    next.set(tx.replica, tx.first + tx.ops.length)
  }
  if (count(db, 'op') !== operations) problems.push(problem('gap', 'Des modifications n’appartiennent à aucun envoi.'))
  return { counts: { transactions, operations }, problems }
}

const integrityProblems = (db: Db): readonly CheckProblem[] =>
  (db.pragma('integrity_check(10)') as { integrity_check: string }[])
    .filter((line) => line.integrity_check !== 'ok')
    .map((line) => problem('integrity', `SQLite signale : ${line.integrity_check}`))

const count = (db: Db, table: string): number =>
  db.prepare<[], { n: number }>(`SELECT count(*) AS n FROM "${table}"`).get()?.n ?? 0

const problem = (code: CheckProblem['code'], message: string): CheckProblem => ({ code, message })

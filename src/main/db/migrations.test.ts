import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { demandKnownVersion, migrate } from './migrations.ts'

const versionOf = (db: Database.Database): unknown => db.pragma('user_version', { simple: true })

const tablesOf = (db: Database.Database): unknown =>
  db.prepare("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").pluck().all()

test('a new database gets the tables of the log, and only those', () => {
  const db = new Database(':memory:')
  migrate(db)
  expect(versionOf(db)).toBe(1)
  expect(tablesOf(db)).toEqual(['contested', 'head', 'inbox', 'line', 'meta', 'name', 'op', 'replica', 'tx'])
})

test('a database at the last version is left alone', () => {
  const db = new Database(':memory:')
  migrate(db)
  db.exec("INSERT INTO meta VALUES ('demo', 1)")
  migrate(db)
  expect(db.prepare('SELECT * FROM meta').all()).toEqual([{ key: 'demo', value: 1 }])
})

test('a migration that fails leaves the version before, whole', () => {
  const db = new Database(':memory:')
  db.exec('CREATE TABLE op (mine)')
  expect(() => migrate(db)).toThrow('already exists')
  expect([versionOf(db), tablesOf(db)]).toEqual([0, ['op']])
})

test('a later version is refused', () => {
  const db = new Database(':memory:')
  migrate(db)
  demandKnownVersion(db)
  db.pragma('user_version = 2')
  expect(() => demandKnownVersion(db)).toThrow('workspace-newer')
})

test('the heads of a row, and an operation by its name, are found without reading a table', () => {
  const db = new Database(':memory:')
  migrate(db)
  const plan = (sql: string): unknown =>
    db
      .prepare<[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`)
      .all()
      .map(({ detail }) => detail)
  expect(
    plan(
      'SELECT op.value FROM head JOIN op ON op.replica = head.replica AND op.seq = head.seq WHERE head.line = 1 ORDER BY head.field',
    ),
  ).toEqual(['SEARCH head USING PRIMARY KEY (line=?)', 'SEARCH op USING PRIMARY KEY (replica=? AND seq=?)'])
})

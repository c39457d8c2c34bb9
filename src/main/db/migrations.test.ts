import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { demandKnownVersion, migrate } from './migrations.ts'

const versionOf = (db: Database.Database): unknown => db.pragma('user_version', { simple: true })

const tablesOf = (db: Database.Database): unknown =>
  db.prepare("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").pluck().all()

const withoutFormat3 =
  'ALTER TABLE tx DROP COLUMN tips; ALTER TABLE tx DROP COLUMN sig; ALTER TABLE replica DROP COLUMN key; DROP TABLE aside; DROP TABLE missing; DROP INDEX lessened; DROP INDEX erasureOp; DROP INDEX statement; DROP INDEX branch; ALTER TABLE peer DROP COLUMN pins; ALTER TABLE peer DROP COLUMN erased; ALTER TABLE replica DROP COLUMN parent; DROP TABLE inbox; CREATE TABLE inbox (replica TEXT NOT NULL, first INTEGER NOT NULL, body TEXT NOT NULL, PRIMARY KEY (replica, first)) STRICT'

test('a new database gets the tables of the log, and only those', () => {
  const db = new Database(':memory:')
  migrate(db)
  expect(versionOf(db)).toBe(9)
  expect(tablesOf(db)).toEqual([
    'aside',
    'contested',
    'exchange',
    'head',
    'inbox',
    'meta',
    'missing',
    'op',
    'peer',
    'replica',
    'tx',
  ])
})

test('a database at the last version is left alone', () => {
  const db = new Database(':memory:')
  migrate(db)
  db.exec("INSERT INTO meta VALUES ('demo', 1)")
  migrate(db)
  expect(db.prepare('SELECT * FROM meta').all()).toEqual([{ key: 'demo', value: 1 }])
})

test('a database of the version before gets what came since, and keeps what it has', () => {
  const db = new Database(':memory:')
  migrate(db)
  db.exec(withoutFormat3)
  db.exec("DROP TABLE peer; DROP TABLE exchange; INSERT INTO meta VALUES ('demo', 1); PRAGMA user_version = 2")
  migrate(db)
  expect([versionOf(db), db.prepare('SELECT value FROM meta').pluck().all()]).toEqual([9, [1]])
  expect(db.prepare('SELECT * FROM peer').all()).toEqual([])
})

test('an exchange noted before its contents were counted is kept without them', () => {
  const db = new Database(':memory:')
  migrate(db)
  db.exec(
    "ALTER TABLE exchange DROP COLUMN contents; INSERT INTO exchange VALUES (1, 'sent', '', '', '', '', '[]', 0, 0)",
  )
  db.exec(`${withoutFormat3}; PRAGMA user_version = 3`)
  migrate(db)
  expect(db.prepare('SELECT n, contents FROM exchange').all()).toEqual([{ n: 1, contents: null }])
})

test('a migration that fails leaves the version before, whole', () => {
  const db = new Database(':memory:')
  db.exec('CREATE TABLE op (mine)')
  expect(() => migrate(db)).toThrow('already exists')
  expect([versionOf(db), tablesOf(db)]).toEqual([0, ['op']])
})

test('a later version is refused, and the one that was never released', () => {
  const db = new Database(':memory:')
  migrate(db)
  demandKnownVersion(db)
  db.pragma('user_version = 10')
  expect(() => demandKnownVersion(db)).toThrow('workspace-newer')
  db.pragma('user_version = 1')
  expect(() => demandKnownVersion(db)).toThrow('workspace-older')
})

test('the heads of a row, an operation by its name, and statements are found without reading a table', () => {
  const db = new Database(':memory:')
  migrate(db)
  const plan = (sql: string): unknown =>
    db
      .prepare<[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`)
      .all()
      .map(({ detail }) => detail)
  expect(
    plan(
      `SELECT op.changes FROM head JOIN op ON op.n = head.op WHERE head.record = 'a' AND head.row = 'b' ORDER BY head.op`,
    ),
  ).toEqual(['SEARCH head USING PRIMARY KEY (record=? AND row=?)', 'SEARCH op USING INTEGER PRIMARY KEY (rowid=?)'])
  expect(plan("SELECT count(*), max(n) FROM op WHERE record IN ('grant', 'card', 'root', 'end')")).toEqual([
    'SEARCH op USING COVERING INDEX statement (record=?)',
  ])
  expect(plan("SELECT n FROM op WHERE record = 'erasure' ORDER BY n")).toEqual([
    'SEARCH op USING COVERING INDEX erasureOp (record=?)',
  ])
  expect(plan("SELECT replica, first FROM tx WHERE substr(salt, 1, 1) = '['")).toEqual(['SCAN tx USING INDEX lessened'])
})

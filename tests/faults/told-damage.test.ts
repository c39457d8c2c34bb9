import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { laterFailureCode } from '../support/failure-code.ts'
import { createHub, joinHub, send } from '../support/postes.ts'
import { createReadyApp, createTestApp, stillClock, type TestApp, temporaryFolder } from '../support/test-app.ts'

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'setInterval', 'clearTimeout', 'clearInterval'] }))
afterEach(() => void vi.useRealTimers())

const day = 24 * 60 * 60_000

/** As a disk would: another hand than the program's writes in its file. */
const damage = (dataDir: string, harm: (db: Database.Database) => void): void => {
  const db = new Database(join(dataDir, 'concerto.db'))
  // Of the tables of an index too, which SQLite keeps to itself.
  db.unsafeMode(true)
  db.pragma('writable_schema = ON')
  harm(db)
  db.close()
}

const misspell = (db: Database.Database, from: string, to: string): void =>
  void db.prepare("UPDATE op SET changes = replace(changes, ?, ?) WHERE record = 'actor'").run(from, to)

const clock = stillClock()

/** A workspace with one structure, looked at by itself from now on. */
const lookedAt = async (dataDir = temporaryFolder()) => {
  clock.set('2026-11-24T09:00:00.000Z')
  const app = await createReadyApp({ clock, dataDir, keepsCopies: true })
  await app.call('records.create', { record: 'actor', values: { name: 'Atelier du Moulin' } })
  await app.call('search.find', { text: 'moulin' })
  return app
}

/** A day goes by, and its look with it. */
const nextLook = async (app: TestApp): Promise<void> => {
  const next = new Date(clock.now().getTime() + day).toISOString()
  clock.set(next)
  vi.advanceTimersByTime(day)
  await expect.poll(async () => (await app.call('backups.overview', {})).proof.at).toBe(next)
}

const month = async (app: TestApp): Promise<void> => {
  for (let n = 0; n < 30; n += 1) await nextLook(app)
}

const toldAtHome = async ({ call }: TestApp) =>
  (await call('workspace.home', {})).todos.flatMap((todo) => (todo.kind === 'damaged' ? [todo.told] : []))

test('AR-6 damage of the log is told by itself, by what was written, until it is found sound', async () => {
  const app = await lookedAt()
  await app.call('backups.make', {})
  damage(app.dataDir, (db) => misspell(db, 'Moulin', 'Moulim'))
  expect(await toldAtHome(app)).toEqual([])
  vi.advanceTimersByTime(10 * 60_000)
  await expect.poll(() => app.events.filter(({ kind }) => kind === 'damaged')).toHaveLength(1)
  const told = {
    code: 'workspace-damaged',
    fact: 'Une partie de cet espace est abîmée.',
    cause:
      'Ce n’est plus ce qui avait été écrit\u00a0: ce qui a été écrit par Ysaline MERLERIVE le 24 novembre 2026 («\u00a0Atelier du Moulin\u00a0»).',
  }
  expect(await toldAtHome(app)).toMatchObject([told])
  expect(await app.call('backups.last', {})).toMatchObject({ damaged: true })
  await app.app.close()
  const again = await createTestApp({ clock, dataDir: app.dataDir, keepsCopies: true })
  expect(await toldAtHome(again)).toMatchObject([told])
  damage(app.dataDir, (db) => misspell(db, 'Moulim', 'Moulin'))
  await nextLook(again)
  expect(await toldAtHome(again)).toEqual([])
  expect(again.events.at(-1)).toEqual({ kind: 'damaged', told: null })
})

test('AR-6 of a workspace found sound again, a copy is made by itself, and none is told to fail', async () => {
  const app = await lookedAt()
  damage(app.dataDir, (db) => misspell(db, 'Moulin', 'Moulim'))
  expect(await laterFailureCode(() => app.call('backups.make', {}))).toBe('backup-damaged')
  damage(app.dataDir, (db) => misspell(db, 'Moulim', 'Moulin'))
  await nextLook(app)
  expect(await app.call('backups.last', {})).toMatchObject({ failing: false, damaged: false })
  vi.advanceTimersByTime(10 * 60_000)
  await expect
    .poll(async () => (await app.call('backups.list', {})).map(({ kind }) => kind).toSorted())
    .toEqual(['damaged', 'usual'])
})

test('AR-6 copies of a damaged workspace are no copies, and push out none; putting back a good one ends it', async () => {
  const app = await lookedAt()
  const good = await app.call('backups.make', {})
  damage(app.dataDir, (db) => misspell(db, 'Moulin', 'Moulim'))
  expect(await laterFailureCode(() => app.call('backups.make', {}))).toBe('backup-damaged')
  expect(await laterFailureCode(() => app.call('backups.make', {}))).toBe('backup-damaged')
  const kinds = (await app.call('backups.list', {})).map(({ kind }) => kind)
  expect(kinds.toSorted()).toEqual(['damaged', 'usual'])
  expect(await app.call('backups.overview', {})).toMatchObject({
    lastAt: '2026-11-24T09:00:00.000Z',
    isUpToDate: false,
  })
  expect(await toldAtHome(app)).toHaveLength(1)
  await app.call('backups.restore', { name: good.name })
  expect(await toldAtHome(app)).toEqual([])
  await app.call('backups.make', {})
})

test('AR-6 a row that does not show what was written is told, and made again at the next opening', async () => {
  const app = await lookedAt()
  damage(app.dataDir, (db) => db.exec("UPDATE actor SET name = 'Atelier du Moulim'"))
  await month(app)
  expect(await toldAtHome(app)).toMatchObject([
    {
      fact: 'Une partie de ce qui s’affiche est abîmée.',
      cause: 'Ce n’est plus ce qui avait été écrit\u00a0: structure «\u00a0Atelier du Moulim\u00a0».',
    },
  ])
  await app.app.close()
  const again = await createTestApp({ clock, dataDir: app.dataDir, keepsCopies: true })
  expect((await again.call('search.find', { text: 'moulin' })).length).toBeGreaterThan(0)
  await nextLook(again)
  expect(await toldAtHome(again)).toEqual([])
})

test('AR-6 an index of words that does not lead to its rows is made again, and it is said', async () => {
  const app = await lookedAt()
  const found = await app.call('search.find', { text: 'moulin' })
  damage(app.dataDir, (db) => {
    const blocks = db.prepare<[], { id: number; block: Buffer }>('SELECT id, block FROM actor_search_data').all()
    for (const { id, block } of blocks) {
      const at = block.indexOf('moulin')
      if (at < 0) continue
      block.write('moulim', at)
      db.prepare('UPDATE actor_search_data SET block = ? WHERE id = ?').run(block, id)
    }
  })
  const report = await app.call('workspace.check', {})
  expect(report.problems).toMatchObject([{ code: 'search' }])
  await month(app)
  expect((await app.call('workspace.check', {})).problems).toEqual([])
  expect(await app.call('search.find', { text: 'moulin' })).toEqual(found)
  expect(await app.call('backups.overview', {})).toMatchObject({
    failure: null,
    proof: { remade: { records: ['actor'] } },
  })
  expect(await toldAtHome(app)).toEqual([])
})

test('AR-6 what is damaged leaves in no lot', async () => {
  const hub = await createHub()
  await joinHub(hub, 'Ysaline MERLERIVE')
  await hub.call('records.create', { record: 'actor', values: { name: 'Atelier du Moulin' } })
  damage(hub.dataDir, (db) => misspell(db, 'Moulin', 'Moulim'))
  expect(await laterFailureCode(() => send(hub))).toBe('bundle-from-damage')
  expect(await laterFailureCode(() => hub.call('bundles.outgoing', { to: 'all', complete: false }))).toBe(
    'bundle-from-damage',
  )
  damage(hub.dataDir, (db) => misspell(db, 'Moulim', 'Moulin'))
  expect((await send(hub)).ready).toMatchObject({ transactions: 4 })
})

import { closeSync, openSync, readdirSync, readFileSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Damage } from '#main/db/damage.ts'
import { laterFailureCode } from '../support/failure-code.ts'
import { createHub, joinHub, send } from '../support/postes.ts'
import { createReadyApp, createTestApp, stillClock, type TestApp, temporaryFolder } from '../support/test-app.ts'

const minute = 60_000
const day = 24 * 60 * minute

/** Days go by as the test says, but for the signs of life of who holds the folder: seventeen thousand files a day. */
beforeEach(() => {
  const beats = new Set<unknown>()
  const [begin, end] = [setInterval, clearInterval]
  vi.useFakeTimers({ toFake: ['setTimeout', 'setInterval', 'clearTimeout', 'clearInterval'] })
  const [beginFake, endFake] = [setInterval, clearInterval]
  vi.stubGlobal('setInterval', (act: () => void, every: number) => {
    if (every >= minute) return beginFake(act, every)
    const beat = begin(act, every)
    beats.add(beat)
    return beat
  })
  vi.stubGlobal('clearInterval', (timer: NodeJS.Timeout) => (beats.delete(timer) ? end : endFake)(timer))
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

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
  expect(kinds.toSorted()).toEqual(['asked', 'damaged'])
  expect(await app.call('backups.overview', {})).toMatchObject({
    lastAt: '2026-11-24T09:00:00.000Z',
    isUpToDate: false,
  })
  expect(await toldAtHome(app)).toHaveLength(1)
  await app.call('backups.restore', { name: good.name })
  expect(await toldAtHome(app)).toEqual([])
  await app.call('backups.make', {})
})

test('a copy is one once it is proved: until then it has no name that tells it is', async () => {
  const app = await lookedAt()
  damage(app.dataDir, (db) => misspell(db, 'Moulin', 'Moulim'))
  const seen = new Set<string>()
  let isMade = false
  const making = laterFailureCode(() => app.call('backups.make', {})).finally(() => {
    isMade = true
  })
  while (!isMade) {
    for (const { kind } of await app.call('backups.list', {})) seen.add(kind)
    await new Promise(setImmediate)
  }
  expect([await making, ...seen]).toEqual(['backup-damaged', 'damaged'])
})

/** Remembers what a look would find. */
const note = (dataDir: string, found: readonly Damage[]): void =>
  damage(dataDir, (db) =>
    db.prepare("REPLACE INTO meta (key, value) VALUES ('proof', ?)").run(JSON.stringify({ damage: found })),
  )

const outOfOrder: Damage = { kind: 'file', said: 'row 1 missing from index op_row' }

test('AR-6 a copy put back ends what it mends, and what the disk itself told stays told until a look finds it sound', async () => {
  const app = await lookedAt()
  const { name } = await app.call('backups.make', {})
  const numbering = { kind: 'log', said: 'a number is missing' } as const
  note(app.dataDir, [{ kind: 'tx', replica: 1, first: 1 }, { kind: 'search', record: 'actor' }, numbering, outOfOrder])
  await app.call('backups.restore', { name })
  expect(await toldAtHome(app)).toMatchObject([
    { cause: 'Ce n’est plus ce qui avait été écrit\u00a0: le fichier de l’espace, tel que le disque le rend.' },
  ])
  expect(app.events.filter(({ kind }) => kind === 'damaged')).toHaveLength(1)
  await nextLook(app)
  expect(await toldAtHome(app)).toEqual([])
})

/** As a disk would: what a page of a table says of its own free room is no longer so. @returns what puts it right */
const harmPage = (dataDir: string, table: string): (() => void) => {
  const file = join(dataDir, 'concerto.db')
  const db = new Database(file, { readonly: true })
  const page = db.prepare<[string], number>('SELECT rootpage FROM sqlite_schema WHERE name = ?').pluck().get(table) ?? 0
  const at = (page - 1) * Number(db.pragma('page_size', { simple: true })) + 7
  db.close()
  const write = (value: number): void => {
    const handle = openSync(file, 'r+')
    writeSync(handle, Buffer.from([value]), 0, 1, at)
    closeSync(handle)
  }
  const before = readFileSync(file)[at] ?? 0
  write(before + 61)
  return () => write(before)
}

test('AR-6 damage of the file itself is told as that, with what ends it, until a look finds it sound', async () => {
  const app = await lookedAt()
  await app.app.close()
  const mend = harmPage(app.dataDir, 'exchange')
  const again = await createTestApp({ clock, dataDir: app.dataDir, keepsCopies: true })
  await nextLook(again)
  expect(await toldAtHome(again)).toMatchObject([
    {
      fact: 'Une partie de cet espace est abîmée.',
      cause: 'Ce n’est plus ce qui avait été écrit\u00a0: le fichier de l’espace, tel que le disque le rend.',
      next: expect.stringContaining('remettez la dernière sauvegarde en place dans un dossier vide'),
    },
  ])
  mend()
  await nextLook(again)
  expect(await toldAtHome(again)).toEqual([])
})

test('AR-6 while there is damage, no copy made before is let go of', async () => {
  const app = await lookedAt()
  const { name } = await app.call('backups.make', {})
  const content = new Uint8Array(readFileSync(join(app.dataDir, 'sauvegardes', name)))
  const brought = async (): Promise<number> => {
    await app.call('backups.bring', { content })
    return (await app.call('backups.list', {})).filter(({ kind }) => kind === 'brought').length
  }
  for (const kept of [1, 2, 3, 3]) expect(await brought()).toBe(kept)
  note(app.dataDir, [outOfOrder])
  for (const kept of [4, 5]) expect(await brought()).toBe(kept)
  note(app.dataDir, [])
  expect(await brought()).toBe(3)
})

test('AR-6 what was made again at the opening is told no more, before any look', async () => {
  const app = await lookedAt()
  await app.app.close()
  note(app.dataDir, [{ kind: 'row', record: 'actor', id: 'x' }, { kind: 'search', record: 'actor' }, outOfOrder])
  damage(app.dataDir, (db) => db.exec("UPDATE meta SET value = '' WHERE key = 'fingerprint'"))
  const again = await createTestApp({ clock, dataDir: app.dataDir })
  expect(await toldAtHome(again)).toMatchObject([
    { cause: expect.stringMatching(/: le fichier de l’espace, tel que le disque le rend\.$/) },
  ])
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
  expect((await again.call('search.find', { text: 'moulin' })).hits.length).toBeGreaterThan(0)
  await nextLook(again)
  expect(await toldAtHome(again)).toEqual([])
})

test('AR-6 an index of words that does not lead to its rows is made again, and it is said', async () => {
  const app = await lookedAt()
  const found = (await app.call('search.find', { text: 'moulin' })).hits
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
  expect((await app.call('search.find', { text: 'moulin' })).hits).toEqual(found)
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

test('AR-6 an index of words that SQLite itself finds broken is made again at once, and nothing else is told', async () => {
  const app = await lookedAt()
  const found = (await app.call('search.find', { text: 'moulin' })).hits
  damage(app.dataDir, (db) => db.exec('DROP TABLE actor_search_data'))
  await nextLook(app)
  expect(await toldAtHome(app)).toEqual([])
  expect(await app.call('backups.overview', {})).toMatchObject({ proof: { remade: { records: ['actor'] } } })
  expect((await app.call('search.find', { text: 'moulin' })).hits).toEqual(found)
})

test('AR-6 an index of words that refuses to be made again is told as that: nothing that was written is lost', async () => {
  const app = await lookedAt()
  note(app.dataDir, [{ kind: 'search', record: 'actor' }])
  expect(await toldAtHome(app)).toEqual([
    {
      code: 'workspace-damaged',
      fact: 'La recherche est abîmée.',
      cause: 'Elle n’a pas pu être refaite\u00a0: la recherche parmi les structures.',
      unchanged: 'Tout ce qui a été enregistré est intact.',
      next: 'Faites une sauvegarde, remettez-la en place dans un dossier vide, et faites vérifier le disque.',
    },
  ])
})

/** A hub and a secretariat that share a folder. */
const twoWithFolder = async () => {
  const hub = await createHub()
  const ouest = await joinHub(hub, 'Ysoline BOISJOLI')
  const folder = temporaryFolder()
  for (const { call } of [hub, ouest])
    await call('mailbox.settle', { settings: { folder, applies: true, publishes: true } })
  const look = ({ call }: TestApp) => call('mailbox.look', { publish: false })
  return { hub, ouest, folder, look }
}

test('AR-6 what is damaged is put in no shared folder, and what comes by it is read all the same', async () => {
  const { hub, ouest, folder, look } = await twoWithFolder()
  await ouest.call('records.create', { record: 'actor', values: { name: 'Relais de Vaux' } })
  await look(ouest)
  await hub.call('records.create', { record: 'actor', values: { name: 'Atelier du Moulin' } })
  damage(hub.dataDir, (db) => misspell(db, 'Moulin', 'Moulim'))
  const before = readdirSync(folder)
  expect(await look(hub)).toMatchObject({
    applied: [{ transactions: 1 }],
    published: null,
    trouble: { code: 'bundle-from-damage' },
  })
  expect(readdirSync(folder)).toEqual(before)
})

test('AR-6 a bundle that the shared folder damaged is refused, and the next of its poste makes up for it', async () => {
  const { hub, ouest, folder, look } = await twoWithFolder()
  await ouest.call('records.create', { record: 'actor', values: { name: 'Relais de Vaux' } })
  await look(ouest)
  const [name = ''] = readdirSync(folder)
  const bytes = readFileSync(join(folder, name))
  bytes[bytes.length - 40] = (bytes[bytes.length - 40] ?? 0) ^ 1
  writeFileSync(join(folder, name), bytes)
  await look(hub)
  expect(await look(hub)).toMatchObject({ applied: [], refused: [{ name, error: { code: 'bundle-damaged' } }] })
  expect(await hub.call('bundles.waiting', {})).not.toContainEqual(expect.objectContaining({ file: name }))
  await ouest.call('records.create', { record: 'actor', values: { name: 'Atelier du Moulin' } })
  await look(ouest)
  expect(await look(hub)).toMatchObject({ refused: [], applied: [{ transactions: 2 }] })
})

import { spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, onTestFinished, test, vi } from 'vitest'
import { laterFailureCode } from '../support/failure-code.ts'
import { createHub, digestOf, joinHub, receive, send } from '../support/postes.ts'
import { runConcerto } from '../support/run-concerto.ts'
import { createReadyApp, createTestApp, stillClock, type TestApp, temporaryFolder } from '../support/test-app.ts'

const hasAge = ['age', 'python3'].every((program) => spawnSync(program, ['--version']).status === 0)

const addActor = ({ call }: TestApp, name: string) => call('records.create', { record: 'actor', values: { name } })

const actorsOf = ({ dataDir }: TestApp): readonly unknown[] => {
  const db = new Database(join(dataDir, 'concerto.db'), { readonly: true })
  const names = db.prepare('SELECT name FROM actor ORDER BY name').pluck().all()
  db.close()
  return names
}

test('a copy is made, says what would be lost, comes back, and leaves a way back', async () => {
  const app = await createReadyApp()
  await addActor(app, 'Atelier du Moulin')
  const made = await app.call('backups.make', {})
  const then = await digestOf(app)
  await addActor(app, 'Écrit après')
  expect(await app.call('backups.preview', { name: made.name })).toMatchObject({ transactions: 2, lost: 1 })
  const now = await digestOf(app)
  const { before } = await app.call('backups.restore', { name: made.name })
  expect([await digestOf(app), actorsOf(app)]).toEqual([then, ['Atelier du Moulin']])
  expect(await app.call('history.undo', {})).toBeNull()
  await app.call('backups.restore', { name: before.name })
  expect([await digestOf(app), actorsOf(app)]).toEqual([now, ['Atelier du Moulin', 'Écrit après']])
  expect((await app.call('backups.list', {})).map(({ name }) => name)).toContain(made.name)
})

test('a way back stays, and so do the copies that are asked on one day', async () => {
  const clock = stillClock('2026-11-24T09:00:00.000Z')
  const app = await createReadyApp({ clock })
  const first = await app.call('backups.make', {})
  await app.call('backups.restore', { name: first.name })
  clock.set('2026-11-24T10:00:00.000Z')
  const second = await app.call('backups.make', {})
  clock.set('2026-11-25T09:00:00.000Z')
  const third = await app.call('backups.make', {})
  const kept = (await app.call('backups.list', {})).map(({ name }) => name)
  expect(kept.filter((name) => name.includes('_avant-restauration'))).toHaveLength(1)
  expect(kept.filter((name) => name.includes('_demandee'))).toEqual([third.name, second.name, first.name])
})

test('copies made in the same minute are told in their order', async () => {
  const app = await createReadyApp()
  const first = await app.call('backups.make', {})
  const second = await app.call('backups.make', {})
  await addActor(app, 'Atelier du Moulin')
  const { name } = await app.call('backups.make', {})
  const names = (await app.call('backups.list', {})).map((copy) => copy.name)
  expect(names).toEqual([name, second.name, first.name])
  expect(await app.call('backups.preview', { name: first.name })).toMatchObject({ lost: 1 })
  expect(await app.call('backups.preview', { name })).toMatchObject({ lost: 0 })
})

test('what is no copy, is unknown, or is of another espace is refused, and nothing changes', async () => {
  const app = await createReadyApp()
  const other = await createReadyApp()
  const digest = await digestOf(app)
  const bring = (content: Uint8Array) => app.call('backups.bring', { content })
  expect(await laterFailureCode(() => bring(Buffer.from('no database')))).toBe('backup-failed')
  const { name } = await other.call('backups.make', {})
  const bytes = readFileSync(join(other.dataDir, 'sauvegardes', name))
  expect(await laterFailureCode(() => bring(bytes.subarray(0, bytes.length - 4_096)))).toBe('backup-failed')
  expect(await app.call('backups.list', {})).toEqual([])
  const brought = await bring(bytes)
  const restore = (wanted: string) => app.call('backups.restore', { name: wanted })
  expect(await laterFailureCode(() => restore(brought.name))).toBe('backup-other-espace')
  expect(await laterFailureCode(() => restore('absente.db'))).toBe('backup-unknown')
  expect(await digestOf(app)).toBe(digest)
  const empty = await createTestApp()
  await empty.call('backups.restore', { name: (await empty.call('backups.bring', { content: bytes })).name })
  expect(await digestOf(empty)).toBe(await digestOf(other))
})

test('OP-3 a poste that was restored meets the others again: what it lost comes back to it', async () => {
  const hub = await createHub()
  const ouest = await joinHub(hub, 'Ysoline BOISJOLI')
  const { name } = await ouest.call('backups.make', {})
  await addActor(ouest, 'Perdu puis revenu')
  await receive(hub, (await send(ouest)).bytes)
  await ouest.call('backups.restore', { name })
  expect(actorsOf(ouest)).toEqual([])
  await addActor(ouest, 'Écrit depuis')
  await receive(hub, (await send(ouest)).bytes)
  await receive(ouest, (await send(hub)).bytes)
  expect(actorsOf(ouest)).toEqual(['Perdu puis revenu', 'Écrit depuis'].toSorted())
  expect(await digestOf(ouest)).toBe(await digestOf(hub))
})

test('a copy is told with what it would lose, and proved elsewhere', async () => {
  const app = await createReadyApp()
  const { name } = await app.call('backups.make', {})
  await addActor(app, 'Atelier du Moulin')
  expect(await app.call('backups.preview', { name })).toMatchObject({
    kind: 'asked',
    lost: 1,
    lostActions: [{ intent: 'actor.create', author: 'Ysaline MERLERIVE', subject: 'Atelier du Moulin', kind: null }],
  })
  const digest = await digestOf(app)
  expect(await app.call('backups.rehearse', { name })).toMatchObject({ transactions: 1, problems: 0 })
  expect(await app.call('backups.overview', {})).toMatchObject({ rehearsal: { at: '2026-11-24T09:00:00.000Z' } })
  expect(await digestOf(app)).toBe(digest)
  expect(readdirSync(join(app.dataDir, 'sauvegardes'))).toEqual([name])
})

test('what was taken out is named as it was called last', async () => {
  const app = await createReadyApp()
  const { id } = await app.call('records.create', { record: 'actor', values: { name: 'Atelier du Moulin' } })
  const person = await app.call('records.create', { record: 'person', values: { lastName: 'ORME', firstName: 'Lise' } })
  await app.call('records.update', { record: 'actor', id, changes: { name: 'Atelier du Gué' } } as never)
  const { name } = await app.call('backups.make', {})
  await app.call('records.remove', { record: 'actor', id })
  await app.call('records.remove', { record: 'person', id: person.id })
  const { lostActions } = await app.call('backups.preview', { name })
  expect(lostActions.map(({ intent, subject }) => [intent, subject])).toEqual([
    ['person.remove', 'Lise ORME'],
    ['actor.remove', 'Atelier du Gué'],
  ])
})

test('a copy whose operations were changed is whole for SQLite, and not proved', async () => {
  const app = await createReadyApp()
  const { name } = await app.call('backups.make', {})
  const copy = new Database(join(app.dataDir, 'sauvegardes', name))
  copy.exec("UPDATE op SET changes = replace(changes, 'Ouest', 'Oubli')")
  copy.pragma('wal_checkpoint(TRUNCATE)')
  copy.close()
  expect((await app.call('backups.rehearse', { name })).problems).toBeGreaterThan(0)
})

/** As a disk would: what one operation says is no longer what was written. @returns the file's bytes */
const misspelt = ({ dataDir }: TestApp, name: string): Uint8Array => {
  const file = join(dataDir, 'sauvegardes', name)
  const copy = new Database(file)
  copy.exec("UPDATE op SET changes = replace(changes, 'Moulin', 'Moulim') WHERE record = 'actor'")
  copy.pragma('wal_checkpoint(TRUNCATE)')
  copy.close()
  return readFileSync(file)
}

test('AR-6 a damaged copy is told for what it is before anything is replaced, and put back knowingly alone', async () => {
  const app = await createReadyApp()
  await addActor(app, 'Atelier du Moulin')
  const good = await app.call('backups.make', {})
  expect(await app.call('backups.preview', { name: good.name })).toMatchObject({ damage: null })
  const { name } = await app.call('backups.bring', { content: misspelt(app, good.name) })
  await addActor(app, 'Écrit après')
  const digest = await digestOf(app)
  expect(await app.call('backups.preview', { name })).toMatchObject({
    lost: 1,
    damage: {
      fact: 'Cette copie est abîmée.',
      cause: expect.stringMatching(/^Ce n’est plus ce qui avait été écrit\u00a0: .*Ysaline MERLERIVE.*2026/),
    },
  })
  const restore = (damaged: boolean) => app.call('backups.restore', { name, damaged })
  expect(await laterFailureCode(() => restore(false))).toBe('backup-not-proved')
  expect(await digestOf(app)).toBe(digest)
  expect((await app.call('backups.list', {})).map(({ kind }) => kind).toSorted()).toEqual(['asked', 'brought'])
  const { before } = await restore(true)
  expect(actorsOf(app)).toEqual(['Atelier du Moulim'])
  expect((await app.call('backups.overview', {})).failure).toMatchObject({ code: 'workspace-damaged' })
  await app.call('backups.restore', { name: before.name })
  expect(await digestOf(app)).toBe(digest)
})

test('a copy is encrypted on request, opened with its passphrase alone, and by age alone', async () => {
  const app = await createReadyApp()
  const { name } = await app.call('backups.make', {})
  const passphrase = 'quatre moulins sous la pluie'
  const job = randomUUID()
  expect(await app.call('backups.export', { name, job, passphrase })).toMatchObject({ name: `${name}.age` })
  const sealed = app.app.file(job)?.bytes ?? new Uint8Array()
  const bring = (given: string | null, content = sealed) => app.call('backups.bring', { content, passphrase: given })
  expect(await laterFailureCode(() => bring(null))).toBe('backup-encrypted')
  expect(await laterFailureCode(() => bring('une autre phrase'))).toBe('backup-passphrase')
  expect(await laterFailureCode(() => bring(passphrase, sealed.subarray(0, -10)))).toBe('backup-failed')
  const brought = await bring(passphrase)
  const bytesOf = (file: string) => readFileSync(join(app.dataDir, 'sauvegardes', file))
  expect(bytesOf(brought.name).equals(bytesOf(name))).toBe(true)
  if (!hasAge) return
  const file = join(temporaryFolder(), 'copie.db.age')
  writeFileSync(file, sealed)
  // age asks a terminal for the passphrase.
  const typed = `import pty,os,sys
pid, fd = pty.fork()
if pid == 0: os.execvp('age', ['age', '-d', '-o', sys.argv[1] + '.out', sys.argv[1]])
os.read(fd, 100); os.write(fd, (sys.argv[2] + '\\n').encode())
os.waitpid(pid, 0)`
  spawnSync('python3', ['-c', typed, file, passphrase])
  expect(readFileSync(`${file}.out`).equals(bytesOf(name))).toBe(true)
}, 60_000)

test('a copy is written and put back by commands', async () => {
  const folder = temporaryFolder()
  const run = (...args: readonly string[]) => runConcerto('--data', join(folder, 'data'), ...args)
  await run('demo')
  const file = join(folder, 'copie.db')
  expect(JSON.parse((await run('backup', '--clear', '--out', file, '--json')).out)).toMatchObject({ file, clear: true })
  const tried = await run('restore', file, '--dry-run')
  expect(tried).toMatchObject({ code: 0, out: expect.stringContaining('Rien n’a été changé.') })
  // That of the demonstration, and the one that was asked.
  expect(readdirSync(join(folder, 'data', 'sauvegardes'))).toHaveLength(2)
  expect(JSON.parse((await run('restore', file, '--json')).out)).toMatchObject({ lost: 0, before: {} })
  expect((await run('check')).code).toBe(0)
  expect(JSON.parse((await run('backup', 'rehearse', '--json')).out)).toMatchObject({ problems: 0 })
  expect(await run('backup', '--encrypt', '--out', folder)).toMatchObject({ code: 1 })
}, 60_000)

test('AR-6 a command says that a copy is damaged, refuses it, and takes it as it is when told to', async () => {
  const app = await createReadyApp()
  await addActor(app, 'Atelier du Moulin')
  const { name } = await app.call('backups.make', {})
  const folder = temporaryFolder()
  const file = join(folder, 'copie.db')
  writeFileSync(file, misspelt(app, name))
  const run = (...args: readonly string[]) => runConcerto('--data', join(folder, 'data'), 'restore', file, ...args)
  expect(await run('--dry-run')).toMatchObject({ code: 0, out: expect.stringContaining('Cette copie est abîmée.') })
  expect(await run()).toMatchObject({ code: 1, err: expect.stringContaining('[backup-not-proved]') })
  expect(await run('--damaged', '--json')).toMatchObject({ code: 0 })
}, 60_000)

test('AR-2 a command closes the copy that leaves, refuses to leave it open, or says that it is', async () => {
  const folder = temporaryFolder()
  const file = join(folder, 'copie')
  const run = (...args: readonly string[]) => runConcerto('--data', join(folder, 'data'), ...args)
  await run('demo')
  const refused = await run('backup', '--out', file)
  expect(refused).toMatchObject({ code: 1, err: expect.stringContaining('Aucune copie n’a quitté cet ordinateur.') })
  expect(existsSync(file)).toBe(false)
  vi.stubEnv('CONCERTO_PASSPHRASE', 'quatre moulins sous la pluie')
  onTestFinished(() => void vi.unstubAllEnvs())
  expect(await run('backup', '--out', file)).toMatchObject({ code: 0 })
  expect(readFileSync(file).subarray(0, 3).toString()).toBe('age')
  expect((await run('restore', file, '--dry-run')).code).toBe(0)
  expect(await run('backup', '--clear', '--out', file)).toMatchObject({
    code: 0,
    out: expect.stringContaining('Cette copie est en clair'),
  })
  expect(readFileSync(file).subarray(0, 6).toString()).toBe('SQLite')
}, 90_000)

import { mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { laterFailureCode } from '../support/failure-code.ts'
import { createReadyApp, createTestApp, stillClock, type TestApp, temporaryFolder } from '../support/test-app.ts'

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'setInterval', 'clearTimeout', 'clearInterval'] }))
afterEach(() => void vi.useRealTimers())

const addActor = ({ call }: TestApp, name: string) => call('records.create', { record: 'actor', values: { name } })

const usual = async ({ call }: TestApp): Promise<number> =>
  (await call('backups.list', {})).filter(({ kind }) => kind === 'usual').length

const copied = ({ events }: TestApp): number => events.filter(({ kind }) => kind === 'copied').length

/** Ten minutes go by, at most: the program looks whether a copy is due. */
const letTimePass = () => vi.advanceTimersByTime(10 * 60_000)

test('a copy is made when something is new, every four hours at most, and a last one at the end', async () => {
  const clock = stillClock('2026-11-24T09:00:00.000Z')
  const dataDir = temporaryFolder()
  const app = await createReadyApp({ clock, dataDir, keepsCopies: true })
  letTimePass()
  await expect.poll(() => copied(app)).toBe(1)
  expect(await app.call('backups.overview', {})).toMatchObject({
    lastAt: '2026-11-24T09:00:00.000Z',
    isUpToDate: true,
    failure: null,
  })
  await addActor(app, 'Atelier du Moulin')
  expect(await app.call('backups.overview', {})).toMatchObject({ isUpToDate: false })
  clock.set('2026-11-24T11:00:00.000Z')
  letTimePass()
  clock.set('2026-11-24T13:00:00.000Z')
  letTimePass()
  await expect.poll(() => copied(app)).toBe(2)
  letTimePass()
  await addActor(app, 'Juste avant de fermer')
  await app.app.close()
  expect(copied(app)).toBe(3)
  const again = await createTestApp({ clock, dataDir, keepsCopies: true })
  await again.app.close()
  expect(copied(again)).toBe(0)
})

test('copies that are asked stay beside those of their day, the last ten', async () => {
  const clock = stillClock('2026-11-24T08:00:00.000Z')
  const app = await createReadyApp({ clock, keepsCopies: true })
  letTimePass()
  await expect.poll(() => copied(app)).toBe(1)
  const asked: string[] = []
  for (let n = 0; n < 12; n += 1) {
    clock.set(`2026-11-24T09:${String(10 + n)}:00.000Z`)
    asked.push((await app.call('backups.make', {})).name)
  }
  const kept = (await app.call('backups.list', {})).filter(({ kind }) => kind === 'asked')
  expect(kept.map(({ name }) => name).toSorted()).toEqual(asked.slice(-10).toSorted())
  expect(await usual(app)).toBe(1)
}, 60_000)

test('an empty folder and the demonstration are not copied by themselves', async () => {
  const app = await createTestApp({ keepsCopies: true })
  letTimePass()
  await app.call('workspace.loadDemo', {})
  // The one it comes with, for which nobody asked.
  expect([copied(app), await usual(app)]).toEqual([1, 1])
  await addActor(app, 'Atelier du Moulin')
  letTimePass()
  await app.app.close()
  expect(copied(app)).toBe(1)
}, 60_000)

test('a copy that fails is told, and tried again without waiting four hours', async () => {
  const clock = stillClock('2026-11-22T09:00:00.000Z')
  const app = await createReadyApp({ clock, keepsCopies: true })
  const atHome = async () => (await app.call('workspace.home', {})).todos
  const inTheWay = join(app.dataDir, 'sauvegardes')
  writeFileSync(inTheWay, 'a file where the folder goes')
  expect(await atHome()).toEqual([])
  expect(await laterFailureCode(() => app.call('backups.make', {}))).toBe('backup-unwritable')
  expect(await app.call('backups.last', {})).toEqual({ at: null, failing: true, damaged: false })
  expect(await app.call('backups.overview', {})).toMatchObject({ failure: { code: 'backup-unwritable' } })
  clock.set('2026-11-24T09:00:00.000Z')
  letTimePass()
  await expect.poll(() => copied(app)).toBe(3)
  const told = { kind: 'copiesFailing', since: '2026-11-22', cause: expect.stringContaining('Son dossier') }
  expect(await atHome()).toEqual([{ ...told, lastOn: null }])
  renameSync(inTheWay, join(app.dataDir, 'ailleurs'))
  letTimePass()
  await expect.poll(() => copied(app)).toBe(4)
  expect(await app.call('backups.last', {})).toEqual({ at: '2026-11-24T09:00:00.000Z', failing: false, damaged: false })
  expect(await atHome()).toEqual([])
})

test('copies go to a second folder too; a drive that is away is told, and made up for', async () => {
  const clock = stillClock('2026-11-24T09:00:00.000Z')
  const app = await createReadyApp({ clock, keepsCopies: true })
  const drive = join(temporaryFolder(), 'cle')
  const keep = (folder: string) => app.call('backups.keepSecond', { folder, clear: true })
  expect(await laterFailureCode(() => keep(drive))).toBe('second-away')
  expect(await laterFailureCode(() => keep(join(app.dataDir, 'sauvegardes')))).toBe('second-same')
  mkdirSync(drive)
  expect(await keep(drive)).toMatchObject({ folder: drive, isEncrypted: false, failure: null })
  const [own] = readdirSync(drive)
  expect(own).toMatch(/^concerto-nord-/)
  const there = () => readdirSync(join(drive, own as string))
  expect(there()).toEqual((await app.call('backups.list', {})).map(({ name }) => name))

  renameSync(drive, `${drive}-away`)
  // What stands where a drive is mounted, when it is not.
  mkdirSync(drive)
  clock.set('2026-11-25T09:00:00.000Z')
  await addActor(app, 'Atelier du Moulin')
  await app.call('backups.make', {})
  expect(await app.call('backups.overview', {})).toMatchObject({
    failure: null,
    isUpToDate: true,
    second: { lastAt: '2026-11-24T09:00:00.000Z', failure: { code: 'second-away' } },
  })
  expect(readdirSync(drive)).toEqual([])
  renameSync(drive, `${drive}-empty`)
  renameSync(`${drive}-away`, drive)
  letTimePass()
  await expect.poll(there).toHaveLength(2)
  await expect.poll(async () => (await app.call('backups.last', {})).failing).toBe(false)
  expect(await app.call('backups.keepSecond', { folder: null })).toBeNull()
  expect((await app.call('backups.list', {})).map(({ kind }) => kind)).toEqual(['asked', 'usual'])
})

test('copies of the second folder are encrypted when a passphrase was given, and it is in no file that others read', async () => {
  const app = await createReadyApp()
  const drive = temporaryFolder()
  const passphrase = 'quatre moulins sous la pluie'
  expect(await app.call('backups.keepSecond', { folder: drive, passphrase })).toMatchObject({ isEncrypted: true })
  const [own] = readdirSync(drive)
  const [file] = readdirSync(join(drive, own as string))
  expect(file).toMatch(/_sauvegarde\.db\.age$/)
  expect(statSync(join(app.dataDir, 'sauvegardes.key')).mode & 0o077).toBe(0)
  await app.call('backups.keepSecond', { folder: drive, clear: true })
  expect(readdirSync(app.dataDir)).not.toContain('sauvegardes.key')
})

test('AR-2 a second folder is closed by a passphrase unless it is asked clear, and its copies open here without it', async () => {
  const app = await createReadyApp()
  const [drive, other] = [temporaryFolder(), temporaryFolder()]
  expect(await laterFailureCode(() => app.call('backups.keepSecond', { folder: drive }))).toBe('backup-encrypted')
  expect(await app.call('backups.overview', {})).toMatchObject({ second: null })
  expect(readdirSync(drive)).toEqual([])
  await app.call('backups.keepSecond', { folder: drive, passphrase: 'quatre moulins sous la pluie' })
  // The passphrase goes on with another drive.
  expect(await app.call('backups.keepSecond', { folder: other })).toMatchObject({ folder: other, isEncrypted: true })
  const [own] = readdirSync(other)
  const [file] = readdirSync(join(other, own as string))
  const content = readFileSync(join(other, own as string, file as string))
  expect(content.subarray(0, 3).toString()).toBe('age')
  expect((await app.call('backups.bring', { content })).kind).toBe('brought')
  const elsewhere = await createReadyApp()
  expect(await laterFailureCode(() => elsewhere.call('backups.bring', { content }))).toBe('backup-encrypted')
  await elsewhere.call('backups.bring', { content, passphrase: 'quatre moulins sous la pluie' })
}, 60_000)

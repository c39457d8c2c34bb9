import { mkdirSync, readdirSync, readFileSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openBundle } from '#main/bundle/open-bundle.ts'
import { openWithPassphrase } from '#main/bundle/passphrase.ts'
import { rows } from '#main/db/query.ts'
import { readKeys } from '#main/exchanges/read/keys-file.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { erasing, filesHolding } from '../support/erase.ts'
import { within } from '../support/other-program.ts'
import { createHub, joinHub, receive, send } from '../support/postes.ts'
import { createReadyApp, type TestApp, temporaryFolder } from '../support/test-app.ts'

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'setInterval', 'clearTimeout', 'clearInterval'] }))
afterEach(() => void vi.useRealTimers())

const name = 'JOLIMARAIS'

/** Ten minutes go by, at most: the program goes through its copies. */
const letTimePass = () => vi.advanceTimersByTime(10 * 60_000)

const addPerson = async ({ call }: TestApp, lastName: string): Promise<RowId> =>
  (await call('records.create', { record: 'person', values: { lastName } })).id

const eraseHere = (app: TestApp, row: RowId): void =>
  within(app, ({ log }) => {
    const again = [erasing({ record: 'person', row, fields: ['lastName'], ops: null })]
    log.commit({ intent: 'espace.erase', author: null, writes: [], again })
  })

const peopleOf = (app: TestApp) =>
  within(app, ({ db }) => rows(db, 'person').map(({ lastName }) => lastName)).toSorted()

test('ER-7 what is erased goes from the copies here and in the second folder, which are as old as they were', async () => {
  const app = await createReadyApp({ keepsCopies: true })
  const person = await addPerson(app, name)
  await addPerson(app, 'AVELINE')
  const drive = join(temporaryFolder(), 'cle')
  mkdirSync(drive)
  await app.call('backups.keepSecond', { folder: drive, clear: true })
  await app.call('backups.make', {})
  const copies = join(app.dataDir, 'sauvegardes')
  for (const folder of [copies, drive]) expect(filesHolding(folder, name)).not.toEqual([])
  const before = await app.call('backups.list', {})
  eraseHere(app, person)
  letTimePass()
  await expect
    .poll(() => [copies, drive].flatMap((folder) => filesHolding(folder, name)), { timeout: 20_000 })
    .toEqual([])
  expect(filesHolding(app.dataDir, name)).toEqual([])
  const after = await app.call('backups.list', {})
  const times = (list: typeof before) => list.map((one) => [one.name, one.madeAt])
  expect(times(after).slice(-before.length)).toEqual(times(before))
  const [asked] = before.filter(({ kind }) => kind === 'asked')
  await app.call('backups.restore', { name: asked?.name ?? '' })
  expect(peopleOf(app)).toEqual(['AVELINE', null])
  expect(filesHolding(app.dataDir, name)).toEqual([])
}, 60_000)

test('ER-7 an encrypted copy of the second folder is opened by the passphrase that is kept, and closed by it again', async () => {
  const app = await createReadyApp({ keepsCopies: true })
  const person = await addPerson(app, name)
  const drive = join(temporaryFolder(), 'cle')
  mkdirSync(drive)
  const passphrase = 'un renard court sous la pluie'
  await app.call('backups.keepSecond', { folder: drive, passphrase })
  const [own = ''] = readdirSync(drive)
  const [copy = ''] = readdirSync(join(drive, own))
  const file = join(drive, own, copy)
  const { mtimeMs } = statSync(file)
  const held = async (): Promise<boolean> => {
    const opened = await openWithPassphrase(readFileSync(file), passphrase)
    return opened.ok && Buffer.from(opened.value).includes(name)
  }
  expect(await held()).toBe(true)
  eraseHere(app, person)
  letTimePass()
  await expect.poll(held, { timeout: 30_000, interval: 500 }).toBe(false)
  expect(Math.abs(statSync(file).mtimeMs - mtimeMs)).toBeLessThan(1)
}, 90_000)

test('ER-8 what came and holds what is erased is let go of; what does not, stays', async () => {
  const hub = await createHub({ keepsCopies: true })
  const nord = await joinHub(hub, 'Nord', null, { keepsCopies: true })
  const person = await addPerson(nord, name)
  await receive(hub, (await send(nord)).bytes)
  // It is told that all of that was received, and does not say it again.
  await receive(nord, (await send(hub)).bytes)
  await addPerson(nord, 'AVELINE')
  await receive(hub, (await send(nord)).bytes)
  const came = () => readdirSync(join(hub.dataDir, 'lots-recus')).length
  const before = came()
  eraseHere(hub, person)
  letTimePass()
  await expect.poll(came, { timeout: 20_000 }).toBe(before - 1)
  await receive(nord, (await send(hub)).bytes)
  for (const one of [hub, nord]) expect(peopleOf(one)).toEqual(['AVELINE', null])
  // The copy that was made before that bundle was taken in.
  letTimePass()
  const holding = () => [hub, nord].flatMap(({ dataDir }) => filesHolding(dataDir, name))
  await expect.poll(holding, { timeout: 20_000 }).toEqual([])
}, 60_000)

/** What the bundles of a folder say, to whoever of these may open them. */
const saidIn = async (folder: string, ...postes: readonly TestApp[]): Promise<string> => {
  const keys = await Promise.all(postes.map(({ dataDir }) => readKeys(dataDir, null)))
  const opened = readdirSync(folder).flatMap((file) =>
    keys.map((own) => own && openBundle(readFileSync(join(folder, file)), own).catch(() => null)),
  )
  return JSON.stringify((await Promise.all(opened)).map((bundle) => [...(bundle?.txs() ?? [])]))
}

test('ER-8 what one put in the shared folder is put again without what is erased', async () => {
  const hub = await createHub()
  const nord = await joinHub(hub, 'Nord')
  const folder = temporaryFolder()
  const settings = { folder, applies: true, publishes: true }
  for (const poste of [hub, nord]) await poste.call('mailbox.settle', { settings })
  const look = async (...postes: readonly TestApp[]) => {
    for (const poste of postes) expect((await poste.call('mailbox.look', { publish: false })).trouble).toBe(null)
  }
  const person = await addPerson(nord, name)
  await addPerson(nord, 'AVELINE')
  await look(nord, hub)
  expect(await saidIn(folder, hub, nord)).toContain(name)
  eraseHere(hub, person)
  await look(hub, nord, hub)
  expect(await saidIn(folder, hub, nord)).not.toContain(name)
  expect(readdirSync(folder)).toHaveLength(2)
  for (const one of [hub, nord]) expect(peopleOf(one)).toEqual(['AVELINE', null])
  const before = readdirSync(folder)
  await look(hub, nord)
  expect(readdirSync(folder)).toEqual(before)
}, 60_000)

test('ER-6 each poste says that it did all of it, and who did not is named', async () => {
  const hub = await createHub({ keepsCopies: true })
  const nord = await joinHub(hub, 'Nord', null, { keepsCopies: true })
  const person = await addPerson(nord, name)
  await receive(hub, (await send(nord)).bytes)
  expect(await hub.call('erasures.list', {})).toEqual([])
  eraseHere(hub, person)
  const told = async () =>
    (await hub.call('erasures.list', {})).map(({ rows: count, postes, left }) => ({
      count,
      left,
      postes: postes.map(({ name: who, isHere, isDone }) => [who, isHere, isDone]),
    }))
  const [here, there] = [
    ['Odalric VENTCLAIR', true],
    ['Nord', false],
  ]
  expect(await told()).toEqual([
    {
      count: 1,
      left: [],
      postes: [
        [...here, false],
        [...there, false],
      ],
    },
  ])
  letTimePass()
  await expect.poll(told, { timeout: 20_000 }).toEqual([
    {
      count: 1,
      left: [],
      postes: [
        [...here, true],
        [...there, false],
      ],
    },
  ])
  await receive(nord, (await send(hub)).bytes)
  // It has heard of it; what it keeps beside its log is not gone through yet.
  await receive(hub, (await send(nord)).bytes)
  expect((await told())[0]?.postes).toEqual([
    [...here, true],
    [...there, false],
  ])
  letTimePass()
  await expect
    .poll(async () => (await nord.call('erasures.list', {}))[0]?.postes[0]?.isDone, { timeout: 20_000 })
    .toBe(true)
  await receive(hub, (await send(nord)).bytes)
  expect((await told())[0]?.postes).toEqual([
    [...here, true],
    [...there, true],
  ])
}, 60_000)

test('ER-6 a drive that is away keeps what it holds: it is not said that all is done', async () => {
  const app = await createReadyApp({ keepsCopies: true })
  const person = await addPerson(app, name)
  const drive = join(temporaryFolder(), 'cle')
  mkdirSync(drive)
  await app.call('backups.keepSecond', { folder: drive, clear: true })
  eraseHere(app, person)
  renameSync(drive, `${drive}-away`)
  const isDone = async () => (await app.call('erasures.list', {}))[0]?.postes[0]?.isDone
  letTimePass()
  await expect.poll(() => filesHolding(app.dataDir, name), { timeout: 20_000 }).toEqual([])
  expect(await isDone()).toBe(false)
  renameSync(`${drive}-away`, drive)
  letTimePass()
  await expect.poll(isDone, { timeout: 20_000 }).toBe(true)
  expect(filesHolding(drive, name)).toEqual([])
}, 60_000)

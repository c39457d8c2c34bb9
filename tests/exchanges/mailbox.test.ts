import {
  copyFileSync,
  cpSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { MailboxLook, MailboxSettings } from '#shared/contract/exchanges/mailbox.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { laterFailureCode } from '../support/failure-code.ts'
import { createHub, digestOf, exchange, joined, joinHub } from '../support/postes.ts'
import { createReadyApp, createTestApp, type TestApp, temporaryFolder } from '../support/test-app.ts'

const settle = (poste: TestApp, folder: string, auto: Partial<MailboxSettings> = {}): Promise<null> =>
  poste.call('mailbox.settle', { settings: { folder, applies: true, publishes: true, ...auto } })

const look = (poste: TestApp, publish = false): Promise<MailboxLook> => poste.call('mailbox.look', { publish })

const addActor = async ({ call }: TestApp, name: string): Promise<RowId> =>
  (await call('records.create', { record: 'actor', values: { name } })).id

const receivedNames = async ({ call }: TestApp): Promise<readonly string[]> =>
  (await call('bundles.waiting', {})).map(({ file }) => file)

const lots = (folder: string): readonly string[] => readdirSync(folder).toSorted()

/** A hub and two secretariats that know each other, and the folder they share. */
const three = async (auto: Partial<MailboxSettings> = {}) => {
  const hub = await createHub()
  const ouest = await joinHub(hub, 'Ysoline BOISJOLI')
  const nord = await joinHub(hub, 'Maelle CORNOUAILLE')
  const folder = temporaryFolder()
  for (const poste of [hub, ouest, nord]) await settle(poste, folder, auto)
  return { hub, ouest, nord, folder }
}

/** Looks in turn until a whole round brings nothing to anyone. */
const lookUntilQuiet = async (postes: readonly TestApp[]): Promise<number> => {
  for (let round = 1; ; round += 1) {
    let moved = 0
    for (const poste of postes) {
      const { applied, published, trouble } = await look(poste)
      if (trouble !== null) throw new Error(trouble.code)
      moved += applied.length + (published === null ? 0 : 1)
    }
    if (moved === 0) return round
  }
}

test('three postes end the same through one folder, which then keeps one file a poste', async () => {
  const { hub, ouest, nord, folder } = await three()
  const postes = [hub, ouest, nord]
  await addActor(ouest, 'Atelier du Moulin')
  await addActor(nord, 'Relais de Vaux')
  expect(await lookUntilQuiet(postes)).toBeLessThan(8)
  const id = await addActor(hub, 'Maison des Passerelles')
  await lookUntilQuiet(postes)
  await ouest.call('records.update', { record: 'actor', id, changes: { name: 'Maison de la Passerelle' } })
  await nord.call('records.update', { record: 'actor', id, changes: { name: 'Les Passerelles' } })
  await lookUntilQuiet(postes)
  const digests = await Promise.all(postes.map(digestOf))
  expect(new Set(digests).size).toBe(1)
  for (const poste of postes) expect(await poste.call('conflicts.list', {})).toMatchObject({ points: [{ id }] })
  expect(lots(folder)).toHaveLength(3)
  // What was applied and brings nothing more is let go; the latest of each stays.
  expect((await receivedNames(nord)).filter((name) => name !== 'reçu.lot')).toHaveLength(2)
})

test('what came waits for a person when it was so settled, and does not come back once let go of', async () => {
  const { hub, ouest, folder } = await three({ applies: false, publishes: false })
  await addActor(ouest, 'Atelier du Moulin')
  expect(await look(ouest)).toMatchObject({ published: null })
  expect(await ouest.call('mailbox.view', {})).toMatchObject({ toPublish: true })
  expect(await look(ouest, true)).toMatchObject({ published: { name: expect.stringMatching(/^rhone_.*\.lot$/) } })
  expect(await ouest.call('mailbox.view', {})).toMatchObject({ toPublish: false })
  expect(await look(ouest, true)).toMatchObject({ published: null, arrived: [] })
  const before = await digestOf(hub)
  const { arrived, applied } = await look(hub)
  expect([arrived.map(({ name }) => name), applied]).toEqual([lots(folder), []])
  expect(await digestOf(hub)).toBe(before)
  await hub.call('bundles.dismiss', { bundle: arrived[0]?.hash ?? '' })
  // A cloud touches it, and copies it under another name: it is the same bundle.
  const [name = ''] = lots(folder)
  utimesSync(join(folder, name), 1, 1)
  copyFileSync(join(folder, name), join(folder, 'copie en conflit.lot'))
  expect(await look(hub)).toMatchObject({ arrived: [], trouble: null })
  expect((await receivedNames(hub)).filter((received) => received !== 'reçu.lot')).toEqual([])
})

test('what brings nothing is noted as heard, whatever was settled: nobody is asked, and what its sender has is known', async () => {
  const { hub, ouest } = await three({ applies: false })
  await addActor(hub, 'Maison des Passerelles')
  await look(hub)
  const [come] = (await look(ouest)).arrived
  await ouest.call('bundles.apply', { bundle: come?.hash ?? '', trust: null, choices: [] })
  const { published } = await look(ouest)
  const lacks = async () => (await hub.call('bundles.outgoing', { to: 'all', complete: false })).recipients[0]?.lacks
  const before = [await digestOf(hub), await hub.call('backups.list', {}), await lacks()]
  const found = { name: published?.name, hash: published?.hash }
  expect(await look(hub)).toMatchObject({ arrived: [found], heard: [found], applied: [], held: [] })
  expect([await digestOf(hub), await hub.call('backups.list', {}), await lacks()]).toEqual([before[0], before[1], 0])
  expect(before[2]).toBeGreaterThan(0)
  const [line] = await hub.call('bundles.journal', {})
  expect(line).toMatchObject({ direction: 'received', hash: found.hash, sender: 'Ysoline BOISJOLI', operations: 0 })
  expect((await hub.call('bundles.waiting', {})).filter(({ appliedAt }) => appliedAt === null)).toEqual([])
  await addActor(ouest, 'Atelier du Moulin')
  await look(ouest)
  const next = await look(hub)
  expect(next).toMatchObject({ heard: [], applied: [] })
  expect(next.arrived).toHaveLength(1)
  expect((await hub.call('bundles.waiting', {})).filter(({ appliedAt }) => appliedAt === null)).toHaveLength(1)
})

test('BU-7 a stranger’s bundle is held, whatever was settled, until its words were checked', async () => {
  const hub = await createHub()
  const folder = temporaryFolder()
  const { poste, fingerprint } = await joined(hub)
  await settle(hub, folder)
  expect(await look(hub)).toMatchObject({ published: null, trouble: null })
  expect(await look(hub, true)).toMatchObject({ trouble: { code: 'nobody-to-send-to' } })
  await settle(poste, folder)
  const { published } = await look(poste)
  const before = await digestOf(hub)
  expect(await look(hub)).toMatchObject({ applied: [], held: [{ hash: published?.hash, why: 'sender' }] })
  expect(await digestOf(hub)).toBe(before)
  await hub.call('bundles.apply', { bundle: published?.hash ?? '', trust: fingerprint, choices: [] })
  await lookUntilQuiet([hub, poste])
  expect(await digestOf(hub)).toBe(await digestOf(poste))
})

test('what a hub says of who may what passes by whoever carries it', async () => {
  const hub = await createHub()
  const [ouest, nord] = [await joinHub(hub, 'Ysoline BOISJOLI'), await joinHub(hub, 'Maelle CORNOUAILLE')]
  const folder = temporaryFolder()
  await exchange(hub, ouest)
  const { others } = await hub.call('espace.view', {})
  const { id = '' as RowId } = others.find(({ name }) => name === 'Maelle CORNOUAILLE') ?? {}
  await hub.call('espace.setRole', { poste: id, role: 'secretary', sector: null })
  await exchange(hub, ouest)
  for (const poste of [ouest, nord]) await settle(poste, folder)
  const { published } = await look(ouest)
  expect(await look(nord)).toMatchObject({ applied: [{ hash: published?.hash }], held: [] })
  expect((await nord.call('espace.view', {})).here?.poste).toMatchObject({ role: 'secretary' })
  expect(await digestOf(nord)).toBe(await digestOf(hub))
})

test('BU-2 what follows a gap waits until the others learnt of it, as after a restoration', async () => {
  const { hub, ouest, nord } = await three()
  const postes = [hub, ouest, nord]
  await lookUntilQuiet(postes)
  const { name } = await ouest.call('backups.make', {})
  await addActor(ouest, 'Atelier du Moulin')
  await lookUntilQuiet(postes)
  await addActor(hub, 'Relais de Vaux')
  const { published } = await look(hub)
  await ouest.call('backups.restore', { name })
  expect(await look(ouest)).toMatchObject({ applied: [], held: [{ hash: published?.hash, why: 'gap' }] })
  await lookUntilQuiet(postes)
  expect(new Set(await Promise.all(postes.map(digestOf))).size).toBe(1)
  expect((await look(ouest)).held).toEqual([])
})

test('AR-8 a poste put back as it was when it last published says so, and is given what it lost', async () => {
  const { hub, ouest, nord, folder } = await three()
  await lookUntilQuiet([hub, ouest, nord])
  await nord.app.close()
  const places = { dataDir: nord.dataDir, witnessDir: temporaryFolder() }
  const [data, files] = [temporaryFolder(), temporaryFolder()]
  cpSync(places.dataDir, data, { recursive: true })
  cpSync(folder, files, { recursive: true })
  const after = await createTestApp(places)
  await addActor(hub, 'Maison des Passerelles')
  await addActor(after, 'Relais de Vaux')
  await lookUntilQuiet([hub, ouest, after])
  await after.app.close()
  for (const [from, to] of [
    [data, places.dataDir],
    [files, folder],
  ] as const)
    cpSync(from, to, { recursive: true })
  const back = await createTestApp({ ...places, accepts: ['workspace-behind'] })
  expect((await look(back)).published).not.toBeNull()
  await lookUntilQuiet([hub, ouest, back])
  const postes = [hub, ouest, back]
  expect(new Set(await Promise.all(postes.map(digestOf))).size).toBe(1)
})

test('a file that is still being copied is read once whole; one that stays cut is told', async () => {
  const { hub, ouest, folder } = await three()
  await addActor(ouest, 'Atelier du Moulin')
  await look(ouest)
  const [name = ''] = lots(folder)
  const whole = readFileSync(join(folder, name))
  const at = (bytes: Uint8Array, second: number): void => {
    writeFileSync(join(folder, name), bytes)
    utimesSync(join(folder, name), second, second)
  }
  at(whole.subarray(0, 0), 1)
  expect(await look(hub)).toMatchObject({ arriving: [name], refused: [], arrived: [] })
  at(whole.subarray(0, 400), 2)
  expect(await look(hub)).toMatchObject({ arriving: [name], refused: [] })
  expect(await look(hub)).toMatchObject({ arriving: [], refused: [{ name, error: { code: 'bundle-damaged' } }] })
  expect(await look(hub)).toMatchObject({ arriving: [], refused: [{ name }] })
  expect(await receivedNames(hub)).not.toContain(name)
  at(whole, 3)
  expect(await look(hub)).toMatchObject({ refused: [], applied: [{ name, transactions: 1 }] })
})

test('a file that its disk does not give is told if that lasts, and read once it is given', async () => {
  const { hub, ouest, folder } = await three()
  await addActor(ouest, 'Atelier du Moulin')
  await look(ouest)
  const [whole = ''] = lots(folder)
  const name = 'rhone.lot'
  renameSync(join(folder, whole), join(folder, 'rhone'))
  // It leads to itself: there, and nobody reads it, whatever their rights.
  symlinkSync(name, join(folder, name))
  expect(await look(hub)).toMatchObject({ arriving: [name], refused: [], trouble: null })
  const refused = [{ name, error: { code: 'mailbox-file-unreadable' } }]
  for (let times = 0; times < 2; times += 1) expect(await look(hub)).toMatchObject({ arriving: [], refused })
  renameSync(join(folder, 'rhone'), join(folder, name))
  expect(await look(hub)).toMatchObject({ refused: [], applied: [{ name, transactions: 1 }] })
})

test('BU-4 an earlier file that could not be taken away goes at a next look', async () => {
  const { ouest, folder } = await three()
  await look(ouest)
  const [name = ''] = lots(folder)
  const earlier = readFileSync(join(folder, name))
  await addActor(ouest, 'Atelier du Moulin')
  const { published } = await look(ouest)
  writeFileSync(join(folder, name), earlier)
  expect(await look(ouest)).toMatchObject({ published: null, arrived: [], trouble: null })
  expect(lots(folder)).toEqual([published?.name])
})

test('what is no bundle for this poste is left where it is', async () => {
  const { hub, ouest, folder } = await three()
  const elsewhere = await createHub()
  const guest = await joinHub(elsewhere, 'Armel VAUCRESSAN')
  await settle(guest, folder)
  await look(guest)
  writeFileSync(join(folder, 'photo.lot'), 'ceci n’est pas un lot')
  writeFileSync(join(folder, 'notes.txt'), 'rien')
  await look(ouest)
  await look(hub)
  expect(await look(hub)).toMatchObject({
    trouble: null,
    refused: [{ name: 'photo.lot', error: { code: 'bundle-damaged' } }],
  })
  expect(lots(folder)).toContain('photo.lot')
  expect(await receivedNames(hub)).not.toContain('photo.lot')
})

test('a folder that goes is told, and what waited is done when it is back', async () => {
  const { hub, ouest, folder } = await three()
  await lookUntilQuiet([hub, ouest])
  renameSync(folder, `${folder}-loin`)
  await addActor(ouest, 'Atelier du Moulin')
  const lines = (await ouest.call('bundles.journal', {})).length
  expect(await look(ouest)).toMatchObject({ published: null, trouble: { code: 'mailbox-missing' } })
  expect(await ouest.call('mailbox.view', {})).toMatchObject({ toPublish: true, look: { trouble: {} } })
  expect(await ouest.call('bundles.journal', {})).toHaveLength(lines)
  await settle(ouest, folder, { applies: false })
  renameSync(`${folder}-loin`, folder)
  expect(await look(ouest)).toMatchObject({ published: {}, trouble: null })
  expect(await look(hub)).toMatchObject({ applied: [{ transactions: 1 }] })
})

test('a poste that has lost its keys reads nothing of the folder, and says so', async () => {
  const { hub, ouest } = await three()
  await lookUntilQuiet([hub])
  rmSync(join(ouest.dataDir, 'poste.key'))
  const { arrived, trouble } = await look(ouest)
  expect([arrived, trouble?.code]).toEqual([[], 'espace-not-started'])
})

test('a file of ours that someone removed is put back', async () => {
  const { ouest, folder } = await three()
  await look(ouest)
  expect(await look(ouest)).toMatchObject({ published: null })
  for (const name of lots(folder)) rmSync(join(folder, name))
  expect(await look(ouest)).toMatchObject({ published: {} })
  expect(lots(folder)).toHaveLength(1)
})

test('a folder is refused that is not there, is this poste’s own, or is not named whole', async () => {
  const poste = await createReadyApp()
  const refusal = (folder: string) => laterFailureCode(() => settle(poste, folder))
  expect(await refusal(join(temporaryFolder(), 'absent'))).toBe('mailbox-missing')
  expect(await refusal('partage')).toBe('mailbox-missing')
  expect(await refusal(poste.dataDir)).toBe('mailbox-own-folder')
  expect(await refusal(join(poste.dataDir, 'lots-recus'))).toBe('mailbox-own-folder')
  expect(await laterFailureCode(() => look(poste))).toBe('mailbox-none')
  expect(await poste.call('mailbox.view', {})).toEqual({ settings: null, look: null, toPublish: false })
})

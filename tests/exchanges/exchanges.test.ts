import { copyFileSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { readKeys } from '#main/exchanges/read/keys-file.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { laterFailureCode } from '../support/failure-code.ts'
import { createHub, digestOf, invitation, joined, joinHub, open, receive, send } from '../support/postes.ts'
import { createReadyApp, createTestApp, type TestApp, temporaryFolder } from '../support/test-app.ts'

const addActor = async ({ call }: TestApp, name: string): Promise<RowId> =>
  (await call('records.create', { record: 'actor', values: { name } })).id

/** As a reader beside the program sees it. */
const nameOf = ({ dataDir }: TestApp, id: RowId): string | null => {
  const db = new Database(join(dataDir, 'concerto.db'), { readonly: true })
  const name = db.prepare<[string], string | null>('SELECT name FROM actor WHERE id = ?').pluck().get(id) ?? null
  db.close()
  return name
}

test('BU-7 a secretariat joins by an invitation and six words, then both have the same', async () => {
  const hub = await createHub()
  const { poste, fingerprint } = await joined(hub)
  const first = await send(poste)
  const preview = await open(hub, first.bytes)
  expect(preview).toMatchObject({ sender: { status: 'unknown', fingerprint: null }, missing: [] })
  const before = await digestOf(hub)
  const apply = (trust: string | null) => hub.call('bundles.apply', { bundle: preview.bundle, trust })
  expect(await laterFailureCode(() => apply(null))).toBe('bundle-unknown-sender')
  expect(await laterFailureCode(() => apply('un deux trois quatre cinq six'))).toBe('bundle-fingerprint')
  expect(await digestOf(hub)).toBe(before)
  const heard = fingerprint.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase()
  expect(await apply(heard)).toMatchObject({ transactions: 1, toSettle: 0, waiting: 0, already: false })
  expect((await hub.call('espace.view', {})).others).toMatchObject([
    { name: 'Ysoline BOISJOLI', role: 'coordinator', checkedOn: '2026-11-24', isHere: false },
  ])
  await receive(poste, (await send(hub)).bytes)
  await receive(hub, (await send(poste)).bytes)
  expect(await digestOf(poste)).toBe(await digestOf(hub))
  const state = await poste.call('workspace.state', {})
  expect(state).toMatchObject({
    kind: 'ready',
    espace: { departementName: 'Rhône' },
    sectors: [{ name: 'Nord' }, { name: 'Ouest' }],
  })
})

test('BU-2 a bundle holds what the others lack, and everything when it is asked', async () => {
  const hub = await createHub()
  const ouest = await joinHub(hub, 'Ysoline BOISJOLI')
  await receive(hub, (await send(ouest)).bytes)
  await addActor(ouest, 'Atelier du Moulin')
  const [next, again, whole] = [await send(ouest), await send(ouest), await send(ouest, true)]
  expect([next.ready.transactions, again.ready.transactions, next.ready.complete]).toEqual([1, 1, false])
  expect(whole.ready).toMatchObject({ complete: true, recipients: ['Odalric VENTCLAIR'] })
  expect(whole.ready.transactions).toBeGreaterThan(3)
  expect(await open(hub, next.bytes)).toMatchObject({
    rows: [{ record: 'actor', added: 1, changed: 0, removed: 0 }],
    transactions: 1,
    operations: 1,
    toSettle: 0,
    appliedAt: null,
  })
})

test('BU-3 a second import of the same file changes nothing and says so', async () => {
  const hub = await createHub()
  const ouest = await joinHub(hub, 'Ysoline BOISJOLI')
  await addActor(ouest, 'Atelier du Moulin')
  const { bytes } = await send(ouest)
  await receive(hub, bytes)
  const digest = await digestOf(hub)
  expect(await open(hub, bytes)).toMatchObject({ appliedAt: '2026-11-24T09:00:00.000Z', rows: [], transactions: 0 })
  expect(await receive(hub, bytes)).toMatchObject({ already: true, transactions: 0 })
  expect(await digestOf(hub)).toBe(digest)
})

test('BU-3 opening a bundle changes nothing', async () => {
  const hub = await createHub()
  const ouest = await joinHub(hub, 'Ysoline BOISJOLI')
  const id = await addActor(ouest, 'Atelier du Moulin')
  const before = await digestOf(hub)
  await open(hub, (await send(ouest)).bytes)
  expect([await digestOf(hub), nameOf(hub, id)]).toEqual([before, null])
})

test('FS-2 the same field written on both sides is counted before, and contested after, on both', async () => {
  const hub = await createHub()
  const ouest = await joinHub(hub, 'Ysoline BOISJOLI')
  const id = await addActor(ouest, 'Atelier du Moulin')
  await receive(hub, (await send(ouest)).bytes)
  await hub.call('records.update', { record: 'actor', id, changes: { name: 'Moulin des possibles' } })
  await ouest.call('records.update', { record: 'actor', id, changes: { name: 'Atelier du Vieux Moulin' } })
  const { bytes } = await send(ouest)
  expect(await open(hub, bytes)).toMatchObject({ toSettle: 1 })
  expect(await receive(hub, bytes)).toMatchObject({ toSettle: 1 })
  await receive(ouest, (await send(hub)).bytes)
  expect(await digestOf(hub)).toBe(await digestOf(ouest))
  expect(nameOf(hub, id)).toBe(nameOf(ouest, id))
})

test('a hub passes on what a sector sent to the other', async () => {
  const hub = await createHub()
  const ouest = await joinHub(hub, 'Ysoline BOISJOLI')
  const nord = await joinHub(hub, 'Maelle CORNOUAILLE')
  const id = await addActor(ouest, 'Atelier du Moulin')
  await receive(hub, (await send(ouest)).bytes)
  await receive(nord, (await send(hub)).bytes)
  expect(nameOf(nord, id)).toBe('Atelier du Moulin')
})

/** The folder of a poste as it is now, as someone who copies it keeps it. */
const copyOf = ({ dataDir }: TestApp): string => {
  const copy = temporaryFolder()
  // Nothing is being written: the file and what stands beside it are one whole.
  for (const name of ['concerto.db', 'concerto.db-wal', 'poste.key'])
    copyFileSync(join(dataDir, name), join(copy, name))
  return copy
}

test('BU-2 a bundle that misses the one before says whose, its work waits, and a whole one mends it', async () => {
  const hub = await createHub()
  const ouest = await joinHub(hub, 'Ysoline BOISJOLI')
  await receive(hub, (await send(ouest)).bytes)
  const copy = copyOf(hub)
  await addActor(ouest, 'Premier')
  await receive(hub, (await send(ouest)).bytes)
  await receive(ouest, (await send(hub)).bytes)
  const second = await addActor(ouest, 'Second')
  const next = await send(ouest)

  const restored = await createTestApp({ dataDir: copy })
  expect(await open(restored, next.bytes)).toMatchObject({ missing: ['Ysoline BOISJOLI'], rows: [], transactions: 1 })
  expect(await receive(restored, next.bytes)).toMatchObject({ transactions: 0, waiting: 1, already: false })
  expect(nameOf(restored, second)).toBeNull()
  const whole = await send(ouest, true)
  expect(await receive(restored, whole.bytes)).toMatchObject({ waiting: 0, already: false })
  expect(nameOf(restored, second)).toBe('Second')
})

test('a poste that left is sent nothing, and what it signs is held', async () => {
  const hub = await createHub()
  const ouest = await joinHub(hub, 'Ysoline BOISJOLI')
  const [other] = (await hub.call('espace.view', {})).others
  await hub.call('espace.setLeft', { poste: other?.id as never, left: true })
  expect(await laterFailureCode(() => send(hub))).toBe('nobody-to-send-to')
  const preview = await open(hub, (await send(ouest)).bytes)
  expect(preview.sender).toMatchObject({ status: 'left', name: 'Ysoline BOISJOLI' })
  const apply = () => hub.call('bundles.apply', { bundle: preview.bundle, trust: null })
  expect(await laterFailureCode(apply)).toBe('bundle-unknown-sender')
})

test('BU-8 the journal tells what left and what came, by names', async () => {
  const hub = await createHub()
  const ouest = await joinHub(hub, 'Ysoline BOISJOLI')
  const { bytes, ready } = await send(ouest)
  await receive(hub, bytes)
  const [last, ...earlier] = await hub.call('bundles.journal', {})
  expect(last).toMatchObject({
    direction: 'received',
    file: 'reçu.lot',
    sender: 'Ysoline BOISJOLI',
    recipients: ['Odalric VENTCLAIR'],
    transactions: ready.transactions,
  })
  expect(last?.hash).toMatch(/^[0-9a-f]{64}$/)
  expect(earlier.map(({ direction }) => direction)).toEqual(['sent', 'received'])
})

test('BU-8 what is counted of a bundle that came is what it brought, and of one that left what it holds', async () => {
  const hub = await createHub()
  const ouest = await joinHub(hub, 'Ysoline BOISJOLI')
  await receive(hub, (await send(ouest)).bytes)
  const id = await addActor(ouest, 'Atelier du Moulin')
  await ouest.call('records.update', { record: 'actor', id, changes: { name: 'Atelier du Vieux Moulin' } })
  const at = '2026-11-24T09:00:00.000Z'
  const actors = { transactions: 2, operations: 2, contents: { from: at, to: at, rows: { actor: 1 } } }
  const { bytes } = await send(ouest)
  expect((await ouest.call('bundles.journal', {}))[0]).toMatchObject({ direction: 'sent', ...actors })
  const whole = (await send(ouest, true)).bytes
  expect((await ouest.call('bundles.journal', {}))[0]?.contents?.rows).toMatchObject({ espace: 1, sector: 2, actor: 1 })
  await receive(hub, whole)
  expect((await hub.call('bundles.journal', {}))[0]).toMatchObject({ direction: 'received', ...actors })
  await receive(hub, bytes)
  const nothing = { transactions: 0, operations: 0, contents: { from: null, to: null, rows: {} } }
  expect((await hub.call('bundles.journal', {}))[0]).toMatchObject(nothing)
})

test('keys are made once, in a file for its owner alone, and never in the log', async () => {
  const hub = await createHub()
  const file = join(hub.dataDir, 'poste.key')
  expect(statSync(file).mode & 0o777).toBe(0o600)
  const kept = readFileSync(file, 'utf8')
  await hub.call('espace.start', {})
  expect(readFileSync(file, 'utf8')).toBe(kept)
  const keys = await readKeys(hub.dataDir, null)
  expect(readFileSync(join(hub.dataDir, 'concerto.db')).includes(String(keys?.signing))).toBe(false)
  expect((await hub.call('espace.view', {})).others).toEqual([])
})

test('what is asked before its time is refused in words', async () => {
  const alone = await createReadyApp()
  expect(await laterFailureCode(() => send(alone))).toBe('espace-not-started')
  expect(await laterFailureCode(() => invitation(alone))).toBe('espace-not-started')
  const hub = await createHub()
  expect(await laterFailureCode(() => send(hub))).toBe('nobody-to-send-to')
  const content = await invitation(hub)
  expect(await laterFailureCode(() => alone.call('espace.join', { name: 'X', words: '', content }))).toBe(
    'already-set-up',
  )
  const empty = await createTestApp()
  const join = (bytes: Uint8Array) => empty.call('espace.join', { name: 'X', words: '', content: bytes })
  expect(await laterFailureCode(() => join(Buffer.from('{}')))).toBe('invitation-unreadable')
})

test('a bundle of another espace is refused', async () => {
  const [hub, elsewhere] = [await createHub(), await createHub()]
  const ouest = await joinHub(hub, 'Ysoline BOISJOLI')
  const { bytes } = await send(ouest)
  expect(await laterFailureCode(() => open(elsewhere, bytes))).toBe('bundle-not-for-you')
})

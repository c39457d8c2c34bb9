import { expect, test } from 'vitest'
import { sealBundle } from '#main/bundle/seal-bundle.ts'
import { espaceName, readGenesis } from '#main/db/rights-of-log.ts'
import { forgetKeys, readKeys } from '#main/exchanges/read/keys-file.ts'
import { recoveryFile } from '#main/exchanges/read/recovery-file.ts'
import { makeKeys, publicKeysOf } from '#main/keys/poste-keys.ts'
import { seedOfWords, wordsOfSeed } from '#main/keys/recovery-words.ts'
import { rootSignedBy } from '#main/keys/roots.ts'
import { rowNamed } from '#main/keys/row-named.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { copiedFolder } from '../support/exchange-poste.ts'
import { laterFailureCode } from '../support/failure-code.ts'
import { copyLog, forge, within } from '../support/other-program.ts'
import { createHub, digestOf, exchange, joined, joinHub, open, receive, send } from '../support/postes.ts'
import { shownBy } from '../support/replicas.ts'
import { createReadyApp, createTestApp, type TestApp } from '../support/test-app.ts'

/** What the sheet of the hub says, which is read before its computer is lost. */
const wordsAt = async (hub: TestApp): Promise<readonly string[]> => {
  const found = await recoveryFile({ dataDir: hub.dataDir, secrets: null }).read()
  if (!('secret' in found)) throw new Error('no sheet')
  return wordsOfSeed(Buffer.from(found.secret, 'base64'))
}

const sheetAt = async (hub: TestApp) => {
  const sheet = await hub.call('espace.recoverySheet', {})
  if (sheet === null) throw new Error('no sheet')
  return sheet
}

const todosAt = async ({ call }: TestApp) => (await call('workspace.home', {})).todos.map(({ kind }) => kind)

const postesAt = async ({ call }: TestApp) => (await call('espace.view', {})).others

const standingAt = async ({ call }: TestApp) => {
  const state = await call('workspace.state', {})
  return state.kind === 'ready' ? state.standing : null
}

const create = ({ call }: TestApp, name: string): Promise<{ readonly id: RowId }> =>
  call('records.create', { record: 'actor', values: { name } })

const shows = (poste: TestApp, id: RowId): boolean =>
  within(poste, (workspace) => shownBy({ workspace }).rows.has(`actor ${id}`))

test('ME-1 the words of the sheet are told until three were read back from the paper, then they are nowhere', async () => {
  const hub = await createHub()
  const words = await wordsAt(hub)
  expect(await todosAt(hub)).toContain('sheetToPrint')
  const { document, asked } = await sheetAt(hub)
  const printed = JSON.stringify(document.body)
  for (const word of words) expect(printed).toContain(word)
  expect(asked).toHaveLength(3)
  const right = asked.map((rank) => words[rank - 1] ?? '')
  for (const read of [['', '', ''], right.toReversed(), right.with(1, 'abaisser')])
    expect(await laterFailureCode(() => hub.call('espace.forgetRecovery', { read }))).toBe('recovery-misread')
  expect((await sheetAt(hub)).document).toEqual(document)
  const typed = right.map((word) => ` ${word.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase()} `)
  await hub.call('espace.forgetRecovery', { read: typed })
  expect(await hub.call('espace.recoverySheet', {})).toBeNull()
  expect(await todosAt(hub)).not.toContain('sheetToPrint')
  expect(await laterFailureCode(() => hub.call('espace.forgetRecovery', { read: typed }))).toBe('recovery-gone')
})

test('a poste that was invited, or that exchanges with nobody, has no sheet', async () => {
  const hub = await createHub()
  for (const poste of [await createReadyApp(), (await joined(hub)).poste, await joinHub(hub, 'Tancrède MORLIEU')]) {
    expect(await poste.call('espace.recoverySheet', {})).toBeNull()
    expect(await todosAt(poste)).not.toContain('sheetToPrint')
  }
})

test('ME-7 by the words of the sheet a secretary’s computer holds the espace, and the lost one no more', async () => {
  const hub = await createHub()
  const [ouest, nord] = [await joinHub(hub, 'Ysoline BOISJOLI'), await joinHub(hub, 'Tancrède MORLIEU')]
  await receive(ouest, (await send(hub)).bytes)
  const words = (await wordsAt(hub)).join(' ')
  const before = await create(hub, 'Atelier du Moulin')
  await receive(ouest, (await send(hub)).bytes)
  // The hub's computer is lost, and found again by somebody who goes on with it.
  const after = await create(hub, 'Fablab du Gué')
  await ouest.call('espace.takeOver', { words })
  expect(await standingAt(ouest)).toMatchObject({ role: 'hub', isFirst: true })
  expect((await postesAt(ouest)).map(({ name, isFirst, leftOn }) => [name, isFirst, leftOn !== null])).toEqual([
    ['Tancrède MORLIEU', false, false],
    ['Odalric VENTCLAIR', false, true],
  ])
  await receive(nord, (await send(ouest)).bytes)
  copyLog(hub, nord)
  expect([shows(nord, before.id), shows(nord, after.id)]).toEqual([true, false])
  expect(await laterFailureCode(async () => receive(nord, (await send(hub)).bytes))).toBe('bundle-sender-left')

  // It lets in, names hubs, and its word holds everywhere.
  const [ofNord] = await postesAt(ouest)
  await ouest.call('espace.setRole', { poste: ofNord?.id as RowId, role: 'hub', sector: null })
  await receive(nord, (await send(ouest)).bytes)
  expect(await standingAt(nord)).toMatchObject({ role: 'hub', isFirst: false })
  await exchange(ouest, nord)
  expect(await digestOf(ouest)).toBe(await digestOf(nord))
  const newcomer = await joinHub(ouest, 'Aliénor SAULNIER')
  await exchange(ouest, nord)
  await exchange(nord, newcomer)
  expect(shows(newcomer, before.id)).toBe(true)
})

test('the first hub itself goes on with new keys by its sheet, and learns that another took its place', async () => {
  const hub = await createHub()
  const ouest = await joinHub(hub, 'Ysoline BOISJOLI')
  const words = (await wordsAt(hub)).join(' ')
  await ouest.call('espace.takeOver', { words })
  // Nothing is sealed for it any more: it learns it by a copy.
  copyLog(ouest, hub)
  expect(await laterFailureCode(() => create(hub, 'Fablab du Gué'))).toBe('not-allowed')
  await hub.call('espace.takeOver', { words })
  expect(await standingAt(hub)).toMatchObject({ role: 'hub', isFirst: true })
  const { id } = await create(hub, 'Fablab du Gué')
  await receive(ouest, (await send(hub)).bytes)
  expect(shows(ouest, id)).toBe(true)
  expect(await standingAt(ouest)).toMatchObject({ isFirst: false })
})

test('ME-7 a computer that nobody knows takes the place of the lost one from its copy, and whoever gets its bundle is told', async () => {
  const hub = await createHub()
  const ouest = await joinHub(hub, 'Ysoline BOISJOLI')
  const words = (await wordsAt(hub)).join(' ')
  const dataDir = copiedFolder(hub.dataDir)
  forgetKeys(dataDir)
  const found = await createTestApp({ dataDir })
  expect(await laterFailureCode(() => found.call('espace.start', {}))).toBe('first-hub-keys')
  await found.call('espace.takeOver', { words })
  expect(await standingAt(found)).toMatchObject({ role: 'hub', isFirst: true })
  const { id } = await create(found, 'Fablab du Gué')
  const { bytes } = await send(found)
  expect((await open(ouest, bytes)).sender).toMatchObject({
    ...{ status: 'known', tookOver: true, name: 'Odalric VENTCLAIR' },
  })
  await receive(ouest, bytes)
  expect(shows(ouest, id)).toBe(true)
  expect((await postesAt(ouest)).map(({ isFirst, tookOver, leftOn }) => [isFirst, tookOver, leftOn !== null])).toEqual([
    [true, true, false],
    [false, false, true],
  ])
  await create(ouest, 'Atelier du Moulin')
  await exchange(ouest, found)
  expect(await digestOf(ouest)).toBe(await digestOf(found))
})

test('ME-7 a bundle that shows the signature of another sheet is held as any stranger’s', async () => {
  const [hub, other] = [await createHub(), await createHub()]
  const ouest = await joinHub(hub, 'Ysoline BOISJOLI')
  const keys = await makeKeys()
  const own = await publicKeysOf(keys)
  const seed = seedOfWords((await wordsAt(other)).join(' '))
  const espace = within(ouest, ({ db }) => espaceName(db)) ?? ''
  const root = rootSignedBy(seed ?? new Uint8Array(), espace, { n: 1, ...own, member: '', from: {} })
  const to = await readKeys(ouest.dataDir, null)
  if (to === null) throw new Error('no keys')
  const sender = { replica: 'Stranger', member: null, asks: null, ...own, root }
  const recipients = [(await publicKeysOf(to)).recipient]
  const at = '2026-11-24T10:00:00.000Z'
  const manifest = {
    lot: 2 as const,
    espace,
    sender,
    recipients,
    since: {},
    until: {},
    pins: {},
    erased: {},
    schema: 3,
    at,
  }
  expect((await open(ouest, await sealBundle(manifest, [], keys))).sender).toMatchObject({
    ...{ status: 'unknown', tookOver: false },
  })
})

test('words that are no sheet, or that of another espace, write nothing', async () => {
  const [hub, other] = [await createHub(), await createHub()]
  const ouest = await joinHub(hub, 'Ysoline BOISJOLI')
  const before = await digestOf(ouest)
  const words = await wordsAt(hub)
  for (const [typed, code] of [
    ['', 'recovery-unread'],
    [words.slice(1).join(' '), 'recovery-unread'],
    [words.with(4, 'concerto').join(' '), 'recovery-unread'],
    [(await wordsAt(other)).join(' '), 'recovery-other'],
  ] as const)
    expect(await laterFailureCode(() => ouest.call('espace.takeOver', { words: typed })), code).toBe(code)
  expect(await digestOf(ouest)).toBe(before)
  const alone = await createReadyApp()
  expect(await laterFailureCode(() => alone.call('espace.takeOver', { words: words.join(' ') }))).toBe(
    'espace-not-started',
  )
})

test('ME-7 what is signed by anything but the key of the sheet makes nobody the first hub', async () => {
  const hub = await createHub()
  const [ouest, nord] = [await joinHub(hub, 'Ysoline BOISJOLI'), await joinHub(hub, 'Tancrède MORLIEU')]
  await receive(ouest, (await send(hub)).bytes)
  const genesis = within(ouest, ({ db }) => readGenesis(db))
  if (genesis === null) throw new Error('no espace')
  const { verifying, recipient, member } = genesis
  const said = { n: 1, verifying, recipient, member, from: {} }
  for (const root of [
    rootSignedBy(Buffer.alloc(32, 7), 'another', said),
    { ...said, signature: Buffer.alloc(64).toString('base64') },
    { ...said, signature: '' },
  ])
    forge(ouest, { writes: [], again: [{ record: 'root', id: rowNamed(root.signature), values: { root } }] })
  await receive(nord, (await send(ouest)).bytes)
  expect((await postesAt(nord)).filter(({ isFirst }) => isFirst).map(({ name }) => name)).toEqual(['Odalric VENTCLAIR'])
  expect(await standingAt(nord)).toMatchObject({ isFirst: false })
  await exchange(hub, nord)
  expect(await digestOf(nord)).toBe(await digestOf(hub))
})

test('ME-7 of two that took the place without knowing of each other, the same one holds it everywhere', async () => {
  const hub = await createHub()
  const [ouest, nord] = [await joinHub(hub, 'Ysoline BOISJOLI'), await joinHub(hub, 'Tancrède MORLIEU')]
  await receive(ouest, (await send(hub)).bytes)
  const words = (await wordsAt(hub)).join(' ')
  await ouest.call('espace.takeOver', { words })
  await nord.call('espace.takeOver', { words })
  copyLog(ouest, nord)
  copyLog(nord, ouest)
  expect([await standingAt(ouest), await standingAt(nord)].filter((one) => one?.isFirst)).toHaveLength(1)
  expect(await digestOf(ouest)).toBe(await digestOf(nord))
})

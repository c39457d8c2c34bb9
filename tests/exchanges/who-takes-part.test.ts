import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { sealBundle } from '#main/bundle/seal-bundle.ts'
import type { Change } from '#main/db/intent.ts'
import { espaceName } from '#main/db/rights-of-log.ts'
import type { WorkspaceDb } from '#main/db/workspace-db.ts'
import { granted, regranted } from '#main/exchanges/espace/statements.ts'
import { readKeys } from '#main/exchanges/read/keys-file.ts'
import { makeKeys, publicKeysOf } from '#main/keys/poste-keys.ts'
import { type KnownPoste, knownPostes } from '#main/kit/postes.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { Terms } from '#shared/records/exchanges/grant.ts'
import type { VersionVector } from '#shared/sync/version-vector.ts'
import { copiedFolder } from '../support/exchange-poste.ts'
import { laterFailureCode } from '../support/failure-code.ts'
import { copyLog, type Folder, forge, within } from '../support/other-program.ts'
import {
  createHub,
  digestOf,
  exchange,
  invitation,
  joined,
  joinHub,
  open,
  points,
  receive,
  send,
  wordsOf,
  writeActor,
} from '../support/postes.ts'
import { shownBy } from '../support/replicas.ts'
import { removeFolder } from '../support/temporary.ts'
import { createReadyApp, createTestApp, type TestApp } from '../support/test-app.ts'

/** All that its log holds beyond a vector, sealed with its own keys whatever its program would say. */
const carriedBy = async (folder: Folder, to: TestApp, since: VersionVector = {}): Promise<Uint8Array> => {
  const read = ({ db, log }: WorkspaceDb) => ({
    txs: [...log.read(since)],
    until: log.vector(),
    replica: log.replica,
    espace: espaceName(db) ?? '',
  })
  const { txs, until, replica, espace } = within(folder, read)
  const keys = await readKeys(folder.dataDir, null)
  const own = await readKeys(to.dataDir, null)
  if (keys === null || own === null) throw new Error('no keys')
  const sender = { replica, member: null, asks: null, ...(await publicKeysOf(keys)) }
  const { recipient } = await publicKeysOf(own)
  const at = '2026-11-24T10:00:00.000Z'
  return sealBundle(
    { lot: 2, espace, sender, recipients: [recipient], since, until, pins: {}, erased: {}, schema: 3, at },
    txs,
    keys,
  )
}

interface Known {
  readonly hub: TestApp
  readonly ouest: TestApp
  readonly nord: TestApp
  readonly espace: RowId
  readonly postes: Readonly<Record<'hub' | 'ouest' | 'nord', KnownPoste>>
}

const idOfEspace = async ({ call }: TestApp): Promise<RowId> => {
  const state = await call('workspace.state', {})
  if (state.kind !== 'ready') throw new Error('no espace')
  return state.espace.id
}

/** A hub and two secretariats, who all have the same. */
const three = async (): Promise<Known> => {
  const hub = await createHub()
  const [ouest, nord] = [await joinHub(hub, 'Ysoline BOISJOLI'), await joinHub(hub, 'Tancrède MORLIEU')]
  await receive(ouest, (await send(hub)).bytes)
  const [ofHub, ofOuest, ofNord] = within(hub, ({ db }) => knownPostes(db))
  if (ofHub === undefined || ofOuest === undefined || ofNord === undefined) throw new Error('not three')
  const postes = { hub: ofHub, ouest: ofOuest, nord: ofNord }
  return { hub, ouest, nord, espace: await idOfEspace(hub), postes }
}

const strangeKeys = async () => publicKeysOf(await makeKeys())

const termsOf = ({ verifying, recipient, member }: KnownPoste, said: Partial<Terms>): Terms => ({
  ...{ poste: verifying, recipient, member, role: 'coordinator', sector: null, from: {} },
  ...said,
})

type Attack = (known: Known) => Omit<Change, 'intent'> | Promise<Omit<Change, 'intent'>>

/** Each is written by the poste of a secretary. */
const engaging: readonly (readonly [string, Attack])[] = [
  ['makes itself a hub', ({ postes: { ouest } }) => grants(termsOf(ouest, { role: 'hub' }))],
  ['says that it is a hub', ({ postes: { ouest } }) => written('member', ouest.member, { role: 'hub' })],
  ['demotes the hub', ({ postes: { hub } }) => grants(termsOf(hub, { role: 'secretary' }))],
  ['sets the hub aside', ({ postes: { hub } }) => grants(termsOf(hub, { role: null }))],
  ['moves a colleague to another sector', ({ postes: { nord }, espace }) => grants(termsOf(nord, { sector: espace }))],
  ['sets a colleague aside', ({ postes: { nord } }) => grants(termsOf(nord, { role: null }))],
  ['removes a member', ({ postes: { hub } }) => removed('member', hub.member)],
  ['renames a member', ({ postes: { hub } }) => written('member', hub.member, { name: 'Autre' })],
  [
    'has what is for the hub encrypted for another',
    async ({ postes: { hub } }) => grants(termsOf(hub, { recipient: (await strangeKeys()).recipient })),
  ],
  [
    'lets in a stranger',
    async ({ postes: { ouest } }) => {
      const { verifying, recipient } = await strangeKeys()
      return grants(termsOf(ouest, { poste: verifying, recipient }))
    },
  ],
  ['removes a grant', ({ postes: { nord } }) => ({ writes: [], removals: [{ record: 'grant', id: nord.id }] })],
  ['removes the espace', ({ espace }) => removed('espace', espace)],
  ['renames the espace', ({ espace }) => written('espace', espace, { programmeName: 'Autre' })],
]

const grants = (terms: Terms): Omit<Change, 'intent'> => ({ writes: [], again: [granted(terms)] })

const written = (record: 'espace' | 'member', id: RowId, values: object): Omit<Change, 'intent'> => ({
  writes: [{ record, id, values } as never],
})

const removed = (record: 'espace' | 'member', id: RowId): Omit<Change, 'intent'> => ({
  writes: [],
  removals: [{ record, id }],
})

/** What a poste shows of who takes part, and for whom it seals. */
const membersAt = async (poste: TestApp) => {
  const { others } = await poste.call('espace.view', {})
  const { recipients } = await poste.call('bundles.outgoing', { to: 'all', complete: true })
  const { rows, contested } = within(poste, (workspace) => shownBy({ workspace }))
  const shown = Object.fromEntries([...rows].filter(([name]) => /^(espace|member|grant) /.test(name)))
  return {
    others: others.map(({ heardAt: _, ...poste }) => poste),
    recipients: recipients.map(({ name, role }) => [name, role]),
    shown,
    contested,
  }
}

test('S1 no ordinary call of a secretary changes roles, postes or the espace; a hub’s and a poste alone do', async () => {
  const known = await three()
  const { hub, ouest, postes } = known
  const before = await digestOf(ouest)
  for (const [what, attack] of engaging) {
    const change = await attack(known)
    const commit = () =>
      within(ouest, ({ log }) => Promise.resolve(log.commit({ intent: 'espace.start', author: null, ...change })))
    expect(await laterFailureCode(async () => commit()), what).toBe('not-allowed')
  }
  for (const call of [
    () => ouest.call('records.update', { record: 'member', id: postes.ouest.member, changes: { role: 'hub' } }),
    () => ouest.call('records.remove', { record: 'espace', id: known.espace }),
    () => ouest.call('espace.setRole', { poste: postes.nord.id, role: 'hub', sector: null }),
    () => ouest.call('espace.setLeft', { poste: postes.nord.id, left: true }),
    () => ouest.call('espace.replace', { poste: postes.nord.id, job: randomUUID() }),
    () => invitation(ouest),
  ])
    expect(await laterFailureCode(call)).toBe('not-allowed')
  expect(await digestOf(ouest)).toBe(before)
  await ouest.call('records.update', { record: 'member', id: postes.ouest.member, changes: { name: 'Y. BOISJOLI' } })

  await hub.call('espace.setRole', { poste: postes.nord.id, role: 'secretary', sector: null })
  await hub.call('espace.setLeft', { poste: postes.nord.id, left: true })
  const alone = await createReadyApp()
  const state = await alone.call('workspace.state', {})
  if (state.kind === 'ready')
    await alone.call('records.update', { record: 'member', id: state.member.id, changes: { role: 'hub' } })
})

test('S2 whatever a secretary’s program writes of who takes part is the value of nothing, at a colleague’s and at the hub’s', async () => {
  const known = await three()
  const { hub, ouest, nord } = known
  for (const [what, attack] of engaging) {
    // Another program of the same keys: what it writes is in no folder of the others.
    const dataDir = copiedFolder(ouest.dataDir)
    const liar = await createTestApp({ dataDir })
    await liar.app.close()
    forge({ dataDir }, await attack(known))
    for (const poste of [hub, nord]) {
      const before = await membersAt(poste)
      await receive(poste, await carriedBy({ dataDir }, poste))
      expect(await membersAt(poste), what).toEqual(before)
      await digestOf(poste)
    }
    removeFolder(dataDir)
  }
  await exchange(hub, nord)
  expect(await digestOf(nord)).toBe(await digestOf(hub))
}, 60_000)

test('S3 what a stranger signs is held, and nothing is sealed for it, whoever carries it', async () => {
  const { hub, ouest, nord } = await three()
  const newcomer = await joined(hub, { name: 'Aliénor SAULNIER' })
  const { id } = await newcomer.poste.call('records.create', {
    record: 'actor',
    values: { name: 'Atelier du Moulin' },
  })
  // A secretary hears its words, and its program takes it in: it waits there, and wherever that is carried to.
  const { bytes } = await send(newcomer.poste)
  const forOuest = await carriedBy(newcomer.poste, ouest)
  expect((await open(ouest, forOuest)).sender).toMatchObject({ status: 'unknown', fingerprint: null })
  expect(await laterFailureCode(() => receive(ouest, forOuest, newcomer.fingerprint))).toBe('bundle-ungranted')
  copyLog(newcomer.poste, ouest)
  await receive(hub, (await send(ouest, true)).bytes)
  for (const poste of [hub, ouest, nord]) {
    expect((await poste.call('bundles.outgoing', { to: 'all', complete: false })).recipients).toHaveLength(2)
    expect(within(poste, (workspace) => shownBy({ workspace }).rows.has(`actor ${id}`))).toBe(false)
  }
  expect((await open(hub, bytes)).sender).toMatchObject({ status: 'unknown', fingerprint: null })
  expect(await laterFailureCode(() => receive(hub, bytes))).toBe('bundle-unknown-sender')
  await receive(hub, bytes, newcomer.fingerprint)
  expect((await hub.call('bundles.outgoing', { to: 'all', complete: false })).recipients).toHaveLength(3)
  await receive(ouest, (await send(hub)).bytes)
  expect(await digestOf(ouest)).toBe(await digestOf(hub))
})

test('ME-2 an invitation that was changed on the way, or whose words were misheard, is not joined', async () => {
  const hub = await createHub()
  const content = await invitation(hub)
  const changed = (change: (invitation: Record<'hub' | 'genesis', object>) => void): Uint8Array => {
    const copy = JSON.parse(Buffer.from(content).toString())
    change(copy)
    return Buffer.from(JSON.stringify(copy))
  }
  const keys = await strangeKeys()
  const empty = await createTestApp()
  const join = (bytes: Uint8Array, words: string) =>
    empty.call('espace.join', { name: 'Ysoline BOISJOLI', content: bytes, words })
  const words = await wordsOf(hub)
  for (const [bytes, heard] of [
    [changed((copy) => Object.assign(copy.hub, keys)), words],
    // The keys of the hub stay, and the espace is another’s.
    [changed((copy) => Object.assign(copy.genesis, keys)), words],
    [changed((copy) => Object.assign(copy.genesis, { recovery: keys.verifying })), words],
    [content, ''],
    [content, words.split(' ').toReversed().join(' ')],
  ] as const)
    expect(await laterFailureCode(() => join(bytes, heard))).toBe('invitation-words-differ')
  expect(await empty.call('workspace.state', {})).toEqual({ kind: 'firstRun' })
  await join(content, words)
})

test('an invitation that its newcomer changed into a hub’s is read by whoever lets them in, who gives the role', async () => {
  const hub = await createHub()
  const asked = JSON.parse(Buffer.from(await invitation(hub)).toString())
  const { poste, fingerprint } = await joined(hub, { content: Buffer.from(JSON.stringify({ ...asked, role: 'hub' })) })
  const { presented } = await open(hub, (await send(poste)).bytes)
  expect(presented).toEqual({ name: 'Ysoline BOISJOLI', role: 'hub', sector: null })
  const { standing } = await readyState(poste)
  expect(standing).toEqual({ role: 'coordinator', sector: null, isFirst: false })
  await receive(hub, (await send(poste)).bytes, fingerprint)
  const [other] = (await hub.call('espace.view', {})).others
  expect(other).toMatchObject({ role: 'hub' })
  await hub.call('espace.setRole', { poste: other?.id as RowId, role: 'coordinator', sector: null })
  await receive(poste, (await send(hub)).bytes)
  expect((await readyState(poste)).standing).toMatchObject({ role: 'coordinator' })
})

const readyState = async ({ call }: TestApp) => {
  const state = await call('workspace.state', {})
  if (state.kind !== 'ready') throw new Error('no espace')
  return state
}

test('ME-5 a hub that another made lets in secretaries, and neither makes hubs nor sets them aside', async () => {
  const { hub, ouest, nord, postes } = await three()
  await hub.call('espace.setRole', { poste: postes.ouest.id, role: 'hub', sector: null })
  await receive(ouest, (await send(hub)).bytes)
  for (const call of [
    () => ouest.call('espace.setRole', { poste: postes.nord.id, role: 'hub', sector: null }),
    () => ouest.call('espace.setLeft', { poste: postes.hub.id, left: true }),
    () => ouest.call('espace.invite', { role: 'hub', sector: null, job: randomUUID() }),
  ])
    expect(await laterFailureCode(call)).toBe('not-allowed')
  const { poste, fingerprint } = await joined(ouest, { name: 'Aliénor SAULNIER' })
  // Of whom invited it, it knows what the six words said; of the first hub, what the espace begins with.
  expect((await poste.call('bundles.outgoing', { to: 'all', complete: false })).recipients).toHaveLength(2)
  await receive(ouest, (await send(poste)).bytes, fingerprint)
  await receive(poste, (await send(ouest)).bytes)
  await exchange(ouest, hub)
  await receive(nord, (await send(hub)).bytes)
  await receive(poste, (await send(ouest)).bytes)
  const digests = await Promise.all([hub, ouest, nord, poste].map(digestOf))
  expect(new Set(digests).size).toBe(1)
})

test('two secretariats that a hub let in exchange without it', async () => {
  const { ouest, nord } = await three()
  await ouest.call('records.create', { record: 'actor', values: { name: 'Atelier du Moulin' } })
  await exchange(ouest, nord)
  expect(await digestOf(ouest)).toBe(await digestOf(nord))
})

test('a stranger is shown under the name that this poste knows, whatever its bundle calls the hub', async () => {
  const { hub, postes } = await three()
  const { poste } = await joined(hub, { name: 'Aliénor SAULNIER' })
  forge(poste, written('member', postes.hub.member, { name: 'Aliénor SAULNIER' }))
  within(poste, ({ db }) => db.prepare("UPDATE meta SET value = ? WHERE key = 'member'").run(postes.hub.member))
  const { presented, sender } = await open(hub, (await send(poste)).bytes)
  expect(sender).toMatchObject({ status: 'unknown', name: null, fingerprint: null })
  expect(presented).toMatchObject({ name: 'Odalric VENTCLAIR' })
})

test('ME-4 what a poste writes once it was set aside is shown nowhere, until a hub hears its words and has it back', async () => {
  const { hub, ouest, nord, postes } = await three()
  await hub.call('espace.setLeft', { poste: postes.ouest.id, left: true })
  await receive(nord, (await send(hub)).bytes)
  const { id } = await ouest.call('records.create', { record: 'actor', values: { name: 'Atelier du Moulin' } })
  const { bytes } = await send(ouest)
  const words = await wordsOf(ouest)
  expect(await laterFailureCode(() => receive(nord, bytes, words))).toBe('bundle-sender-left')
  expect(await laterFailureCode(() => receive(hub, bytes))).toBe('bundle-unknown-sender')
  // Carried by somebody else, it is there and counts for nothing.
  copyLog(ouest, nord)
  expect(within(nord, (workspace) => shownBy({ workspace }).rows.has(`actor ${id}`))).toBe(false)
  await receive(hub, bytes, words)
  expect((await hub.call('espace.view', {})).others.filter(({ leftOn }) => leftOn !== null)).toEqual([])
  await receive(nord, (await send(hub)).bytes)
  expect(within(nord, (workspace) => shownBy({ workspace }).rows.has(`actor ${id}`))).toBe(true)
  expect(await digestOf(nord)).toBe(await digestOf(hub))
})

test('who was set aside learns it, and writes nothing more that nobody would see', async () => {
  const { hub, ouest, postes } = await three()
  // The departure comes by a bundle made before it is one: what is sealed for it no longer is.
  const departure = () => within(hub, (workspace) => regranted(workspace, postes.ouest, { role: null, sector: null }))
  const again = [departure()]
  within(hub, ({ log }) => log.commit({ intent: 'espace.left', author: null, writes: [], again }))
  copyLog(hub, ouest)
  const create = () => ouest.call('records.create', { record: 'actor', values: { name: 'Atelier du Moulin' } })
  expect(await laterFailureCode(create)).toBe('not-allowed')
})

test('who was set aside learns it in a copy put back too, which goes on under another name', async () => {
  const { hub, ouest, postes } = await three()
  const departure = () => within(hub, (workspace) => regranted(workspace, postes.ouest, { role: null, sector: null }))
  const again = [departure()]
  within(hub, ({ log }) => log.commit({ intent: 'espace.left', author: null, writes: [], again }))
  copyLog(hub, ouest)
  const { name } = await ouest.call('backups.make', {})
  await ouest.call('backups.restore', { name })
  const create = () => ouest.call('records.create', { record: 'actor', values: { name: 'Atelier du Moulin' } })
  expect(await laterFailureCode(create)).toBe('not-allowed')
})

test('ME-15 what is written is told under the name of whoever signed it, beside that in which it says it was', async () => {
  const { hub, ouest, nord, postes } = await three()
  const { id } = await hub.call('records.create', { record: 'actor', values: { name: 'Atelier du Moulin' } })
  const write = (name: string, author: RowId | null) =>
    forge(ouest, { intent: 'actor.update', author, writes: [{ record: 'actor', id, values: { name } }] })
  await exchange(hub, ouest)
  const names = async (at: TestApp) => {
    const changes = await at.call('history.ofRow', { record: 'actor', id })
    return changes.filter(({ field }) => field === 'name').map(({ author }) => author)
  }
  write('Atelier du Lavoir', postes.hub.member)
  write('Atelier de la Halle', postes.ouest.member)
  await receive(hub, (await send(ouest)).bytes)
  const told = ['Ysoline BOISJOLI', 'Ysoline BOISJOLI, au nom d’Odalric VENTCLAIR', 'Odalric VENTCLAIR']
  expect(await names(hub)).toEqual(told)
  // So it does to whoever it comes to by another, and where it was written.
  await receive(nord, (await send(hub)).bytes)
  expect(await names(nord)).toEqual(told)
  expect(await names(ouest)).toEqual(told)

  write('Atelier du Pressoir', postes.nord.member)
  const { recent } = await ouest.call('workspace.home', {})
  expect(recent[0]).toMatchObject({ author: 'Ysoline BOISJOLI, au nom de Tancrède MORLIEU' })
  await writeActor(hub, id, { name: 'Atelier du Four' })
  await receive(hub, (await send(ouest)).bytes)
  const [point] = await points(hub)
  expect(point?.sides.map(({ author, origin }) => [author, origin.kind]).toSorted()).toEqual([
    ['Odalric VENTCLAIR', 'own'],
    ['Ysoline BOISJOLI, au nom de Tancrède MORLIEU', 'other'],
  ])
})

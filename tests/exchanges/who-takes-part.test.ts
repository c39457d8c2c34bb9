import { expect, test } from 'vitest'
import { randomIds, systemClock } from '#main/app/defaults.ts'
import { sealBundle } from '#main/bundle/seal-bundle.ts'
import type { Change } from '#main/db/intent.ts'
import { openWorkspaceDb } from '#main/db/workspace-db.ts'
import { readKeys } from '#main/exchanges/read/keys-file.ts'
import { makeKeys, publicKeysOf } from '#main/keys/poste-keys.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { VersionVector } from '#shared/sync/version-vector.ts'
import { copiedFolder } from '../support/exchange-poste.ts'
import { laterFailureCode } from '../support/failure-code.ts'
import {
  createHub,
  digestOf,
  exchange,
  invitation,
  joined,
  joinHub,
  open,
  receive,
  send,
  wordsOf,
} from '../support/postes.ts'
import { removeFolder } from '../support/temporary.ts'
import { createReadyApp, createTestApp, type TestApp } from '../support/test-app.ts'

/** Writes in the log of an open poste what its doors refuse, as another program could. */
const forge = ({ dataDir }: Pick<TestApp, 'dataDir'>, change: Omit<Change, 'intent'>): void => {
  const { log, close } = openWorkspaceDb(dataDir, { clock: systemClock, ids: randomIds })
  log.commit({ intent: 'espace.start', author: null, ...change })
  close()
}

/** All that its log holds beyond a vector, sealed with its own keys whatever its program would say. */
const carriedBy = async (
  { dataDir }: Pick<TestApp, 'dataDir'>,
  to: TestApp,
  espace: RowId,
  since: VersionVector = {},
): Promise<Uint8Array> => {
  const { log, close } = openWorkspaceDb(dataDir, { clock: systemClock, ids: randomIds })
  const [txs, until, replica] = [[...log.read(since)], log.vector(), log.replica]
  close()
  const keys = await readKeys(dataDir, null)
  if (keys === null) throw new Error('no keys')
  const sender = { replica, member: null, ...(await publicKeysOf(keys)) }
  const { recipient } = await keysOf(to)
  const at = '2026-11-24T10:00:00.000Z'
  return sealBundle({ lot: 1, espace, sender, recipients: [recipient], since, until, schema: 1, at }, txs, keys)
}

interface Known {
  readonly hub: TestApp
  readonly ouest: TestApp
  readonly nord: TestApp
  readonly espace: RowId
  /** Of each: its member and its poste. */
  readonly hubRows: Rows
  readonly ouestRows: Rows
  readonly nordRows: Rows
}

interface Rows {
  readonly member: RowId
  readonly poste: RowId
}

const espaceOf = async ({ call }: TestApp): Promise<RowId> => {
  const state = await call('workspace.state', {})
  if (state.kind !== 'ready') throw new Error('no espace')
  return state.espace.id
}

const rowsOf = async ({ call }: TestApp): Promise<Rows> => {
  const { here } = await call('espace.view', {})
  if (here?.member == null) throw new Error('no poste')
  return { member: here.member, poste: here.id }
}

/** A hub and two secretariats, who all have the same. */
const three = async (): Promise<Known> => {
  const hub = await createHub()
  const [ouest, nord] = [await joinHub(hub, 'Ysoline BOISJOLI'), await joinHub(hub, 'Tancrède MORLIEU')]
  await receive(ouest, (await send(hub)).bytes)
  return {
    hub,
    ouest,
    nord,
    espace: await espaceOf(hub),
    hubRows: await rowsOf(hub),
    ouestRows: await rowsOf(ouest),
    nordRows: await rowsOf(nord),
  }
}

const strangeKeys = async () => publicKeysOf(await makeKeys())

const keysOf = async ({ dataDir }: TestApp) => {
  const keys = await readKeys(dataDir, null)
  if (keys === null) throw new Error('no keys')
  return publicKeysOf(keys)
}

/** Each is written by the poste of a secretary. */
const engaging: readonly (readonly [
  string,
  (known: Known) => Omit<Change, 'intent'> | Promise<Omit<Change, 'intent'>>,
])[] = [
  ['makes itself a hub', ({ ouestRows }) => written('member', ouestRows.member, { role: 'hub' })],
  ['demotes the hub', ({ hubRows }) => written('member', hubRows.member, { role: 'secretary' })],
  [
    'moves a colleague to another sector',
    ({ nordRows, espace }) => written('member', nordRows.member, { sector: espace }),
  ],
  ['removes a member', ({ hubRows }) => removed('member', hubRows.member)],
  ['overwrites the keys of the hub', async ({ hubRows }) => written('poste', hubRows.poste, await strangeKeys())],
  [
    'gives a poste to another member',
    ({ hubRows, ouestRows }) => written('poste', hubRows.poste, { member: ouestRows.member }),
  ],
  [
    'says that its own poste is the hub’s',
    ({ hubRows, ouestRows }) => written('poste', ouestRows.poste, { member: hubRows.member }),
  ],
  ['sets a colleague aside', ({ nordRows }) => written('poste', nordRows.poste, { leftOn: '2026-11-24' })],
  ['removes a poste', ({ nordRows }) => removed('poste', nordRows.poste)],
  [
    'presents a poste that it says was checked',
    async ({ ouestRows }) =>
      written('poste', randomIds.row(), {
        ...(await strangeKeys()),
        member: ouestRows.member,
        checkedOn: '2026-11-24',
      }),
  ],
  ...(['recipient', 'verifying'] as const).map((key): (typeof engaging)[number] => [
    `presents a second poste that has the ${key} key of the hub’s`,
    async ({ hub, ouestRows }) => {
      const keys = { ...(await strangeKeys()), [key]: (await keysOf(hub))[key] }
      return written('poste', randomIds.row(), { ...keys, member: ouestRows.member })
    },
  ]),
  ['removes the espace', ({ espace }) => removed('espace', espace)],
  ['renames the espace', ({ espace }) => written('espace', espace, { programmeName: 'Autre' })],
]

const written = (record: 'espace' | 'member' | 'poste', id: RowId, values: object): Omit<Change, 'intent'> => ({
  writes: [{ record, id, values } as never],
})

const removed = (record: 'espace' | 'member' | 'poste', id: RowId): Omit<Change, 'intent'> => ({
  writes: [],
  removals: [{ record, id }],
})

test('S1 no ordinary call of a secretary changes roles, postes or the espace; a hub’s and a poste alone do', async () => {
  const known = await three()
  const before = await digestOf(known.ouest)
  for (const [what, attack] of engaging) {
    const { writes, removals = [] } = await attack(known)
    const calls = [
      ...writes.map(({ record, id, values }) => async () => {
        const isNew = record === 'poste' && 'member' in values && 'verifying' in values
        if (isNew) await known.ouest.call('records.create', { record, values } as never)
        else await known.ouest.call('records.update', { record, id, changes: values } as never)
      }),
      ...removals.map((row) => () => known.ouest.call('records.remove', row as never)),
    ]
    for (const call of calls) expect(await laterFailureCode(call), what).toBe('not-allowed')
  }
  const { nordRows } = known
  for (const call of [
    () => known.ouest.call('espace.setLeft', { poste: nordRows.poste, left: true }),
    () => known.ouest.call('espace.replace', { poste: nordRows.poste, job: crypto.randomUUID() }),
    () => invitation(known.ouest),
  ])
    expect(await laterFailureCode(call)).toBe('not-allowed')
  expect(await digestOf(known.ouest)).toBe(before)
  await known.ouest.call('records.update', {
    record: 'member',
    id: known.ouestRows.member,
    changes: { name: 'Y. BOISJOLI' },
  })

  await known.hub.call('records.update', { record: 'member', id: nordRows.member, changes: { role: 'secretary' } })
  await known.hub.call('espace.setLeft', { poste: nordRows.poste, left: true })
  const alone = await createReadyApp()
  const state = await alone.call('workspace.state', {})
  if (state.kind === 'ready')
    await alone.call('records.update', { record: 'member', id: state.member.id, changes: { role: 'hub' } })
})

test('S2 whatever a bundle of a secretary engages changes nothing, at a colleague’s or at the hub’s', async () => {
  const known = await three()
  const { hub, ouest, nord, espace } = known
  for (const [what, attack] of engaging) {
    // Another program of the same keys: what it writes is in no folder of the others.
    const dataDir = copiedFolder(ouest.dataDir)
    forge({ dataDir }, await attack(known))
    for (const poste of [hub, nord]) {
      const before = await digestOf(poste)
      const { bundle, members } = await open(poste, await carriedBy({ dataDir }, poste, espace))
      expect(members, what).toHaveLength(1)
      const apply = (accepted: boolean) =>
        laterFailureCode(() => poste.call('bundles.apply', { bundle, trust: null, members: accepted }))
      expect(await apply(false), what).toBe('bundle-members')
      if (poste === nord) expect(await apply(true), what).toBe('not-allowed')
      expect(await digestOf(poste), what).toBe(before)
    }
    removeFolder(dataDir)
  }
})

test('what a hub accepts passes everywhere once its own bundle brought it', async () => {
  const { hub, ouest, nord, ouestRows } = await three()
  forge(ouest, written('member', ouestRows.member, { role: 'hub' }))
  await ouest.call('records.create', { record: 'actor', values: { name: 'Atelier du Moulin' } })
  const { bytes } = await send(ouest)
  expect(await laterFailureCode(() => receive(nord, bytes))).toBe('bundle-members')
  const { bundle, members } = await open(hub, bytes)
  expect(members).toMatchObject([
    {
      record: 'member',
      name: 'Ysoline BOISJOLI',
      kind: 'changed',
      fields: [{ field: 'role', before: 'Coordonner un secteur' }],
    },
  ])
  await hub.call('bundles.apply', { bundle, trust: null, members: true })
  await receive(nord, (await send(hub)).bytes)
  expect(await receive(nord, bytes)).toMatchObject({ already: true })
  expect(await digestOf(nord)).toBe(await digestOf(hub))
})

test('S3 nothing is sealed for a poste that nobody checked, and what it signs is held, whoever wrote that it was', async () => {
  const { hub, ouest, nord } = await three()
  const { recipients } = await hub.call('bundles.outgoing', { to: 'all', complete: false })
  expect(recipients).toHaveLength(2)
  // It presents itself by another's bundle, which anyone may; nobody heard its words.
  forge(ouest, written('poste', randomIds.row(), await strangeKeys()))
  await receive(hub, (await send(ouest)).bytes)
  await exchange(hub, nord)
  for (const poste of [hub, nord]) {
    const { others } = await poste.call('espace.view', {})
    expect(others.filter(({ isChecked }) => !isChecked)).toMatchObject([{ fingerprint: null }])
    expect((await poste.call('bundles.outgoing', { to: 'all', complete: false })).recipients).toHaveLength(2)
  }
  // The words of one that is there are heard by one who is no hub: it is known here, and nowhere else.
  const newcomer = await joined(hub, { name: 'Aliénor SAULNIER' })
  forge(newcomer.poste, written('poste', (await rowsOf(newcomer.poste)).poste, { checkedOn: '2026-11-24' }))
  const { bytes } = await send(newcomer.poste)
  expect((await open(hub, bytes)).sender).toMatchObject({ status: 'unknown', fingerprint: null })
  expect(await laterFailureCode(() => receive(hub, bytes))).toBe('bundle-unknown-sender')
  expect(await laterFailureCode(() => receive(hub, bytes, newcomer.fingerprint))).toBe('bundle-members')
})

test('ME-2 an invitation whose keys were changed on the way, or whose words were misheard, is not joined', async () => {
  const hub = await createHub()
  const content = await invitation(hub)
  const changed = JSON.parse(Buffer.from(content).toString())
  Object.assign(changed.hub, await strangeKeys())
  const empty = await createTestApp()
  const join = (bytes: Uint8Array, words: string) =>
    empty.call('espace.join', { name: 'Ysoline BOISJOLI', content: bytes, words })
  const words = await wordsOf(hub)
  for (const [bytes, heard] of [
    [Buffer.from(JSON.stringify(changed)), words],
    [content, ''],
    [content, words.split(' ').toReversed().join(' ')],
  ] as const)
    expect(await laterFailureCode(() => join(bytes, heard))).toBe('invitation-words-differ')
  expect(await empty.call('workspace.state', {})).toEqual({ kind: 'firstRun' })
  await join(content, words)
})

test('an invitation that its newcomer changed into a hub’s is not believed: the hub gives the role', async () => {
  const hub = await createHub()
  const asked = JSON.parse(Buffer.from(await invitation(hub)).toString())
  const content = Buffer.from(JSON.stringify({ ...asked, role: 'hub' }))
  const { poste, fingerprint } = await joined(hub, { content })
  const { bytes } = await send(poste)
  expect(await laterFailureCode(() => receive(hub, bytes, fingerprint))).toBe('bundle-members')
  const { bundle } = await open(hub, bytes)
  await hub.call('bundles.apply', { bundle, trust: fingerprint, members: true })
  const [other] = (await hub.call('espace.view', {})).others
  expect(other).toMatchObject({ role: 'hub', isChecked: true })
  await hub.call('records.update', { record: 'member', id: other?.member as RowId, changes: { role: 'coordinator' } })
  await receive(poste, (await send(hub)).bytes)
  const state = await poste.call('workspace.state', {})
  expect(state).toMatchObject({ member: { role: 'coordinator' } })
})

test('what waits for an earlier bundle does not come in by the back door of a later one', async () => {
  const { hub, ouest, espace, ouestRows } = await three()
  await ouest.call('records.create', { record: 'actor', values: { name: 'Atelier du Moulin' } })
  const first = (await send(ouest, true)).bytes
  const { log, close } = openWorkspaceDb(ouest.dataDir, { clock: systemClock, ids: randomIds })
  const since = log.vector()
  close()
  forge(ouest, written('member', ouestRows.member, { role: 'hub' }))
  const preview = await open(hub, await carriedBy(ouest, hub, espace, since))
  expect(preview).toMatchObject({ missing: ['Ysoline BOISJOLI'], members: [{ record: 'member', fields: [] }] })
  const apply = () => hub.call('bundles.apply', { bundle: preview.bundle, trust: null })
  expect(await laterFailureCode(apply)).toBe('bundle-members')
  await receive(hub, first)
  expect(await laterFailureCode(apply)).toBe('bundle-members')
})

test('two secretariats that a hub has presented exchange without it', async () => {
  const { ouest, nord } = await three()
  await ouest.call('records.create', { record: 'actor', values: { name: 'Atelier du Moulin' } })
  await exchange(ouest, nord)
  expect(await digestOf(ouest)).toBe(await digestOf(nord))
})

test('a removal that the hub’s own words hold back is a change as another', async () => {
  const { hub, ouest, nord, nordRows } = await three()
  await hub.call('records.update', { record: 'member', id: nordRows.member, changes: { role: 'secretary' } })
  forge(ouest, removed('member', nordRows.member))
  const preview = await open(hub, (await send(ouest)).bytes)
  expect(preview.members).toMatchObject([{ record: 'member', name: 'Tancrède MORLIEU', kind: 'changed', fields: [] }])
  const apply = (poste: TestApp, bundle: string) =>
    laterFailureCode(() => poste.call('bundles.apply', { bundle, trust: null }))
  expect(await apply(hub, preview.bundle)).toBe('bundle-members')
  // Where the hub's words have not come, it removes; once they have, it is held back: neither is the secretary's to carry.
  const there = await open(nord, (await send(ouest)).bytes)
  expect(await apply(nord, there.bundle)).toBe('bundle-members')
  await receive(nord, (await send(hub)).bytes)
  expect(await apply(nord, there.bundle)).toBe('bundle-members')
})

test('a stranger is shown under the name that this poste knows, whatever its bundle calls the hub', async () => {
  const { hub, nord, hubRows } = await three()
  const { poste } = await joined(hub, { name: 'Aliénor SAULNIER' })
  forge(poste, written('member', hubRows.member, { name: 'Aliénor SAULNIER' }))
  forge(poste, written('poste', (await rowsOf(poste)).poste, { member: hubRows.member }))
  const { presented, sender } = await open(nord, await carriedBy(poste, nord, await espaceOf(hub)))
  expect(sender).toMatchObject({ status: 'unknown', name: null, fingerprint: null })
  expect(presented).toEqual({ name: 'Odalric VENTCLAIR', role: 'hub', sector: null })
})

test('words that one who is no hub heard are known at this poste, and told to nobody', async () => {
  const { hub, ouest } = await three()
  const { poste, fingerprint } = await joined(hub, { name: 'Aliénor SAULNIER' })
  await receive(ouest, await carriedBy(poste, ouest, await espaceOf(hub)), fingerprint)
  await exchange(ouest, hub)
  const checkedAt = async ({ call }: TestApp) =>
    (await call('espace.view', {})).others
      .filter(({ name }) => name === 'Aliénor SAULNIER')
      .map(({ isChecked, checkedOn }) => [isChecked, checkedOn !== null])
  expect(await checkedAt(ouest)).toEqual([[true, true]])
  expect(await checkedAt(hub)).toEqual([[false, false]])
  // Its row is there, and what it signs is still held.
  const { bytes } = await send(poste)
  expect((await open(hub, bytes)).sender).toMatchObject({ status: 'unknown', fingerprint: null })
  expect(await laterFailureCode(() => receive(hub, bytes))).toBe('bundle-unknown-sender')
})

test('what a poste that was set aside sends goes in nowhere but at a hub, once its words are heard', async () => {
  const { hub, ouest, nord, ouestRows } = await three()
  await hub.call('espace.setLeft', { poste: ouestRows.poste, left: true })
  await receive(nord, (await send(hub)).bytes)
  await ouest.call('records.create', { record: 'actor', values: { name: 'Atelier du Moulin' } })
  const { bytes } = await send(ouest)
  const words = await wordsOf(ouest)
  expect(await laterFailureCode(() => receive(nord, bytes, words))).toBe('bundle-sender-left')
  expect(await laterFailureCode(() => receive(hub, bytes))).toBe('bundle-unknown-sender')
  await receive(hub, bytes, words)
  expect((await hub.call('espace.view', {})).others.filter(({ leftOn }) => leftOn !== null)).toEqual([])
})

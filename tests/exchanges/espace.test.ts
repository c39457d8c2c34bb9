import { randomUUID } from 'node:crypto'
import { copyFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { SecretBox } from '#main/kit/host.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { laterFailureCode } from '../support/failure-code.ts'
import { createHub, digestOf, invitation, joined, joinHub, open, receive, send, wordsOf } from '../support/postes.ts'
import { createTestApp, type TestApp, temporaryFolder } from '../support/test-app.ts'

const addActor = async ({ call }: TestApp, name: string): Promise<RowId> =>
  (await call('records.create', { record: 'actor', values: { name } })).id

const othersOf = async ({ call }: TestApp) => (await call('espace.view', {})).others

/** Its only other poste, as seen from one. */
const otherOf = async (app: TestApp): Promise<RowId> => {
  const [other] = await othersOf(app)
  if (other === undefined) throw new Error('alone')
  return other.id
}

const exchangeBoth = async (hub: TestApp, poste: TestApp, trust: string | null = null): Promise<void> => {
  await receive(hub, (await send(poste)).bytes, trust)
  await receive(poste, (await send(hub)).bytes)
  await receive(hub, (await send(poste)).bytes)
}

test('the six words are heard, noted with the day and the person, and refused when they are others', async () => {
  const hub = await createHub()
  const { poste, fingerprint } = await joined(hub)
  expect((await poste.call('espace.view', {})).here).toMatchObject({ name: 'Ysoline BOISJOLI', poste: null })
  const { bundle } = await open(hub, (await send(poste)).bytes)
  const heard = (trust: string | null) => hub.call('bundles.apply', { bundle, trust })
  expect(await laterFailureCode(() => heard(null))).toBe('bundle-unknown-sender')
  for (const words of ['', 'un deux trois quatre cinq six', await wordsOf(hub)])
    expect(await laterFailureCode(() => heard(words))).toBe('bundle-fingerprint')
  expect(await othersOf(hub)).toEqual([])
  await heard(`  ${fingerprint.toUpperCase().replaceAll(' ', ', ')} `)
  const checked = { checkedOn: '2026-11-24', checkedBy: 'Odalric VENTCLAIR' }
  expect(await othersOf(hub)).toMatchObject([{ ...checked, name: 'Ysoline BOISJOLI', role: 'coordinator' }])
  await receive(poste, (await send(hub)).bytes)
  expect((await poste.call('espace.view', {})).here?.poste).toMatchObject({ ...checked, isHere: true })
})

test('who joined heard the words of the hub, and it says so here, in nobody else’s name', async () => {
  const hub = await createHub()
  const ouest = await joinHub(hub, 'Ysoline BOISJOLI')
  const checkedHere = { name: 'Odalric VENTCLAIR', checkedOn: '2026-11-24', checkedBy: 'Ysoline BOISJOLI' }
  expect(await othersOf(ouest)).toMatchObject([{ ...checkedHere, isFirst: true }])
  await exchangeBoth(hub, ouest)
  expect((await hub.call('espace.view', {})).here?.poste).toMatchObject({ checkedOn: null, checkedBy: null })
})

test('BU-7 a poste that replaces its keys is held until it is checked again, and is then sent everything', async () => {
  const hub = await createHub()
  const ouest = await joinHub(hub, 'Ysoline BOISJOLI')
  await exchangeBoth(hub, ouest)
  const onTheWay = (await send(hub, true)).bytes
  const before = await wordsOf(ouest)
  await ouest.call('espace.renew', {})
  expect(await wordsOf(ouest)).not.toBe(before)
  expect(await laterFailureCode(() => open(ouest, onTheWay))).toBe('bundle-not-for-you')

  await addActor(ouest, 'Atelier du Moulin')
  const { bytes } = await send(ouest)
  expect((await open(hub, bytes)).sender).toMatchObject({ status: 'unknown', fingerprint: null })
  await receive(hub, bytes, await wordsOf(ouest))
  expect(await othersOf(hub)).toMatchObject([
    { name: 'Ysoline BOISJOLI', leftOn: null, checkedBy: 'Odalric VENTCLAIR' },
    { name: 'Ysoline BOISJOLI', leftOn: '2026-11-24', fingerprint: before },
  ])
  const answer = await send(hub)
  expect(answer.ready).toMatchObject({ recipients: ['Ysoline BOISJOLI'], complete: false })
  await exchangeBoth(hub, ouest)
  expect(await digestOf(ouest)).toBe(await digestOf(hub))
})

test('a hub alone makes other keys, and the espace with them; once it granted something, its keys stay', async () => {
  const hub = await createHub()
  const before = await wordsOf(hub)
  await hub.call('espace.renew', {})
  expect(await wordsOf(hub)).not.toBe(before)
  const ouest = await joinHub(hub, 'Ysoline BOISJOLI')
  const words = await wordsOf(hub)
  expect(await laterFailureCode(() => hub.call('espace.renew', {}))).toBe('first-hub-keys')
  expect(await wordsOf(hub)).toBe(words)
  await exchangeBoth(hub, ouest)
  expect(await digestOf(ouest)).toBe(await digestOf(hub))
})

test('a hub that another made replaces its keys as anybody does, and the first hub hears its words', async () => {
  const hub = await createHub()
  const job = randomUUID()
  await hub.call('espace.invite', { role: 'hub', sector: null, job })
  const { poste, fingerprint } = await joined(hub, { content: hub.app.file(job)?.bytes as Uint8Array })
  await exchangeBoth(hub, poste, fingerprint)
  await poste.call('espace.renew', {})
  await exchangeBoth(hub, poste, await wordsOf(poste))
  expect(await othersOf(hub)).toMatchObject([
    { role: 'hub', leftOn: null },
    { role: null, leftOn: '2026-11-24' },
  ])
})

test('a folder that lost its keys says so, makes others, and leaves those before', async () => {
  const hub = await createHub()
  const ouest = await joinHub(hub, 'Ysoline BOISJOLI')
  const copy = temporaryFolder()
  for (const name of ['concerto.db', 'concerto.db-wal']) copyFileSync(join(ouest.dataDir, name), join(copy, name))
  const restored = await createTestApp({ dataDir: copy })
  expect(await restored.call('espace.view', {})).toMatchObject({ keys: 'none', here: null })
  expect(await laterFailureCode(() => send(restored))).toBe('espace-not-started')
  const { here, others } = await restored.call('espace.start', {})
  expect(here).toMatchObject({ name: 'Ysoline BOISJOLI', poste: null })
  expect(others).toMatchObject([{ name: 'Odalric VENTCLAIR' }, { name: 'Ysoline BOISJOLI', leftOn: null }])
  await exchangeBoth(hub, restored, await wordsOf(restored))
  expect(await othersOf(restored)).toMatchObject([{ name: 'Odalric VENTCLAIR' }, { leftOn: '2026-11-24' }])
  expect(await digestOf(restored)).toBe(await digestOf(hub))
})

test('AH-8 what is written once a copy was put back is its author’s, and goes to all', async () => {
  const hub = await createHub()
  const ouest = await joinHub(hub, 'Ysoline BOISJOLI')
  const { name } = await ouest.call('backups.make', {})
  await ouest.call('backups.restore', { name })
  await addActor(ouest, 'Atelier du Moulin')
  expect(await receive(hub, (await send(ouest)).bytes)).toMatchObject({ waiting: 0 })
  await exchangeBoth(hub, ouest)
  expect(await digestOf(ouest)).toBe(await digestOf(hub))
})

test('who has a new computer joins again as the same person, without a point to settle', async () => {
  const hub = await createHub()
  const ouest = await joinHub(hub, 'Ysoline BOISJOLI')
  await addActor(ouest, 'Atelier du Moulin')
  await exchangeBoth(hub, ouest)
  const job = randomUUID()
  const ready = await hub.call('espace.replace', { poste: await otherOf(hub), job })
  expect(ready.name).toBe('invitation_Rhone_Ysoline-BOISJOLI.concerto')
  expect(await othersOf(hub)).toMatchObject([{ leftOn: '2026-11-24' }])

  const content = hub.app.file(job)?.bytes as Uint8Array
  const empty = await createTestApp()
  expect(await empty.call('espace.openInvitation', { content })).toEqual({
    departement: 'Rhône',
    role: 'coordinator',
    sector: null,
    hub: 'Odalric VENTCLAIR',
    member: 'Ysoline BOISJOLI',
  })
  const { poste: next, fingerprint } = await joined(hub, { name: 'Autre nom', content })
  expect(await receive(hub, (await send(next)).bytes, fingerprint)).toMatchObject({ toSettle: 0 })
  await exchangeBoth(hub, next)
  expect(await digestOf(next)).toBe(await digestOf(hub))
  expect(await othersOf(hub)).toMatchObject([{ leftOn: null }, { leftOn: '2026-11-24' }])
  expect(new Set((await othersOf(hub)).map(({ member }) => member)).size).toBe(1)
})

test('an invitation says what it is for, and anything else is refused in words', async () => {
  const hub = await createHub()
  const content = await invitation(hub)
  const empty = await createTestApp()
  expect(await empty.call('espace.openInvitation', { content })).toMatchObject({ role: 'coordinator', member: null })
  const refused = () => empty.call('espace.openInvitation', { content: Buffer.from('{"invitation":3}') })
  expect(await laterFailureCode(refused)).toBe('invitation-unreadable')
  expect(await empty.call('workspace.state', {})).toEqual({ kind: 'firstRun' })
})

/** A keychain whose seals open with itself alone. */
const keychain = (name: string): SecretBox => ({
  seal: async (text) => Buffer.from(`${name}:${text}`).toString('base64'),
  open: async (sealed) => {
    const text = Buffer.from(sealed, 'base64').toString()
    if (!text.startsWith(`${name}:`)) throw new Error('sealed elsewhere')
    return text.slice(name.length + 1)
  },
})

test('keys made in a file are closed by the keychain once there is one, and open nowhere else', async () => {
  const dataDir = temporaryFolder()
  const file = join(dataDir, 'poste.key')
  const started = async (secrets: SecretBox | null) => {
    const app = await createTestApp({ dataDir, host: { secrets } })
    return { app, view: await app.call('espace.view', {}) }
  }
  const first = await createTestApp({ dataDir })
  await first.call('workspace.setUp', {
    name: 'Odalric VENTCLAIR',
    role: 'hub',
    departementCode: '69',
    scope: null,
    sectorNames: [],
    sectorName: null,
  })
  const { keys, here } = await first.call('espace.start', {})
  expect(keys).toBe('file')
  const { identity } = JSON.parse(JSON.parse(readFileSync(file, 'utf8')).secret)
  await first.app.close()

  const withBox = await started(keychain('ici'))
  expect(withBox.view).toMatchObject({ keys: 'keychain', here: { fingerprint: here?.fingerprint } })
  const sealed = readFileSync(file, 'utf8')
  expect(sealed).not.toContain(identity)
  await withBox.app.app.close()

  for (const secrets of [null, keychain('ailleurs')]) {
    const { app, view } = await started(secrets)
    expect(view).toMatchObject({ keys: 'closed', here: null, others: [] })
    expect(await laterFailureCode(() => send(app))).toBe('keys-closed')
    expect(await laterFailureCode(() => app.call('espace.start', {}))).toBe('keys-closed')
    expect(readFileSync(file, 'utf8')).toBe(sealed)
    await app.app.close()
  }

  const { app } = await started(keychain('ailleurs'))
  const renewed = await app.call('espace.renew', {})
  expect(renewed).toMatchObject({ keys: 'keychain', others: [] })
  expect(renewed.here?.fingerprint).not.toBe(here?.fingerprint)
  await app.app.close()
})

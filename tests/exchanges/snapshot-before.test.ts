import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import type { CopyKind } from '#shared/contract/exchanges/backups.ts'
import { laterFailureCode } from '../support/failure-code.ts'
import { openList } from '../support/import-list.ts'
import { createHub, digestOf, joinHub, receive, send } from '../support/postes.ts'
import { shownBy } from '../support/replicas.ts'
import { createReadyApp, createTestApp, stillClock, type TestApp, temporaryFolder } from '../support/test-app.ts'

const importActor = async (app: TestApp, name: string) =>
  (await openList(app, 'annuaire.csv', `Structure;Commune\n${name};Tarare\n`)).apply()

test('BU-6 an import is preceded by a copy of what was there, and the last three stay', async () => {
  const app = await createReadyApp()
  const before = await digestOf(app)
  for (const name of ['Un', 'Deux', 'Trois', 'Quatre']) await importActor(app, `Atelier ${name}`)
  const copies = (await app.call('backups.list', {})).filter(({ name }) => name.includes('_avant-import'))
  const losses = await Promise.all(copies.map(({ name }) => app.call('backups.preview', { name })))
  expect(losses.map(({ lost }) => lost)).toEqual([1, 2, 3])
  await importActor(await createReadyApp(), 'Ailleurs')
  expect(await digestOf(app)).not.toBe(before)
})

test('BU-6 a bundle is preceded by a copy of what was there', async () => {
  const hub = await createHub()
  const ouest = await joinHub(hub, 'Ysoline BOISJOLI')
  await hub.call('records.create', { record: 'actor', values: { name: 'Atelier du Moulin' } })
  const before = shownAt(ouest)
  await receive(ouest, (await send(hub)).bytes)
  expect(shownAt(ouest)).not.toEqual(before)
  const [copy] = await ouest.call('backups.list', {})
  expect(copy?.kind).toBe('import')
  await ouest.call('backups.restore', { name: copy?.name ?? '' })
  expect(shownAt(ouest)).toEqual(before)
})

/** All but the cards: what was put back is written in under another name, and vouched for anew. */
const shownAt = ({ dataDir }: TestApp) => {
  const db = new Database(join(dataDir, 'concerto.db'), { readonly: true })
  const { rows } = shownBy({ workspace: { db } })
  db.close()
  return new Map([...rows].filter(([name]) => !name.startsWith('card ')))
}

test('R6 an import whose copy cannot be made is not done', async () => {
  const app = await createReadyApp()
  const before = await digestOf(app)
  const inTheWay = join(app.dataDir, 'sauvegardes')
  writeFileSync(inTheWay, 'a file where the folder goes')
  expect(await laterFailureCode(() => importActor(app, 'Atelier du Moulin'))).toBe('snapshot-failed')
  expect(await digestOf(app)).toBe(before)
  rmSync(inTheWay)
  await importActor(app, 'Atelier du Moulin')
  expect(readdirSync(inTheWay)).toEqual([expect.stringMatching(/_avant-import\.db$/)])
  expect(await digestOf(app)).not.toBe(before)
})

/** A poste that applies what comes by a folder without asking, and the hub that writes there at a given hour. */
const tellsByFolder = async () => {
  const clock = stillClock('2026-11-24T09:00:00.000Z')
  const hub = await createHub()
  const joined = await joinHub(hub, 'Ysoline BOISJOLI')
  await joined.app.close()
  const ouest = await createTestApp({ dataDir: joined.dataDir, clock })
  const folder = temporaryFolder()
  for (const { call } of [hub, ouest])
    await call('mailbox.settle', { settings: { folder, applies: true, publishes: true } })
  const hearAt = async (...times: readonly string[]): Promise<void> => {
    for (const time of times) {
      clock.set(`2026-11-24T${time}:00.000Z`)
      await hub.call('records.create', { record: 'actor', values: { name: `Atelier de ${time}` } })
      await hub.call('mailbox.look', { publish: true })
      expect((await ouest.call('mailbox.look', { publish: false })).applied).toHaveLength(1)
    }
  }
  return { ouest, clock, hearAt }
}

/** As the name of a copy says it, by the clock of this computer. */
const named = (time: string): string => {
  const at = new Date(`2026-11-24T${time}:00.000Z`)
  return [at.getHours(), at.getMinutes()].map((part) => String(part).padStart(2, '0')).join('h')
}

test('BU-6 bundles applied without asking leave a copy an hour, and push out none made before what a person imported', async () => {
  const { ouest, clock, hearAt } = await tellsByFolder()
  const copies = async (kind: CopyKind) => (await ouest.call('backups.list', {})).filter((copy) => copy.kind === kind)
  const hours = async (kind: CopyKind) => (await copies(kind)).map(({ name }) => name.slice(11, 16))
  expect(await hours('import')).toEqual([named('09:00')])
  await hearAt('09:01', '09:02', '10:00')
  expect(await hours('automatic')).toEqual([named('09:01')])
  const [first] = await copies('automatic')
  expect(await ouest.call('backups.preview', { name: first?.name ?? '' })).toMatchObject({ lost: 3 })
  await hearAt('10:01')
  clock.set('2026-11-24T10:10:00.000Z')
  await importActor(ouest, 'Relais de Vaux')
  await hearAt('10:11', '10:12', '11:30', '12:40')
  expect(await hours('automatic')).toEqual(['12:40', '11:30', '10:11'].map(named))
  expect(await hours('import')).toEqual(['10:10', '09:00'].map(named))
  await hearAt('08:00')
  expect(await hours('automatic')).toEqual(['08:00', '12:40', '11:30'].map(named))
})

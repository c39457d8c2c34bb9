import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { laterFailureCode } from '../support/failure-code.ts'
import { openList } from '../support/import-list.ts'
import { createHub, digestOf, joinHub, receive, send } from '../support/postes.ts'
import { createReadyApp, type TestApp } from '../support/test-app.ts'

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
  const before = await digestOf(ouest)
  await receive(ouest, (await send(hub)).bytes)
  const [copy] = await ouest.call('backups.list', {})
  expect(copy?.kind).toBe('import')
  await ouest.call('backups.restore', { name: copy?.name ?? '' })
  expect(await digestOf(ouest)).toBe(before)
})

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

import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, onTestFinished, test } from 'vitest'
import type { RowId } from '#shared/kernel/ids.ts'
import { laterFailureCode } from '../support/failure-code.ts'
import { createHub, digestOf, joinHub, open, receive, send } from '../support/postes.ts'
import { createTestApp, type TestApp } from '../support/test-app.ts'

/** A hub and a sector that have the same actor, and have each renamed it since. */
const renamedApart = async () => {
  const hub = await createHub()
  const ouest = await joinHub(hub, 'Ysoline BOISJOLI')
  const { id } = await hub.call('records.create', { record: 'actor', values: { name: 'Centre social des Tilleuls' } })
  await receive(ouest, (await send(hub)).bytes)
  await rename(hub, id, 'Centre social du Tilleul')
  await rename(ouest, id, 'Maison des Tilleuls')
  return { hub, ouest, id }
}

const rename = ({ call }: TestApp, id: RowId, name: string) =>
  call('records.update', { record: 'actor', id, changes: { name } })

const atHome = async ({ call }: TestApp) => (await call('workspace.home', {})).todos

const waitingIn = async ({ call }: TestApp) => (await call('bundles.waiting', {})).map(({ bundle }) => bundle)

test('BU-3 a bundle that came stays until it is let go, whatever is made of it, and survives the program', async () => {
  const { hub, ouest } = await renamedApart()
  for (const bundle of await waitingIn(hub)) await hub.call('bundles.dismiss', { bundle })
  const { bundle } = await open(hub, (await send(ouest)).bytes)
  expect(await waitingIn(hub)).toEqual([bundle])
  const aDay = expect.stringMatching(/^\d{4}-\d\d-\d\d$/)
  expect(await atHome(hub)).toContainEqual({ kind: 'bundlesToRead', bundles: 1, since: aDay })
  await hub.app.close()
  const again = await createTestApp({ dataDir: hub.dataDir })
  expect(await again.call('bundles.look', { bundle })).toMatchObject({ bundle, toSettle: 1, appliedAt: null })
  await again.call('bundles.apply', { bundle, trust: null })
  expect((await atHome(again)).map(({ kind }) => kind)).not.toContain('bundlesToRead')
  expect(await again.call('bundles.waiting', {})).toMatchObject([{ bundle, appliedAt: expect.any(String) }])
  expect(await again.call('bundles.apply', { bundle, trust: null })).toMatchObject({ already: true })
  await again.call('bundles.dismiss', { bundle })
  expect(readdirSync(join(hub.dataDir, 'lots-recus'))).toEqual([])
  expect(await laterFailureCode(() => again.call('bundles.look', { bundle }))).toBe('bundle-gone')
})

test('BU-3 one that is refused changes nothing and is kept; what cannot be a bundle is not', async () => {
  const { hub, ouest } = await renamedApart()
  const before = [await digestOf(hub), (await waitingIn(hub)).length] as const
  const { bytes } = await send(ouest)
  expect(await laterFailureCode(() => open(hub, bytes.slice(0, -4)))).toBe('bundle-damaged')
  expect(await laterFailureCode(() => open(hub, Buffer.from('Nom;Commune')))).toBe('bundle-unreadable')
  expect([await digestOf(hub), (await waitingIn(hub)).length]).toEqual([before[0], before[1] + 1])
})

test('what a bundle would change is told field by field, and nothing of it is done', async () => {
  const { hub, ouest, id } = await renamedApart()
  const { id: person } = await ouest.call('records.create', {
    record: 'person',
    values: { firstName: 'Odile', lastName: 'SARMENT' },
  })
  const { id: gone } = await ouest.call('records.create', { record: 'need', values: { text: 'Un besoin' } })
  await receive(hub, (await send(ouest)).bytes)
  await receive(ouest, (await send(hub)).bytes)
  await rename(ouest, id, 'Maison du Tilleul')
  await ouest.call('records.remove', { record: 'need', id: gone })
  const digest = await digestOf(hub)
  const { bundle } = await open(hub, (await send(ouest)).bytes)
  const { rows } = await hub.call('bundles.changes', { bundle, offset: 0 })
  expect(rows).toMatchObject([
    {
      record: 'actor',
      id,
      kind: 'changed',
      name: 'Maison du Tilleul',
      fields: [{ field: 'name', before: expect.stringContaining('Tilleul'), after: 'Maison du Tilleul' }],
    },
    { record: 'need', id: gone, kind: 'removed', name: 'Un besoin', fields: [] },
  ])
  expect(rows.some((row) => row.id === person)).toBe(false)
  expect(await hub.call('bundles.changes', { bundle, offset: 100 })).toMatchObject({ rows: [] })
  expect(await digestOf(hub)).toBe(digest)
})

test('a point may be settled with the bundle that brings it: both are there, or neither, and the choice is undone alone', async () => {
  const { hub, ouest, id } = await renamedApart()
  const { bundle, points } = await open(hub, (await send(ouest)).bytes)
  const [point] = points
  expect(points.map(({ record, field }) => [record, field])).toEqual([['actor', 'name']])
  const theirs = point?.sides.find(({ words }) => words === 'Maison des Tilleuls')?.side ?? ''
  const settled = { record: 'actor', id, field: 'name' } as const
  const apply = (side: string) =>
    hub.call('bundles.apply', { bundle, trust: null, choices: [{ ...settled, choice: { kind: 'side', side } }] })
  const before = await digestOf(hub)
  expect(await laterFailureCode(() => apply('personne:1'))).toBe('conflict-gone')
  expect(await digestOf(hub)).toBe(before)
  expect(await hub.call('history.undoable', {})).toMatchObject({ undo: { intent: 'actor.update' } })

  expect(await apply(theirs)).toMatchObject({ toSettle: 0, already: false })
  expect(await hub.call('conflicts.count', {})).toBe(0)
  await receive(ouest, (await send(hub)).bytes)
  expect(await digestOf(ouest)).toBe(await digestOf(hub))
  await hub.call('history.undo', {})
  expect(await hub.call('conflicts.list', {})).toMatchObject({ points: [], count: 0 })
})

test('what a bundle brings, and what was settled with it, is on the disk when windows are told', async () => {
  const { hub, ouest, id } = await renamedApart()
  const { bundle, points } = await open(hub, (await send(ouest)).bytes)
  const side = points[0]?.sides.find(({ words }) => words === 'Maison des Tilleuls')?.side ?? ''
  const disk = new Database(join(hub.dataDir, 'concerto.db'), { readonly: true })
  onTestFinished(() => {
    disk.close()
  })
  const onDisk = () => disk.prepare('SELECT name FROM actor WHERE id = ?').pluck().get(id)
  const seen: unknown[] = []
  hub.app.on(({ kind }) => kind === 'changed' && seen.push(onDisk()))
  const choices = [{ record: 'actor', id, field: 'name', choice: { kind: 'side', side } }] as const
  await hub.call('bundles.apply', { bundle, trust: null, choices: [...choices] })
  expect(seen).toEqual(['Maison des Tilleuls', 'Maison des Tilleuls'])
})

test('BU-2 for whom a bundle would be, what they lack and what it would hold are known before it is made', async () => {
  const { hub } = await renamedApart()
  const since = await hub.call('bundles.outgoing', { to: 'all', complete: false })
  expect(since).toMatchObject({
    recipients: [{ name: 'Ysoline BOISJOLI', heardAt: expect.any(String) }],
    contents: { rows: { actor: 1 } },
    complete: false,
  })
  expect(since.operations).toBe(since.recipients[0]?.lacks)
  const whole = await hub.call('bundles.outgoing', { to: 'all', complete: true })
  expect(whole.complete).toBe(true)
  expect(whole.operations).toBeGreaterThan(since.operations)
  const { ready } = await send(hub)
  expect(ready).toMatchObject({ operations: since.operations, contents: since.contents })
})

test('BU-6 the workspace is copied before a bundle is applied, and a stranger costs no copy', async () => {
  const hub = await createHub()
  const { call } = hub
  const copies = async () => (await call('backups.list', {})).length
  const before = await copies()
  const poste = await joinHub(hub, 'Ysoline BOISJOLI')
  expect(await copies()).toBe(before + 1)
  const [other] = (await call('espace.view', {})).others
  await call('espace.setLeft', { poste: other?.id as RowId, left: true })
  const { bundle } = await open(hub, (await send(poste)).bytes)
  expect(await laterFailureCode(() => call('bundles.apply', { bundle, trust: 'faux' }))).toBe('bundle-fingerprint')
  expect(await copies()).toBe(before + 1)
})

test('what is decided of a bundle put aside is kept when the program restarts, changes nothing before, and goes with the bundle', async () => {
  const { hub, ouest, id } = await renamedApart()
  const { bundle } = await open(hub, (await send(ouest)).bytes)
  const point = { record: 'actor', id, field: 'name' } as const
  const choices = [{ ...point, choice: { kind: 'other', value: 'Maison du Tilleul' } as const }]
  const before = await digestOf(hub)
  expect(await hub.call('bundles.decided', { bundle })).toEqual([])
  await hub.call('bundles.decide', { bundle, choices })
  expect([await digestOf(hub), await hub.call('conflicts.count', {})]).toEqual([before, 0])
  await hub.app.close()

  const again = await createTestApp({ dataDir: hub.dataDir })
  expect(await again.call('bundles.decided', { bundle })).toEqual(choices)
  await again.call('bundles.apply', { bundle, trust: null, choices })
  expect(await again.call('bundles.decided', { bundle })).toEqual([])
  expect(await again.call('conflicts.count', {})).toBe(0)

  await again.call('bundles.decide', { bundle, choices })
  await again.call('bundles.dismiss', { bundle })
  expect(await again.call('bundles.decided', { bundle })).toEqual([])
  expect(await laterFailureCode(() => again.call('bundles.decide', { bundle, choices }))).toBe('bundle-gone')
  expect(await again.call('bundles.decided', { bundle })).toEqual([])
})

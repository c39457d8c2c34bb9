import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { laterFailureCode } from '../support/failure-code.ts'
import { createHub, digestOf, joinHub, receive, send } from '../support/postes.ts'
import { runConcerto } from '../support/run-concerto.ts'
import { createReadyApp, createTestApp, stillClock, type TestApp, temporaryFolder } from '../support/test-app.ts'

const addActor = ({ call }: TestApp, name: string) => call('records.create', { record: 'actor', values: { name } })

const actorsOf = ({ dataDir }: TestApp): readonly unknown[] => {
  const db = new Database(join(dataDir, 'concerto.db'), { readonly: true })
  const names = db.prepare('SELECT name FROM actor ORDER BY name').pluck().all()
  db.close()
  return names
}

test('a copy is made, says what would be lost, comes back, and leaves a way back', async () => {
  const app = await createReadyApp()
  await addActor(app, 'Atelier du Moulin')
  const made = await app.call('backups.make', {})
  const then = await digestOf(app)
  await addActor(app, 'Écrit après')
  expect(await app.call('backups.preview', { name: made.name })).toMatchObject({ transactions: 2, lost: 1 })
  const now = await digestOf(app)
  const { before } = await app.call('backups.restore', { name: made.name })
  expect([await digestOf(app), actorsOf(app)]).toEqual([then, ['Atelier du Moulin']])
  expect(await app.call('history.undo', {})).toBeNull()
  await app.call('backups.restore', { name: before.name })
  expect([await digestOf(app), actorsOf(app)]).toEqual([now, ['Atelier du Moulin', 'Écrit après']])
  expect((await app.call('backups.list', {})).map(({ name }) => name)).toContain(made.name)
})

test('only the usual copies are let go of, and the last of each day stays', async () => {
  const clock = stillClock('2026-11-24T09:00:00.000Z')
  const app = await createReadyApp({ clock })
  const first = await app.call('backups.make', {})
  await app.call('backups.restore', { name: first.name })
  clock.set('2026-11-24T10:00:00.000Z')
  const second = await app.call('backups.make', {})
  clock.set('2026-11-25T09:00:00.000Z')
  const third = await app.call('backups.make', {})
  const kept = (await app.call('backups.list', {})).map(({ name }) => name)
  expect(kept.filter((name) => name.includes('_avant-restauration'))).toHaveLength(1)
  expect(kept.filter((name) => name.includes('_sauvegarde'))).toEqual([third.name, second.name])
})

test('what is no copy, is unknown, or is of another espace is refused, and nothing changes', async () => {
  const app = await createReadyApp()
  const other = await createReadyApp()
  const digest = await digestOf(app)
  const bring = (content: Uint8Array) => app.call('backups.bring', { content })
  expect(await laterFailureCode(() => bring(Buffer.from('no database')))).toBe('backup-failed')
  const { name } = await other.call('backups.make', {})
  const bytes = readFileSync(join(other.dataDir, 'sauvegardes', name))
  expect(await laterFailureCode(() => bring(bytes.subarray(0, bytes.length - 4_096)))).toBe('backup-failed')
  expect(await app.call('backups.list', {})).toEqual([])
  const brought = await bring(bytes)
  const restore = (wanted: string) => app.call('backups.restore', { name: wanted })
  expect(await laterFailureCode(() => restore(brought.name))).toBe('backup-other-espace')
  expect(await laterFailureCode(() => restore('absente.db'))).toBe('backup-unknown')
  expect(await digestOf(app)).toBe(digest)
  const empty = await createTestApp()
  await empty.call('backups.restore', { name: (await empty.call('backups.bring', { content: bytes })).name })
  expect(await digestOf(empty)).toBe(await digestOf(other))
})

test('OP-3 a poste that was restored meets the others again: what it lost comes back to it', async () => {
  const hub = await createHub()
  const ouest = await joinHub(hub, 'Ysoline BOISJOLI')
  const { name } = await ouest.call('backups.make', {})
  await addActor(ouest, 'Perdu puis revenu')
  await receive(hub, (await send(ouest)).bytes)
  await ouest.call('backups.restore', { name })
  expect(actorsOf(ouest)).toEqual([])
  await addActor(ouest, 'Écrit depuis')
  await receive(hub, (await send(ouest)).bytes)
  await receive(ouest, (await send(hub)).bytes)
  expect(actorsOf(ouest)).toEqual(['Perdu puis revenu', 'Écrit depuis'].toSorted())
  expect(await digestOf(ouest)).toBe(await digestOf(hub))
})

test('a copy is written and put back by commands', async () => {
  const folder = temporaryFolder()
  const run = (...args: readonly string[]) => runConcerto('--data', join(folder, 'data'), ...args)
  await run('demo')
  const file = join(folder, 'copie.db')
  expect(JSON.parse((await run('backup', '--out', file, '--json')).out)).toMatchObject({ file })
  const tried = await run('restore', file, '--dry-run')
  expect(tried).toMatchObject({ code: 0, out: expect.stringContaining('Rien n’a été changé.') })
  expect(readdirSync(join(folder, 'data', 'sauvegardes'))).toHaveLength(1)
  expect(JSON.parse((await run('restore', file, '--json')).out)).toMatchObject({ lost: 0, before: {} })
  expect((await run('check')).code).toBe(0)
}, 60_000)

import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import type { Preferences } from '#shared/contract/workspace/preferences.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { meetingDraft } from '../support/meeting-draft.ts'
import { createReadyApp, createTestApp, temporaryFolder } from '../support/test-app.ts'

test('an empty folder asks for the first run, then is ready', async () => {
  const app = await createTestApp()
  expect(await app.call('workspace.state', {})).toEqual({ kind: 'firstRun' })
  const ready = await createReadyApp()
  expect(await ready.call('workspace.state', {})).toMatchObject({
    kind: 'ready',
    espace: { departementName: 'Rhône', departementCode: '69', scope: 'hors Métropole de Lyon' },
    sectors: [{ name: 'Nord' }, { name: 'Ouest' }, { name: 'Sud' }],
    member: { name: 'Ysaline MERLERIVE', role: 'secretary' },
    demo: false,
    preferences: { columns: {}, panelWidth: null },
    savedAt: '2026-11-24T09:00:00.000Z',
  })
})

test('a second first run is refused and changes nothing', async () => {
  const app = await createReadyApp()
  const before = await app.call('workspace.check', {})
  const again = { name: 'X', role: 'hub', departementCode: null, scope: null, sectorNames: [], sectorName: null }
  expect(await app.app.call('workspace.setUp', again)).toMatchObject({ ok: false, error: { code: 'already-set-up' } })
  expect(await app.call('workspace.check', {})).toEqual(before)
})

test('the first run is not something « Annuler » takes back', async () => {
  const app = await createReadyApp()
  expect(await app.call('history.undoable', {})).toEqual({ undo: null, redo: null })
})

test('how one likes the screens is kept with the folder, out of the log', async () => {
  const dataDir = temporaryFolder()
  const taken: string[] = []
  const host = { takeColors: (colors: string) => void taken.push(colors) }
  const first = await createReadyApp({ dataDir, host })
  const before = await first.call('workspace.check', {})
  const preferences: Preferences = {
    ...{ columns: { actors: ['phone', 'email'] }, panelWidth: 512, colors: 'dark' },
    firstSteps: 'hidden',
  }
  for (const _ of [1, 2]) await first.call('workspace.keepPreferences', preferences)
  // The other windows of the poste are told, once.
  expect(first.events.filter(({ kind }) => kind === 'preferred')).toHaveLength(1)
  expect(await first.call('workspace.check', {})).toEqual(before)
  expect(await first.call('history.undoable', {})).toEqual({ undo: null, redo: null })
  await first.app.close()
  const again = await createTestApp({ dataDir, host })
  expect(await again.call('workspace.state', {})).toMatchObject({ kind: 'ready', preferences })
  expect(taken).toEqual(['auto', 'dark', 'dark'])
})

test('départements: 101, metropolitan and overseas', async () => {
  const app = await createTestApp()
  const departements = await app.call('workspace.departements', {})
  expect(departements).toHaveLength(101)
  expect(departements).toContainEqual({ code: '2A', name: 'Corse-du-Sud' })
  expect(departements).toContainEqual({ code: '974', name: 'La Réunion' })
})

test('a call is refused with a code, and the app goes on', async () => {
  const { app, call, logged } = await createReadyApp()
  const codes = async (path: unknown, input: unknown) => {
    const answer = await app.call(path, input)
    return answer.ok ? 'ok' : answer.error.code
  }
  expect(await codes('nowhere.nothing', {})).toBe('unknown-procedure')
  expect(await codes('__proto__.toString', {})).toBe('unknown-procedure')
  expect(await codes(42, {})).toBe('unknown-procedure')
  expect(await codes('workspace.state', { extra: 'Jean SECRET' })).toBe('invalid-input')
  expect(await codes('workspace.addSector', { name: 12 })).toBe('invalid-input')
  expect(await codes('workspace.addSector', JSON.parse('{"name":"Est","__proto__":{"x":1}}'))).toBe('invalid-input')
  expect(await codes('records.update', { record: 'meeting; DROP TABLE op', id: 'x', changes: {} })).toBe(
    'invalid-input',
  )
  expect(await codes('records.create', { record: 'series', values: {} })).toBe('invalid-input')
  expect(await codes('records.update', { record: 'op', id: crypto.randomUUID(), changes: {} })).toBe('invalid-input')
  expect(await codes('meetings.page', { id: crypto.randomUUID() })).toBe('not-found')
  expect(await codes('meetings.page', { id: 'une-adresse-coupée' })).toBe('invalid-input')
  expect(await codes('meetings.page', { id: 'x', extra: 1 })).toBe('invalid-input')
  expect(await codes('meetings.remove', { id: 'x' })).toBe('invalid-input')
  expect(JSON.stringify(logged)).not.toContain('SECRET')
  expect((await call('workspace.state', {})).kind).toBe('ready')
})

test('the demo can be left for good, and only the demo', async () => {
  const dataDir = temporaryFolder()
  const app = await createTestApp({ dataDir })
  const empty = readdirSync(dataDir).toSorted()
  await app.call('workspace.loadDemo', {})
  const [waiting] = await app.call('bundles.waiting', {})
  const { here: known } = await app.call('espace.view', {})
  await app.call('backups.keepSecond', { folder: temporaryFolder(), passphrase: 'une phrase pour la démonstration' })
  await app.call('mailbox.settle', { settings: { folder: temporaryFolder(), applies: true, publishes: true } })
  await app.call('mailbox.look', { publish: true })
  const sent = await app.call('workspace.check', {})
  await app.call('workspace.leaveDemo', {})
  expect(await app.call('workspace.state', {})).toEqual({ kind: 'firstRun' })
  expect(await app.call('meetings.list', {})).toEqual([])
  expect(await app.call('workspace.check', {})).toMatchObject({ operations: 0, rows: 0, problems: [] })
  expect(sent.operations).toBeGreaterThan(0)
  // Nothing of the exchanges: neither what came, nor whom this poste was known as, nor where files went.
  expect(readdirSync(dataDir).toSorted()).toEqual(empty)
  expect(await app.call('bundles.journal', {})).toEqual([])
  expect(await app.call('bundles.waiting', {})).toEqual([])
  expect(await app.app.call('bundles.look', { bundle: waiting?.bundle })).toMatchObject({
    ok: false,
    error: { code: 'bundle-gone' },
  })
  expect(await app.call('mailbox.view', {})).toEqual({ settings: null, look: null, toPublish: false })
  expect((await app.call('backups.overview', {})).second).toBeNull()
  expect(await app.call('espace.view', {})).toEqual({ keys: 'none', here: null, others: [], invitedBy: null })

  await app.call('workspace.setUp', {
    name: 'Ysaline MERLERIVE',
    role: 'hub',
    departementCode: null,
    scope: null,
    sectorNames: ['Est'],
    sectorName: null,
  })
  expect(await app.app.call('workspace.leaveDemo', {})).toMatchObject({ ok: false, error: { code: 'not-the-demo' } })
  expect((await app.call('workspace.check', {})).problems).toEqual([])
  const { here } = await app.call('espace.start', {})
  expect(here?.fingerprint).not.toBe(known?.fingerprint)
})

test('a workspace in a folder that a cloud keeps alike is told first of all, and works', async () => {
  const usual = await createReadyApp()
  const risky = await createReadyApp({ dataDir: join(temporaryFolder(), 'OneDrive - Mairie de Vaux') })
  expect((await usual.call('workspace.home', {})).todos).toEqual([])
  expect((await risky.call('workspace.home', {})).todos).toEqual([{ kind: 'folderAtRisk', risk: 'synchronised' }])
})

test('what waits for one’s own sector, or for the whole département, comes before what waits for others', async () => {
  const app = await createReadyApp()
  const state = await app.call('workspace.state', {})
  if (state.kind !== 'ready') throw new Error('not ready')
  const [nord, ouest] = state.sectors.map(({ id }) => id)
  await app.call('records.update', { record: 'member', id: state.member.id, changes: { sector: ouest ?? null } })
  const meet = async (sector: RowId | null | undefined, date: string) =>
    (await app.call('meetings.create', { ...meetingDraft, seriesName: '', sector: sector ?? null, date })).id
  const own = await meet(ouest, '2026-12-10')
  const [sooner, later] = [await meet(nord, '2026-12-01'), await meet(nord, '2026-12-20')]
  const [othersPast, ownPast, commonPast] = [
    await meet(nord, '2026-11-20'),
    await meet(ouest, '2026-11-10'),
    await meet(null, '2026-11-15'),
  ]
  const home = await app.call('workspace.home', {})
  expect([home.next?.id, ...home.later.map(({ id }) => id)]).toEqual([own, sooner, later])
  expect(home.todos).toMatchObject([
    { kind: 'minutesMissing', meeting: { id: commonPast }, others: [{ id: ownPast }, { id: othersPast }] },
  ])
})

test('a workspace opens the demonstration beside it, and a demonstration in a window of its own is left by closing it', async () => {
  const open = vi.fn()
  const own = await createReadyApp({ host: { demoWindow: { kind: 'elsewhere', open } } })
  const before = await own.call('workspace.check', {})
  expect(await own.call('workspace.demoWindow', {})).toBe('elsewhere')
  await own.call('workspace.openDemo', {})
  expect(open).toHaveBeenCalledOnce()
  expect(await own.call('workspace.check', {})).toEqual(before)

  const close = vi.fn()
  const apart = await createTestApp({ host: { demoWindow: { kind: 'here', close } } })
  await apart.call('workspace.loadDemo', {})
  await apart.call('workspace.leaveDemo', {})
  expect(close).toHaveBeenCalledOnce()
  // Nothing is begun in a folder that goes with its window.
  expect(await apart.call('workspace.state', {})).toMatchObject({ kind: 'ready', demo: true })
})

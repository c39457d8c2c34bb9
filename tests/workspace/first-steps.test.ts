import { expect, test } from 'vitest'
import { createDemoApp } from '../support/demo-app.ts'
import { create } from '../support/directory.ts'
import { createHub, joinHub } from '../support/postes.ts'
import { createReadyApp, createTestApp, type TestApp, temporaryFolder } from '../support/test-app.ts'

const readyOf = async (app: TestApp) => {
  const state = await app.call('workspace.state', {})
  if (state.kind !== 'ready') throw new Error('Not ready')
  return state
}

const steps = async (app: TestApp) =>
  (await app.call('workspace.home', {})).firstSteps.map(({ key, done }) => `${key}${done ? ' ✓' : ''}`)

test('first steps are ticked by what stands in the data, and unticked when it no longer does', async () => {
  const app = await createReadyApp()
  expect(await steps(app)).toEqual(['place ✓', 'copy', 'actors', 'meeting', 'colleague'])
  const actor = await create(app, 'actor', { name: 'Le Relais' })
  await create(app, 'meeting', { title: 'Rentrée', kind: 'concertation' })
  expect(await steps(app)).toEqual(['place ✓', 'copy', 'actors ✓', 'meeting ✓', 'colleague'])
  await app.call('records.remove', { record: 'actor', id: actor })
  expect(await steps(app)).toEqual(['place ✓', 'copy', 'actors', 'meeting ✓', 'colleague'])
})

test('whoever consolidates the secretariats begins otherwise', async () => {
  const app = await createReadyApp()
  const state = await readyOf(app)
  await app.call('records.update', { record: 'member', id: state.member.id, changes: { role: 'hub' } } as never)
  await create(app, 'campaign', { name: 'T1', period: '2026-T1' })
  expect(await steps(app)).toEqual(['place ✓', 'copy', 'sectors', 'campaign ✓', 'colleague'])
})

test('where there are no sectors, nothing is received from them: structures are entered', async () => {
  const app = await createTestApp()
  await app.call('workspace.setUp', {
    ...{ name: 'Ysaline MERLERIVE', role: 'hub', departementCode: '71', scope: null },
    ...{ sectorNames: [], sectorName: null },
  })
  expect(await steps(app)).toEqual(['place ✓', 'copy', 'actors', 'campaign', 'colleague'])
})

test('where one works is said once the département is', async () => {
  const app = await createTestApp()
  await app.call('workspace.setUp', {
    ...{ name: 'Ysaline MERLERIVE', role: 'secretary', departementCode: null, scope: null },
    ...{ sectorNames: [], sectorName: null },
  })
  expect(await steps(app)).toContain('place')
  const state = await readyOf(app)
  const changes = { departementName: 'Haute-Lisière' }
  await app.call('records.update', { record: 'espace', id: state.espace.id, changes } as never)
  expect(await steps(app)).toContain('place ✓')
})

test('what came from the sectors is what came, not what was written here under another name', async () => {
  const hub = await createHub()
  await hub.call('backups.make', {})
  const [copy] = await hub.call('backups.list', {})
  await hub.call('backups.restore', { name: copy?.name ?? '' })
  await create(hub, 'actor', { name: 'Le Relais' })
  expect(await steps(hub)).toContain('sectors')
  await joinHub(hub, 'Ysoline BOISJOLI')
  expect(await steps(hub)).toContain('sectors ✓')
})

test('once all five were seen done they are gone for good, whatever is undone since', async () => {
  const app = await createHub()
  const { member } = await readyOf(app)
  await app.call('records.update', { record: 'member', id: member.id, changes: { role: 'secretary' } } as never)
  const actor = await create(app, 'actor', { name: 'Le Relais' })
  const meeting = await create(app, 'meeting', { title: 'Rentrée', kind: 'concertation' })
  await joinHub(app, 'Ysoline BOISJOLI')
  expect(await steps(app)).toEqual(['place ✓', 'copy', 'actors ✓', 'meeting ✓', 'colleague ✓'])
  expect((await readyOf(app)).preferences.firstSteps).toBe('shown')
  await app.call('backups.keepSecond', { folder: temporaryFolder(), passphrase: 'une phrase pour cet espace' })
  const told = () => app.events.filter(({ kind }) => kind === 'preferred').length
  const before = told()
  expect([await steps(app), await steps(app), told() - before]).toEqual([[], [], 1])
  await app.call('records.remove', { record: 'meeting', id: meeting })
  await app.call('records.remove', { record: 'actor', id: actor })
  expect((await readyOf(app)).preferences.firstSteps).toBe('hidden')
  // What is left of them is there for whoever asks for it, by the page of the guide.
  expect(await steps(app)).toEqual(['place ✓', 'copy ✓', 'actors', 'meeting', 'colleague ✓'])
})

test('they are not those of the demonstration', async () => {
  expect(await steps(await createDemoApp())).toEqual([])
})

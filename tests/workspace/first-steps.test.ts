import { expect, test } from 'vitest'
import { createDemoApp } from '../support/demo-app.ts'
import { create } from '../support/directory.ts'
import { createReadyApp, type TestApp } from '../support/test-app.ts'

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
  const state = await app.call('workspace.state', {})
  if (state.kind !== 'ready') throw new Error('Not ready')
  await app.call('records.update', { record: 'member', id: state.member.id, changes: { role: 'hub' } } as never)
  await create(app, 'campaign', { name: 'T1', period: '2026-T1' })
  expect(await steps(app)).toEqual(['place ✓', 'copy', 'sectors', 'campaign ✓', 'colleague'])
})

test('they are not those of the demonstration', async () => {
  expect(await steps(await createDemoApp())).toEqual([])
})

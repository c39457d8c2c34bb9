import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { RowId } from '#shared/kernel/ids.ts'
import { laterFailureCode } from '../support/failure-code.ts'
import { createHub, joinHub, receive, send } from '../support/postes.ts'
import { createReadyApp, type TestApp } from '../support/test-app.ts'

const fixture = readFileSync(new URL('../fixtures/minutes/concertation.md', import.meta.url), 'utf8')

const importMinutes = async ({ call }: TestApp, sector: RowId | null): Promise<RowId> => {
  // Another text each time: the same file twice is the same minutes.
  const text = `${fixture}\n\nPour ${sector ?? 'tous'}.\n`
  const { meeting } = await call('minutes.import', { source: { kind: 'text', text }, job: crypto.randomUUID() })
  await call('records.update', { record: 'meeting', id: meeting, changes: { sector } })
  return meeting
}

const sectors = async ({ call }: TestApp) => {
  const state = await call('workspace.state', {})
  if (state.kind !== 'ready') throw new Error('no espace')
  return state
}

test('once a hub takes part, a sector validates its own minutes only, and reopens no others', async () => {
  const hub = await createHub()
  const [nord, ouest] = (await sectors(hub)).sectors
  const poste = await joinHub(hub, 'Ysoline BOISJOLI', nord?.id)
  const [own, other, common] = [
    await importMinutes(poste, nord?.id ?? null),
    await importMinutes(poste, ouest?.id ?? null),
    await importMinutes(poste, null),
  ]
  const validate = (at: TestApp, meeting: RowId) =>
    at.call('versions.validate', { meeting, date: '2026-12-12', note: '' })
  await validate(poste, own)
  await poste.call('history.undo', {})
  await poste.call('history.redo', {})
  expect(await laterFailureCode(() => validate(poste, other))).toBe('not-allowed')
  expect(await laterFailureCode(() => validate(poste, common))).toBe('not-allowed')
  await receive(hub, (await send(poste)).bytes)
  await validate(hub, other)
  await validate(hub, common)
  await receive(poste, (await send(hub)).bytes)
  const reopen = () => poste.call('versions.reopen', { meeting: other, reason: 'Un nom est mal écrit' })
  expect(await laterFailureCode(reopen)).toBe('not-allowed')
  await hub.call('versions.reopen', { meeting: own, reason: 'Un nom est mal écrit' })
})

test('a sector proposes, words and removes axes; what the hub settled is the hub’s', async () => {
  const hub = await createHub()
  const poste = await joinHub(hub, 'Ysoline BOISJOLI')
  expect([(await sectors(hub)).standing, (await sectors(poste)).standing]).toEqual([
    { role: 'hub', sector: null, isFirst: true },
    { role: 'coordinator', sector: null, isFirst: false },
  ])
  const { id } = await poste.call('axes.addAxis', { title: 'Accueillir' })
  const { id: gone } = await poste.call('axes.addAxis', { title: 'Abandonné' })
  await poste.call('axes.removeAxis', { id: gone })
  const retitle = (title: string) => poste.call('records.update', { record: 'axis', id, changes: { title } })
  await retitle('Accueillir et orienter')
  const settle = (at: TestApp) => at.call('records.update', { record: 'axis', id, changes: { titleSettled: true } })
  const decide = (at: TestApp) =>
    at.call('axes.decide', { axes: [id], decision: { kind: 'validated', instance: null, on: '2026-12-12' } })
  for (const refused of [settle, decide]) expect(await laterFailureCode(() => refused(poste))).toBe('not-allowed')
  await receive(hub, (await send(poste)).bytes)
  await settle(hub)
  await decide(hub)
  await receive(poste, (await send(hub)).bytes)
  expect(await laterFailureCode(() => retitle('Accueillir partout'))).toBe('not-allowed')
  expect(await laterFailureCode(() => poste.call('axes.removeAxis', { id }))).toBe('not-allowed')
})

test('a poste alone does everything', async () => {
  const app = await createReadyApp()
  expect((await sectors(app)).standing).toBeNull()
  const meeting = await importMinutes(app, null)
  await app.call('versions.validate', { meeting, date: '2026-12-12', note: '' })
  await app.call('versions.reopen', { meeting, reason: 'Un nom est mal écrit' })
  const { id } = await app.call('axes.addAxis', { title: 'Accueillir' })
  await app.call('records.update', { record: 'axis', id, changes: { titleSettled: true } })
})

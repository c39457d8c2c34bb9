import { expect, test } from 'vitest'
import { createHub, joinHub, receive, send } from '../support/postes.ts'
import type { TestApp } from '../support/test-app.ts'

const addActor = ({ call }: TestApp, name: string) => call('records.create', { record: 'actor', values: { name } })

/** A hub and a sector, each having what the other wrote and knowing it. */
const two = async () => {
  const hub = await createHub()
  const ouest = await joinHub(hub, 'Ysoline BOISJOLI')
  await receive(hub, (await send(ouest)).bytes)
  return { hub, ouest }
}

test('BU-2 a bundle that comes late takes back nothing of what its author said since', async () => {
  const { hub, ouest } = await two()
  const late = await send(ouest)
  await addActor(ouest, 'Atelier du Moulin')
  await receive(hub, (await send(ouest)).bytes)
  expect((await send(hub)).ready.transactions).toBe(0)
  await receive(hub, late.bytes)
  expect((await send(hub)).ready.transactions).toBe(0)
})

test('BU-2 a poste that was restored is sent again what it lost, and no more', async () => {
  const { hub, ouest } = await two()
  const { name } = await ouest.call('backups.make', {})
  await addActor(ouest, 'Perdu puis revenu')
  await receive(hub, (await send(ouest)).bytes)
  expect((await send(hub)).ready.transactions).toBe(0)
  await ouest.call('backups.restore', { name })
  await receive(hub, (await send(ouest)).bytes)
  expect((await send(hub)).ready.transactions).toBe(1)
})

test('BU-2 what a poste sent before it was restored, and comes late, does not pass for what it has', async () => {
  const { hub, ouest } = await two()
  const { name } = await ouest.call('backups.make', {})
  await addActor(ouest, 'Perdu puis revenu')
  const [first, late] = [await send(ouest), await send(ouest, true)]
  await receive(hub, first.bytes)
  await ouest.call('backups.restore', { name })
  await receive(hub, (await send(ouest)).bytes)
  await receive(hub, late.bytes)
  expect((await send(hub)).ready.transactions).toBe(1)
})

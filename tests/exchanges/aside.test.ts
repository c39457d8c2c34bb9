import { expect, test } from 'vitest'
import { granted } from '#main/exchanges/espace/statements.ts'
import { knownPostes } from '#main/kit/postes.ts'
import { laterFailureCode } from '../support/failure-code.ts'
import { forge, within } from '../support/other-program.ts'
import { createHub, digestOf, exchange, joinHub, receive, send, wordsOf } from '../support/postes.ts'
import type { TestApp } from '../support/test-app.ts'

const atHome = async ({ call }: TestApp) =>
  (await call('workspace.home', {})).todos.filter(({ kind }) => kind === 'asideToRead')

const asideAt = async ({ call }: TestApp) => (await call('aside.list', {})).rows

/** A secretariat that wrote on after it was set aside, without knowing, and whose work a colleague carried to the hub. */
const lateWork = async () => {
  const hub = await createHub()
  const [ouest, nord] = [await joinHub(hub, 'Ysoline BOISJOLI'), await joinHub(hub, 'Tancrède MORLIEU')]
  const { id } = await hub.call('records.create', { record: 'actor', values: { name: 'Relais de Vaux' } })
  for (const poste of [ouest, nord]) await exchange(hub, poste)
  await exchange(hub, ouest)
  const poste = (await hub.call('espace.view', {})).others.find(({ name }) => name === 'Ysoline BOISJOLI')
  await ouest.call('records.create', { record: 'actor', values: { name: 'Atelier du Moulin' } })
  await ouest.call('records.update', { record: 'actor', id, changes: { phone: '+33385000012' } })
  await receive(nord, (await send(ouest)).bytes)
  await hub.call('espace.setLeft', { poste: poste?.id as never, left: true })
  await exchange(hub, nord)
  return { hub, ouest, nord, id }
}

test('ME-17 what was written after a departure waits for a hub, which takes it in its own name or leaves it, for all', async () => {
  const { hub, nord, id } = await lateWork()
  const phone = async ({ call }: TestApp) => (await call('directory.actor', { id })).actor.phone
  for (const poste of [hub, nord]) {
    expect(await asideAt(poste)).toMatchObject([
      { record: 'actor', name: 'Relais de Vaux', why: 'beyond-cut', signer: 'Ysoline BOISJOLI', removes: false },
      { record: 'actor', name: 'Atelier du Moulin', screen: null, why: 'beyond-cut' },
    ])
    expect(await phone(poste)).toBeNull()
  }
  expect(await atHome(hub)).toEqual([{ kind: 'asideToRead', rows: 2 }])
  expect(await atHome(nord)).toEqual([])
  const [late, made] = await asideAt(hub)
  const [ops, others] = [[...(late?.ops ?? [])], [...(made?.ops ?? [])]]
  for (const call of [() => nord.call('aside.take', { ops }), () => nord.call('aside.decline', { ops })])
    expect(await laterFailureCode(call)).toBe('not-allowed')
  await hub.call('aside.take', { ops })
  expect(await phone(hub)).toBe('+33385000012')
  // What is written since asks nobody again about what was taken.
  const update = (value: string) => hub.call('records.update', { record: 'actor', id, changes: { phone: value } })
  await update('+33385000021')
  expect(await asideAt(hub)).toHaveLength(1)
  await update('+33385000012')
  await hub.call('aside.decline', { ops: others })
  expect(await laterFailureCode(() => hub.call('aside.decline', { ops: others }))).toBe('aside-gone')
  expect(await asideAt(hub)).toEqual([])
  await receive(nord, (await send(hub)).bytes)
  expect(await asideAt(nord)).toEqual([])
  expect(await phone(nord)).toBe('+33385000012')
  expect(await digestOf(nord)).toBe(await digestOf(hub))
  // Undone, both wait again.
  await hub.call('history.undo', {})
  expect(await asideAt(hub)).toMatchObject([{ name: 'Atelier du Moulin' }])
  for (const _ of ['21', '12', 'taken']) await hub.call('history.undo', {})
  expect(await asideAt(hub)).toHaveLength(2)
})

test('what a newcomer’s invitation said is nothing to examine, whatever the hub changes of the espace since', async () => {
  const hub = await createHub()
  await exchange(await joinHub(hub, 'Ysoline BOISJOLI'), hub)
  const state = await hub.call('workspace.state', {})
  if (state.kind !== 'ready') throw new Error('no espace')
  const changes = { programmeName: 'Numérique pour tous' }
  await hub.call('records.update', { record: 'espace', id: state.espace.id, changes })
  expect(await asideAt(hub)).toEqual([])
})

test('what a program writes later as if its poste had just joined is told as anything else', async () => {
  const hub = await createHub()
  const ouest = await joinHub(hub, 'Ysoline BOISJOLI')
  const state = await hub.call('workspace.state', {})
  if (state.kind !== 'ready') throw new Error('no espace')
  const { id } = state.espace
  const name = { record: 'espace', id, values: { programmeName: 'Un autre programme' } } as const
  forge(ouest, { intent: 'espace.join', writes: [], again: [name] })
  await receive(hub, (await send(ouest)).bytes)
  expect(await asideAt(hub)).toMatchObject([{ record: 'espace', signer: 'Ysoline BOISJOLI' }])
})

test('rights that a secretary’s program gives are told to the hub, which leaves them and does not take them', async () => {
  const hub = await createHub()
  const ouest = await joinHub(hub, 'Ysoline BOISJOLI')
  const { others } = await hub.call('espace.view', {})
  const [poste] = within(hub, ({ db }) => knownPostes(db)).filter(({ isFirst }) => !isFirst)
  if (poste === undefined) throw new Error('alone')
  const { verifying, recipient, member } = poste
  const terms = { poste: verifying, recipient, member, role: 'hub', sector: null, from: {} }
  forge(ouest, { writes: [], again: [granted(terms)] })
  await receive(hub, (await send(ouest)).bytes)
  expect((await hub.call('espace.view', {})).others).toMatchObject([{ id: others[0]?.id, role: 'coordinator' }])
  const [forged] = await asideAt(hub)
  expect(forged).toMatchObject({ record: 'grant', why: 'no-right', signer: 'Ysoline BOISJOLI', mayBeTaken: false })
  const ops = [...(forged?.ops ?? [])]
  expect(await laterFailureCode(() => hub.call('aside.take', { ops }))).toBe('aside-rights')
  await hub.call('aside.decline', { ops })
  expect(await asideAt(hub)).toEqual([])
})

test('what comes back with its author waits no longer', async () => {
  const { hub, ouest } = await lateWork()
  await receive(hub, (await send(ouest)).bytes, await wordsOf(ouest))
  expect(await asideAt(hub)).toEqual([])
})

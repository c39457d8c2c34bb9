import { expect, test } from 'vitest'
import { hashTx } from '#main/db/hash.ts'
import { type ReplicaKey, readReplicaKey } from '#main/keys/replica-key.ts'
import type { Tx } from '#shared/sync/op.ts'
import { laterFailureCode } from '../support/failure-code.ts'
import { within } from '../support/other-program.ts'
import { createHub, digestOf, exchange, joinHub, receive, send } from '../support/postes.ts'
import type { TestApp } from '../support/test-app.ts'

const forksAt = async ({ call }: TestApp) => (await call('aside.list', {})).forks

const keyOf = ({ dataDir }: TestApp): ReplicaKey => readReplicaKey(dataDir) as ReplicaKey

/** What somebody with the key of a poste writes after the last of its transactions but `back`. */
const alsoWritten = (poste: TestApp, name: string, back: number): Tx =>
  within(poste, ({ log }) => {
    const key = keyOf(poste)
    const own = [...log.read({})].filter(({ replica }) => replica === key.name)
    const after = own.at(-1 - back) as Tx
    const ops = [{ record: 'actor', row: crypto.randomUUID(), changes: JSON.stringify({ name }), prev: [] }]
    const { hash: before, first, ops: written, salt, sig: _sig, ...about } = after
    const header = { ...about, first: first + written.length, before, tips: [] }
    const hash = hashTx(header, salt, ops)
    return { ...header, salt, hash, sig: key.sign(hash), ops }
  })

test('AH-6, AH-7 a computer that wrote twice is told to whoever may choose, and what is chosen stands for all', async () => {
  const hub = await createHub()
  const [ouest, nord] = [await joinHub(hub, 'Ysoline BOISJOLI'), await joinHub(hub, 'Tancrède MORLIEU')]
  await exchange(hub, nord)
  await ouest.call('records.create', { record: 'actor', values: { name: 'Relais de Vaux' } })
  await ouest.call('records.create', { record: 'actor', values: { name: 'Atelier du Moulin' } })
  const other = alsoWritten(ouest, 'Le Fil', 2)
  await exchange(ouest, hub)
  within(nord, ({ log }) => log.receive([other]))
  await receive(nord, (await send(hub)).bytes)
  const [fork] = await forksAt(nord)
  expect(fork).toMatchObject({ who: 'Ysoline BOISJOLI', isOwn: false, mayChoose: false })
  expect(fork?.branches.map(({ operations, names }) => [operations, names])).toEqual([
    [1, ['Le Fil']],
    [2, ['Relais de Vaux', 'Atelier du Moulin']],
  ])
  await exchange(nord, hub)
  expect((await hub.call('workspace.home', {})).todos).toContainEqual({ kind: 'forkToSettle', forks: 1 })
  const [{ replica, branches }] = (await forksAt(hub)) as [NonNullable<typeof fork>]
  const long = branches[1]
  const chosen = { replica, until: [...(long?.until ?? [])] as [number, string] }
  expect(await laterFailureCode(() => nord.call('aside.keep', chosen))).toBe('not-allowed')
  await hub.call('aside.keep', chosen)
  expect(await laterFailureCode(() => hub.call('aside.keep', chosen))).toBe('aside-gone')
  expect(await forksAt(hub)).toEqual([])
  // What stands on the other side is examined row by row, as anything that does not count.
  expect((await hub.call('aside.list', {})).rows).toMatchObject([{ name: 'Le Fil', why: 'forked', mayBeTaken: true }])
  await exchange(hub, nord)
  expect(await forksAt(nord)).toEqual([])
  expect(await digestOf(nord)).toBe(await digestOf(hub))
})

test('AH-7 the computer itself finds it at its next exchange, goes on under another name, and may choose', async () => {
  const hub = await createHub()
  const ouest = await joinHub(hub, 'Ysoline BOISJOLI')
  const former = keyOf(ouest).name
  const other = alsoWritten(ouest, 'Le Fil', 0)
  await ouest.call('records.create', { record: 'actor', values: { name: 'Relais de Vaux' } })
  within(hub, ({ log }) => log.receive([other]))
  await receive(ouest, (await send(hub)).bytes)
  const [fork] = await forksAt(ouest)
  expect(fork).toMatchObject({ isOwn: true, mayChoose: true })
  await ouest.call('records.create', { record: 'actor', values: { name: 'Atelier du Moulin' } })
  expect(keyOf(ouest).name).not.toBe(former)
  const kept = fork?.branches.find(({ names }) => names.includes('Relais de Vaux'))
  await ouest.call('aside.keep', { replica: former, until: [...(kept?.until ?? [])] as [number, string] })
  await exchange(ouest, hub)
  for (const poste of [ouest, hub]) expect(await forksAt(poste)).toEqual([])
  expect(await digestOf(ouest)).toBe(await digestOf(hub))
})

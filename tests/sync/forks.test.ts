import { expect, test } from 'vitest'
import { check, digest } from '#main/db/check.ts'
import { knownBy, noteKnown } from '#main/db/exchanges.ts'
import { pinOf, type Tx } from '#shared/sync/op.ts'
import { espaceOf, grant, type Member, people } from '../support/espaces.ts'
import { failureCode } from '../support/failure-code.ts'
import { branchAfter, endAt, writtenBy } from '../support/forks.ts'
import { nameOf } from '../support/replica-keys.ts'
import { craftTx, createReplicas, exchange, op, rowId, shownBy, txsOf, write } from '../support/replicas.ts'

type Three = readonly [hub: Member, a: Member, b: Member]

/** A hub, and two whom it let in; replicas A, B and C. */
const three = async (): Promise<Three> => {
  const [hub, a, b] = espaceOf(await people(3), createReplicas(3)) as unknown as Three
  for (const one of [a, b]) grant(hub, one, { role: 'coordinator' })
  meet(hub, a, b)
  return [hub, a, b]
}

const meet = (...members: readonly Member[]): void => exchange(...members.map(({ replica }) => replica))

const receive = ({ replica }: Member, ...txs: readonly Tx[]) => replica.workspace.log.receive(txs)

const lastName = ({ replica }: Member, n = 0): unknown => shownBy(replica).rows.get(`person ${rowId(n)}`)?.lastName

const asideOn = ({ replica: { workspace } }: Member) =>
  workspace.db
    .prepare<[], { why: string; n: number }>('SELECT why, count(*) AS n FROM aside GROUP BY why ORDER BY why')
    .all()

const sound = (...members: readonly Member[]): void => {
  for (const { replica } of members) {
    const { db, names, projection } = replica.workspace
    expect(check(db, names, projection, { signatures: true }).problems).toEqual([])
    expect(digest(db)).toBe(digest((members[0] as Member).replica.workspace.db))
  }
}

/** A wrote its card, then two names; what follows the card is another. */
const forked = async () => {
  const [hub, a, b] = await three()
  write(a.replica, 'person', rowId(0), { lastName: 'AVELINE' })
  write(a.replica, 'person', rowId(1), { lastName: 'BOISVERT' })
  meet(hub, a, b)
  const [card] = writtenBy(a, a)
  const other = branchAfter('B', card, op('person', rowId(0), { lastName: 'AUTRE' }))
  return { hub, a, b, card: card as Tx, other }
}

test('AH-6 what a replica wrote twice is set aside from there on, whichever came first, and all the rest is taken in', async () => {
  const { hub, a, b, other } = await forked()
  const stranger = branchAfter('Z', undefined)
  write(hub.replica, 'person', rowId(2), { lastName: 'CORMERIE' })
  expect(receive(b, other, ...txsOf(hub.replica), stranger)).toMatchObject({ applied: 2, waiting: 1 })
  expect([lastName(b), lastName(b, 1), lastName(b, 2)]).toEqual([undefined, undefined, 'CORMERIE'])
  expect(asideOn(b)).toEqual([{ why: 'forked', n: 3 }])
  meet(hub, a, b)
  for (const one of [hub, a]) expect(asideOn(one)).toEqual([{ why: 'forked', n: 3 }])
  sound(hub, a, b)
})

test('AH-6 one who hears of the second first comes to the same, and passes both on', async () => {
  const { hub, a, b, card, other } = await forked()
  receive(b, other)
  const both = txsOf(b.replica).filter((tx) => tx.replica === nameOf('B'))
  expect(both.map(({ first }) => first).toSorted()).toEqual([1, 2, 2, 3])
  expect(both[0]?.hash).toBe(card.hash)
  receive(hub, ...both.toReversed())
  receive(a, ...both)
  sound(hub, a, b)
})

test('AH-6 who wrote on top of what is set aside loses nothing, and opens no conflict', async () => {
  const { hub, a, b, other } = await forked()
  write(b.replica, 'person', rowId(0), { lastName: 'BRIQUELANDE' })
  receive(hub, other)
  meet(hub, a, b)
  for (const one of [hub, a, b]) {
    expect(lastName(one)).toBe('BRIQUELANDE')
    expect(shownBy(one.replica).contested).toEqual([])
  }
  sound(hub, a, b)
})

test('AH-6 a name speaks of the branch that its writer knew, and waits for it', async () => {
  const { hub, a, b, other } = await forked()
  receive(hub, other)
  meet(hub, a)
  // B heard of nothing: what it writes names the first of the two.
  write(b.replica, 'person', rowId(0), { lastName: 'BRIQUELANDE' })
  const onOther = branchAfter('B', other, op('person', rowId(0), { lastName: 'SUITE' }))
  receive(b, other, onOther)
  meet(hub, a, b)
  const kept = endAt(hub, onOther)
  expect(kept).not.toBe(null)
  meet(hub, a, b)
  // What B replaced is not what stands: both are there to choose between.
  expect(shownBy(b.replica).contested).toEqual([`person ${rowId(0)} lastName`])
  sound(hub, a, b)
})

test('AH-6 what is named and not here is waited for, whatever another branch wrote under its rank', async () => {
  const [hub, a, b] = await three()
  const [card] = writtenBy(a, a)
  write(a.replica, 'person', rowId(0), { lastName: 'AVELINE' })
  meet(hub, a)
  receive(b, branchAfter('B', card, op('person', rowId(0), { lastName: 'AUTRE' })))
  write(hub.replica, 'person', rowId(0), { lastName: 'BRIQUELANDE' })
  expect(receive(b, ...writtenBy(hub, hub).slice(-1))).toMatchObject({ applied: 0, waiting: 1 })
  expect(lastName(b)).toBe('AUTRE')
  expect(receive(b, ...writtenBy(hub, a))).toMatchObject({ applied: 2, waiting: 0 })
  expect(lastName(b)).toBe('BRIQUELANDE')
  meet(hub, a, b)
  sound(hub, a, b)
})

test('AH-6 a name that no tip pins, or that one pins at a lower rank, speaks of nothing, and is refused', async () => {
  const { hub, a, card } = await forked()
  const named = op('person', rowId(0), { lastName: 'AUTRE' }, [{ replica: nameOf('B'), seq: 2 }])
  const knowing = (...knows: readonly Tx[]) => craftTx({ replica: 'Z', first: 1, lamport: 9, knows, ops: [named] })
  for (const tx of [knowing(), knowing(card)]) expect(failureCode(() => receive(hub, tx))).toBe('operation-damaged')
  expect(receive(hub, knowing(...writtenBy(a, a)))).toMatchObject({ waiting: 1 })
})

test('AH-6 a transaction that names what comes after it waits, whatever another branch wrote there', async () => {
  const { hub, a, card } = await forked()
  const later = op('person', rowId(0), { lastName: 'AVANT' }, [{ replica: a.replica.workspace.log.replica, seq: 3 }])
  expect(receive(hub, branchAfter('B', card, later))).toMatchObject({ applied: 0, waiting: 1 })
  expect(lastName(hub)).toBe('AVELINE')
})

test('AH-7 the branch that a hub keeps stands again up to there, and the other stays aside', async () => {
  const { hub, a, b, other } = await forked()
  const [, , second] = writtenBy(a, a)
  receive(b, other)
  meet(hub, b)
  endAt(hub, second as Tx)
  meet(hub, b)
  expect([lastName(b), lastName(b, 1)]).toEqual(['AVELINE', 'BOISVERT'])
  expect(asideOn(b)).toEqual([{ why: 'forked', n: 1 }])
  const beyond = branchAfter('B', second, op('person', rowId(0), { lastName: 'APRÈS' }))
  receive(b, beyond)
  meet(hub, b)
  expect(lastName(hub)).toBe('AVELINE')
  expect(asideOn(hub)).toEqual([{ why: 'forked', n: 2 }])
  sound(hub, b)
})

test('ME-4 who left keeps what was written up to the cut in the branch that it names, and nothing of another', async () => {
  const { hub, a, b, other } = await forked()
  grant(hub, a, { role: null })
  receive(hub, other)
  endAt(hub, other)
  meet(hub, b)
  // The hub had seen three of the first: as many ranks of the other were written since, whatever they say.
  for (const one of [hub, b]) expect(lastName(one)).toBe(undefined)
  expect(asideOn(b)).toEqual([
    { why: 'beyond-cut', n: 1 },
    { why: 'forked', n: 2 },
  ])
  sound(hub, b)
})

test('AH-7 the poste that wrote twice goes on under another name, and nothing more is written under the former', async () => {
  const { a, b, other } = await forked()
  const former = a.replica.workspace.log.replica
  receive(a, other)
  write(a.replica, 'person', rowId(2), { lastName: 'CORMERIE' })
  expect(a.replica.workspace.log.replica).not.toBe(former)
  sound(a)
  expect(b.replica.workspace.log.vector()[former]).toBe(3)
})

test('AH-7 what somebody else says of it, or where nothing was written twice, is the value of nothing', async () => {
  const { hub, b, other } = await forked()
  receive(b, other)
  meet(hub, b)
  expect(() => endAt(b, other)).toThrow()
  const [card] = writtenBy(hub, hub)
  endAt(hub, card as Tx)
  write(hub.replica, 'person', rowId(3), { lastName: 'DELORME' })
  meet(hub, b)
  expect(lastName(b, 3)).toBe('DELORME')
  sound(hub, b)
})

test('AH-9 a poste that has something else at the rank it says is told all that is here', async () => {
  const { hub, a, b, other } = await forked()
  const { db } = hub.replica.workspace
  const name = a.replica.workspace.log.replica
  const said = (pin: string | undefined) => ({
    ...{ replica: b.replica.workspace.log.replica, vector: { [name]: 2 }, at: '2026-12-01T08:00:00.000Z' },
    ...{ erased: {}, pins: pin === undefined ? {} : { [name]: pin } },
  })
  const [, second] = writtenBy(a, a)
  for (const [pin, known] of [
    [pinOf(second?.hash ?? ''), { [name]: 2 }],
    [pinOf(other.hash), {}],
    [undefined, { [name]: 2 }],
  ] as const) {
    noteKnown(db, 'B', said(pin))
    expect(knownBy(db, 'B')).toEqual(known)
  }
})

test('AH-6 a replica that parts at its very beginning, then again, is one tree everywhere', async () => {
  const { hub, a, b, card, other } = await forked()
  const beginning = branchAfter('B', undefined, op('person', rowId(3), { lastName: 'DÉBUT' }))
  const further = branchAfter('B', other, op('person', rowId(4), { lastName: 'LOIN' }))
  const twice = branchAfter('B', other, op('person', rowId(4), { lastName: 'AILLEURS' }))
  for (const [member, txs] of [
    [hub, [beginning, other, further, twice]],
    [b, [twice, further, other, beginning]],
    [a, [other, beginning, twice, further]],
  ] as const)
    for (const tx of txs) receive(member, tx)
  meet(hub, a, b)
  sound(hub, a, b)
  endAt(hub, twice)
  meet(hub, a, b)
  expect([lastName(b), lastName(b, 4)]).toEqual(['AUTRE', 'AILLEURS'])
  expect(txsOf(b.replica).some(({ hash }) => hash === card.hash)).toBe(true)
  sound(hub, b)
})

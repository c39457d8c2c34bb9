import fc from 'fast-check'
import { expect, test } from 'vitest'
import { digest } from '#main/db/check.ts'
import { write as rowWrite } from '#shared/records/row-write.ts'
import type { Op, Tx } from '#shared/sync/op.ts'
import { countStatements, wholeReads } from '../support/counted-statements.ts'
import { runs } from '../support/histories.ts'
import { nameOf } from '../support/replica-keys.ts'
import { craftTx, createReplicas, op, type Replica, rowId, shownBy, txsOf, write } from '../support/replicas.ts'

const receive = (replica: Replica, ...txs: readonly Tx[]) => replica.workspace.log.receive(txs)

const lastName = (value: string, prev: Op['prev'] = []): Op => op('person', rowId(0), { lastName: value }, prev)

const firstName = (value: string, prev: Op['prev'] = []): Op => op('person', rowId(0), { firstName: value }, prev)

test('OP-4 what fails inside a transaction leaves nothing of it', () => {
  const [a, b] = createReplicas(2) as [Replica, Replica]
  const { db, log } = a.workspace
  write(a, 'person', rowId(0), { lastName: 'AVELINE' })
  write(b, 'person', rowId(1), { lastName: 'BOISVERT' })
  const before = { digest: digest(db), txs: txsOf(a), vector: log.vector() }
  // The projection is written last: everything else was already done when it breaks.
  db.exec("CREATE TEMP TRIGGER full BEFORE INSERT ON meeting BEGIN SELECT RAISE(ABORT, 'disk full'); END")
  const writes = [
    rowWrite('person', rowId(0), { lastName: 'CORMERIE' }),
    rowWrite('meeting', rowId(2), { title: 'Concertation' }),
  ]
  const future = craftTx({
    replica: 'Z',
    first: 1,
    lamport: 1,
    ops: [op('meeting', rowId(2), { title: 'x' })],
  })
  expect(() => log.commit({ intent: 'person.update', author: null, writes })).toThrow('disk full')
  expect(() => receive(a, ...txsOf(b), future)).toThrow('disk full')
  expect({ digest: digest(db), txs: txsOf(a), vector: log.vector() }).toEqual(before)
  db.exec('DROP TRIGGER full')
  expect(log.commit({ intent: 'person.update', author: null, writes })).toMatchObject({ first: 2 })
  expect(receive(a, ...txsOf(b), future)).toMatchObject({ applied: 2, known: 0, waiting: 0 })
})

test('OP-4 a transaction that misses a predecessor waits whole, then applies whole', () => {
  const [a] = createReplicas(1) as [Replica]
  const first = craftTx({ replica: 'Z', first: 1, lamport: 1, ops: [lastName('AVELINE')] })
  const seq = (n: number) => [{ replica: first.replica, seq: n }]
  const two = lastName('BOISVERT', seq(1))
  const second = craftTx({ replica: 'Z', first: 2, lamport: 2, ops: [two, firstName('Noé')], after: first })
  const third = craftTx({ replica: 'Z', first: 4, lamport: 3, ops: [lastName('CORMERIE', seq(2))], after: second })

  expect(receive(a, third)).toMatchObject({ applied: 0, known: 0, waiting: 1 })
  expect(receive(a, second, second)).toMatchObject({ applied: 0, known: 0, waiting: 2 })
  expect(shownBy(a).rows.size).toBe(0)
  expect(txsOf(a)).toEqual([])
  a.reopen()
  expect(receive(a, first)).toMatchObject({ applied: 3, known: 0, waiting: 0 })
  expect(shownBy(a).rows.get(`person ${rowId(0)}`)).toMatchObject({ lastName: 'CORMERIE', firstName: 'Noé' })
  expect(receive(a, third, second, first)).toMatchObject({ applied: 0, known: 3, waiting: 0 })
})

test('OP-4 what waited and then comes again with what it waited for is applied once and waits no more', () => {
  const [a] = createReplicas(1) as [Replica]
  const first = craftTx({ replica: 'Z', first: 1, lamport: 1, ops: [lastName('AVELINE')] })
  const second = craftTx({ replica: 'Z', first: 2, lamport: 2, ops: [firstName('Noé')], after: first })
  receive(a, second)
  expect(receive(a, first, second)).toMatchObject({ applied: 2, known: 0, waiting: 0 })
})

test('OP-4 a write waits for the one it replaces, whoever wrote that', () => {
  const [a, b, c] = createReplicas(3) as [Replica, Replica, Replica]
  write(a, 'person', rowId(0), { lastName: 'AVELINE' })
  receive(b, ...txsOf(a))
  write(b, 'person', rowId(0), { lastName: 'BOISVERT' })
  const ofB = txsOf(b).filter((tx) => tx.replica === nameOf('B'))
  expect(receive(c, ...ofB)).toMatchObject({ applied: 0, known: 0, waiting: 1 })
  expect(receive(c, ...txsOf(a))).toMatchObject({ applied: 2, known: 0, waiting: 0 })
  expect(digest(c.workspace.db)).toBe(digest(b.workspace.db))
})

test('OP-4 any order of any pieces ends with everything applied', () => {
  const [a, b] = createReplicas(2) as [Replica, Replica]
  for (let round = 0; round < 6; round += 1) {
    write(a, 'person', rowId(round % 2), { lastName: `A${round}`, firstName: `P${round}` })
    receive(b, ...txsOf(a))
    write(b, 'person', rowId(0), { lastName: `B${round}` })
    receive(a, ...txsOf(b))
  }
  const txs = txsOf(a)
  fc.assert(
    fc.property(
      fc.shuffledSubarray([...txs], { minLength: txs.length }),
      fc.integer({ min: 1, max: 12 }),
      (order, batch) => {
        const [c] = createReplicas(1) as [Replica]
        for (let from = 0; from < order.length; from += batch) receive(c, ...order.slice(from, from + batch))
        expect(receive(c)).toMatchObject({ applied: 0, known: 0, waiting: 0 })
        expect(digest(c.workspace.db)).toBe(digest(a.workspace.db))
      },
    ),
    { numRuns: runs(20) },
  )
})

/** Transactions of two postes that answer each other, the last first. */
const worstOrder = (count: number): readonly Tx[] => {
  const txs: Tx[] = []
  let prev: Op['prev'] = []
  for (let rank = 0; rank < count; rank += 1) {
    const replica = rank % 2 === 0 ? 'Y' : 'Z'
    const seq = Math.floor(rank / 2) + 1
    const ops = [lastName(`${replica}${seq}`, prev)]
    const tx = craftTx({ replica, first: seq, lamport: rank + 1, ops, after: txs.at(-2), knows: txs.slice(-1) })
    prev = [{ replica: tx.replica, seq }]
    txs.push(tx)
  }
  return txs.toReversed()
}

/** Takes them in on a new poste, and gives what each statement cost. */
const receiveCounted = (txs: readonly Tx[]) => {
  const [replica] = createReplicas(1) as [Replica]
  const counts = countStatements(replica.workspace.db)
  expect(receive(replica, ...txs)).toMatchObject({ applied: txs.length, known: 0, waiting: 0 })
  return { replica, costs: new Map(counts) }
}

/** Reads that may be whole: of a table of a few lines. */
const short = 'SCAN replica'

test('OP-4 in the worst order, twice as many transactions cost twice as much, not four times', () => {
  const half = receiveCounted(worstOrder(500)).costs
  const { replica, costs } = receiveCounted(worstOrder(1_000))
  const { db } = replica.workspace
  const dear = [...costs].filter(([sql, cost]) => cost > 2 * (half.get(sql) ?? 0) + 50)
  const repeated = [...costs.keys()].filter((sql) => (costs.get(sql) ?? 0) > 100)
  expect(dear).toEqual([])
  expect(repeated.flatMap((sql) => wholeReads(db, sql)).filter((read) => read !== short)).toEqual([])
  const [b] = createReplicas(1) as [Replica]
  receive(b, ...worstOrder(1_000).toReversed())
  expect(digest(db)).toBe(digest(b.workspace.db))
})

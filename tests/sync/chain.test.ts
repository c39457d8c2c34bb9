import { expect, test } from 'vitest'
import { pinOf } from '#shared/sync/op.ts'
import { failureCode } from '../support/failure-code.ts'
import { nameOf } from '../support/replica-keys.ts'
import { craftTx, createReplicas, exchange, op, type Replica, rowId, txsOf, write } from '../support/replicas.ts'

test('AH-3 each transaction names the one before it of its replica, and the first none', () => {
  const [a, b] = createReplicas(2) as [Replica, Replica]
  write(a, 'person', rowId(0), { lastName: 'AVELINE' })
  write(b, 'person', rowId(1), { lastName: 'BOISVERT' })
  exchange(a, b)
  write(a, 'person', rowId(0), { lastName: 'CORMERIE' })
  a.reopen()
  write(a, 'person', rowId(2), { lastName: 'DELORME' })
  exchange(a, b)
  for (const poste of [a, b]) {
    const own = txsOf(poste).filter(({ replica }) => replica === nameOf('A'))
    expect(own.map(({ before }) => before)).toEqual(['', own[0]?.hash, own[1]?.hash])
  }
})

test('AH-3 what is sent from the middle of a chain says what it follows', () => {
  const [a] = createReplicas(1) as [Replica]
  for (const lastName of ['A', 'B', 'C']) write(a, 'person', rowId(0), { lastName })
  const [, second] = txsOf(a)
  expect([...a.workspace.log.read({ [nameOf('A')]: 2 })].map(({ first, before }) => [first, before])).toEqual([
    [3, second?.hash],
  ])
})

test('AH-3 a name of another replica is pinned to the last transaction known of it, one’s own to none', () => {
  const [a, b] = createReplicas(2) as [Replica, Replica]
  write(a, 'person', rowId(0), { lastName: 'AVELINE' })
  write(a, 'person', rowId(1), { lastName: 'BOISVERT' })
  exchange(a, b)
  write(b, 'person', rowId(0), { lastName: 'CORMERIE' })
  write(b, 'person', rowId(0), { lastName: 'DELORME' })
  write(b, 'person', rowId(2), { lastName: 'ESTIENNE' })
  const [, last] = txsOf(a)
  const tips = txsOf(b).flatMap((tx) => (tx.replica === nameOf('B') ? [tx.tips] : []))
  expect(tips).toEqual([[[nameOf('A'), 2, pinOf(last?.hash ?? '')]], [], []])
})

test('AH-3 what follows another past than the one that is here is refused, and nothing is changed', () => {
  const [a] = createReplicas(1) as [Replica]
  const said = (name: string) => [op('person', rowId(0), { lastName: name })]
  const first = craftTx({ replica: 'Z', first: 1, lamport: 1, ops: said('AVELINE') })
  const other = craftTx({ replica: 'Z', first: 1, lamport: 1, ops: said('BOISVERT') })
  const after = craftTx({ replica: 'Z', first: 2, lamport: 2, ops: said('CORMERIE'), after: other })
  a.workspace.log.receive([first])
  const before = txsOf(a)
  expect(failureCode(() => a.workspace.log.receive([after]))).toBe('operation-changed')
  expect(txsOf(a)).toEqual(before)
  const right = craftTx({ replica: 'Z', first: 2, lamport: 2, ops: said('CORMERIE'), after: first })
  expect(a.workspace.log.receive([right])).toMatchObject({ applied: 1 })
})

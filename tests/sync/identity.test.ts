import { copyFileSync, cpSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { check } from '#main/db/check.ts'
import type { Op, Tx } from '#shared/sync/op.ts'
import { failureCode } from '../support/failure-code.ts'
import { runs } from '../support/histories.ts'
import { nameOf, seedOf } from '../support/replica-keys.ts'
import {
  copyFolder,
  craftTx,
  createReplicas,
  exchange,
  knowingOne,
  op,
  type Replica,
  replicaMaker,
  rowId,
  shownBy,
  txsOf,
  write,
} from '../support/replicas.ts'
import { temporaryFolder } from '../support/temporary.ts'

const field = (name: string, value: string, prev: Op['prev'] = []): Op =>
  op('person', rowId(0), { [name]: value }, prev)

/** Everything one can see of a poste. */
const stateOf = (replica: Replica) => {
  const { db, names, projection, log } = replica.workspace
  return { check: check(db, names, projection), vector: log.vector(), shown: shownBy(replica), txs: txsOf(replica) }
}

const receive = (replica: Replica, ...txs: readonly Tx[]) => replica.workspace.log.receive(txs)

describe('OP-2 the same operation with other contents stops loudly and changes nothing', () => {
  const first = craftTx({ replica: 'Z', first: 1, lamport: 1, ops: [field('lastName', 'AVELINE')] })
  const forged = craftTx({ replica: 'Z', first: 1, lamport: 1, ops: [field('lastName', 'BOISVERT')] })
  const other = craftTx({ replica: 'Y', first: 1, lamport: 1, ops: [field('firstName', 'Noé')] })

  test('when it is in the log', () => {
    const [a] = createReplicas(1) as [Replica]
    receive(a, first)
    const before = stateOf(a)
    expect(failureCode(() => receive(a, other, forged))).toBe('operation-changed')
    expect(stateOf(a)).toEqual(before)
    expect(receive(a, first)).toMatchObject({ applied: 0, known: 1, waiting: 0 })
  })

  test('when it waits in the inbox', () => {
    const [a] = createReplicas(1) as [Replica]
    const early = craftTx({ replica: 'Z', first: 2, lamport: 2, ops: [field('lastName', 'AVELINE')], after: first })
    const changed = craftTx({ replica: 'Z', first: 2, lamport: 2, ops: [field('lastName', 'BOISVERT')], after: first })
    receive(a, early)
    const before = stateOf(a)
    expect(failureCode(() => receive(a, changed))).toBe('operation-changed')
    expect(failureCode(() => receive(a, first, changed))).toBe('operation-changed')
    expect(stateOf(a)).toEqual(before)
    expect(receive(a, first)).toMatchObject({ applied: 2, known: 0, waiting: 0 })
  })

  test('when it is cut elsewhere: operation 2 inside a transaction that begins at 1', () => {
    const [a] = createReplicas(1) as [Replica]
    receive(a, craftTx({ replica: 'Z', first: 1, lamport: 1, ops: [field('lastName', 'A'), field('firstName', 'B')] }))
    const cut = craftTx({ replica: 'Z', first: 2, lamport: 2, ops: [field('firstName', 'B')] })
    expect(failureCode(() => receive(a, cut))).toBe('operation-changed')
  })

  test('and contents that do not match their hash are refused, wherever the change is', () => {
    const [a] = createReplicas(1) as [Replica]
    const before = stateOf(a)
    const whole = craftTx({
      replica: 'Z',
      first: 1,
      lamport: 1,
      ops: [field('lastName', 'A'), field('firstName', 'B')],
    })
    const damages: readonly Partial<Tx>[] = [
      { ops: [field('lastName', 'A'), field('firstName', 'C')] },
      { ops: [field('lastName', 'A')] },
      { ops: [field('firstName', 'B'), field('lastName', 'A')] },
      { ops: [field('lastName', 'A'), field('firstName', 'B', [{ replica: whole.replica, seq: 1 }])] },
      { ops: whole.ops.map((one) => ({ ...one, row: rowId(1) })) },
      { first: 2 },
      { lamport: 2 },
      { author: rowId(0) },
      { at: '2026-11-24T09:00:00.000Z' },
      { intent: 'y.z' },
      { schema: 1 },
      { salt: Buffer.alloc(16, 9).toString('base64') },
      { salt: '' },
    ]
    for (const damage of damages) {
      expect(failureCode(() => receive(a, other, { ...whole, ...damage }))).toBe('operation-damaged')
    }
    expect(stateOf(a)).toEqual(before)
  })

  test('and what is no operation at all is refused, though its hash is right', () => {
    const [a] = createReplicas(1) as [Replica]
    const before = stateOf(a)
    const good = field('lastName', 'A')
    const rank = (seq: number): Op => ({ ...good, prev: [{ replica: nameOf('Z'), seq }] })
    const notOps = [
      ...['', '{', '{}', '[]', '["lastName"]', 'null', '12', '"A"'].map((changes) => ({ ...good, changes })),
      ...['{"":1}', '{"a\\u0000":1}', '{"\\ud800":1}'].map((changes) => ({ ...good, changes })),
      ...[1_000, 1_000_000].map((depth) => ({ ...good, changes: `{"a":${'['.repeat(depth)}${']'.repeat(depth)}}` })),
      ...[0, -1, 1.5, 2 ** 53].map(rank),
      { ...good, record: '' },
      { ...good, row: '' },
    ]
    for (const notOp of notOps) {
      const tx = craftTx({ replica: 'Z', first: 1, lamport: 1, ops: [good, notOp] })
      expect(failureCode(() => receive(a, other, tx))).toBe('operation-damaged')
    }
    expect(failureCode(() => receive(a, craftTx({ replica: 'Z', first: 1, lamport: 1, ops: [] })))).toBe(
      'operation-damaged',
    )
    expect(stateOf(a)).toEqual(before)
  })

  test('whatever was written and whatever is altered', () => {
    const [a, b] = createReplicas(2) as [Replica, Replica]
    const values = { lastName: 'AVELINE', firstName: 'Noé' }
    write(a, 'person', rowId(0), values)
    const [tx] = txsOf(a) as [Tx]
    const alter = (changed: Readonly<Record<string, string>>): Tx => ({
      ...tx,
      ops: tx.ops.map((one) => ({ ...one, changes: JSON.stringify({ ...values, ...changed }) })),
    })
    const fields = fc.constantFrom('lastName', 'firstName', 'role')
    fc.assert(
      fc.property(fields, fc.string({ unit: 'grapheme' }), (name, value) => {
        fc.pre(alter({ [name]: value }).ops[0]?.changes !== tx.ops[0]?.changes)
        expect(failureCode(() => receive(b, alter({ [name]: value })))).toBe('operation-damaged')
      }),
      { numRuns: runs(50) },
    )
    expect(txsOf(b)).toEqual([])
  })
})

describe('OP-3 a new replica id whenever a folder is a copy', () => {
  test('the copy and its original write apart and both are kept', () => {
    const make = replicaMaker()
    const a = make(temporaryFolder())
    write(a, 'person', rowId(0), { lastName: 'AVELINE' })
    const copy = make(copyFolder(a))
    expect([a.workspace.log.replica, copy.workspace.log.replica]).toEqual(['A', 'B'].map(nameOf))
    write(a, 'person', rowId(1), { lastName: 'BOISVERT' })
    write(copy, 'person', rowId(2), { lastName: 'CORMERIE' })
    exchange(a, copy)
    expect(a.workspace.log.vector()).toEqual({ [nameOf('A')]: 2, [nameOf('B')]: 1 })
    expect(shownBy(a).rows.size).toBe(3)
    expect(shownBy(copy)).toEqual(shownBy(a))
    copy.drop()
    a.workspace.close()
  })

  test('a file put back from a copy after it was deleted, even where the system reuses its number', () => {
    const a = replicaMaker()(temporaryFolder())
    const file = join(a.folder, 'concerto.db')
    const backup = join(temporaryFolder(), 'concerto.db')
    write(a, 'person', rowId(0), { lastName: 'AVELINE' })
    a.workspace.close()
    cpSync(file, backup)
    rmSync(file)
    copyFileSync(backup, file)
    a.reopen()
    expect(a.workspace.log.replica).toBe(nameOf('B'))
    a.workspace.close()
  })

  test('a workspace that starts over forgets everything and writes under a new name', () => {
    const [a, b] = knowingOne({ lastName: 'AVELINE' })
    a.workspace.log.startOver(seedOf('C'))
    expect(stateOf(a)).toMatchObject({ check: { problems: [], operations: 0 }, vector: {}, txs: [] })
    write(a, 'person', rowId(1), { lastName: 'BOISVERT' })
    a.reopen()
    exchange(a, b)
    expect(a.workspace.log.vector()).toEqual({ [nameOf('A')]: 1, [nameOf('C')]: 1 })
    expect(stateOf(a).shown).toEqual(stateOf(b).shown)
  })

  test('a folder that is moved or only reopened stays the same poste', () => {
    const make = replicaMaker()
    const a = make(temporaryFolder())
    a.reopen()
    a.workspace.close()
    const moved = join(temporaryFolder(), 'ailleurs')
    renameSync(a.folder, moved)
    const again = make(moved)
    expect(again.workspace.log.replica).toBe(nameOf('A'))
    again.workspace.close()
  })
})

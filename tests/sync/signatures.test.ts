import { copyFileSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { check } from '#main/db/check.ts'
import { formerHash } from '#main/db/former-hash.ts'
import { replicaNamed, signedBytes } from '#main/keys/replica-key.ts'
import { isSignedBy } from '#main/keys/signature.ts'
import type { Tx } from '#shared/sync/op.ts'
import { failureCode } from '../support/failure-code.ts'
import { keyNamed, nameOf } from '../support/replica-keys.ts'
import { craftTx, createReplicas, op, type Replica, rowId, sealedTx, shownBy, write } from '../support/replicas.ts'

const sent = ({ workspace: { log } }: Replica): readonly Tx[] => [...log.read({})]

const chainOf = (...names: readonly string[]): readonly Tx[] => {
  const txs: Tx[] = []
  for (const [at, lastName] of names.entries())
    txs.push(
      craftTx({
        ...{ replica: 'Z', first: at + 1, lamport: at + 1, after: txs.at(-1) },
        ops: [op('person', rowId(0), { lastName }, at === 0 ? [] : [{ replica: nameOf('Z'), seq: at }])],
      }),
    )
  return txs
}

const lastNameAt = (replica: Replica): unknown => shownBy(replica).rows.get(`person ${rowId(0)}`)?.lastName

test('AH-2 AH-3 all that is written is signed, by the key that its replica is named by', () => {
  const [a] = createReplicas(1) as [Replica]
  write(a, 'person', rowId(0), { lastName: 'AVELINE' })
  a.reopen()
  write(a, 'person', rowId(0), { lastName: 'BOISVERT' })
  const txs = sent(a)
  expect(txs).toHaveLength(2)
  for (const { replica, key, hash, sig } of txs) {
    expect(replicaNamed(key)).toBe(replica)
    expect(isSignedBy(key, signedBytes(hash), sig ?? '')).toBe(true)
  }
})

test('AH-4 one signature vouches for all that comes with it, and it alone is kept', () => {
  const [a] = createReplicas(1) as [Replica]
  const [first, second, third] = chainOf('AVELINE', 'BOISVERT', 'CORMERIE') as [Tx, Tx, Tx]
  a.workspace.log.receive([{ ...first, sig: null }, { ...second, sig: first.sig }, third])
  expect(lastNameAt(a)).toBe('CORMERIE')
  expect(sent(a).map(({ sig }) => sig)).toEqual([null, null, third.sig])
})

test.each<[string, (tx: Tx) => Tx]>([
  ['not signed', (tx) => ({ ...tx, sig: null })],
  ['signed by another', (tx) => ({ ...tx, sig: keyNamed('Y').sign(tx.hash) })],
  ['signed for something else', (tx) => ({ ...tx, sig: keyNamed('Z').sign(Buffer.alloc(32).toString('base64')) })],
  ['signed with what is no signature', (tx) => ({ ...tx, sig: 'AAAA' })],
])('AH-4 what ends with a transaction that is %s is refused, and nothing is taken in', (_what, spoil) => {
  const [a] = createReplicas(1) as [Replica]
  const [first, second] = chainOf('AVELINE', 'BOISVERT') as [Tx, Tx]
  expect(failureCode(() => a.workspace.log.receive([first, spoil(second)]))).toBe('transaction-unsigned')
  expect(failureCode(() => a.workspace.log.receive([spoil(first)]))).toBe('transaction-unsigned')
  // What waits for what it follows is proved as it comes too.
  expect(failureCode(() => a.workspace.log.receive([spoil(second)]))).toBe('transaction-unsigned')
  expect(sent(a)).toEqual([])
  a.workspace.log.receive([first, second])
  expect(lastNameAt(a)).toBe('BOISVERT')
})

test('AH-2 nobody writes under the name of another: its key is not theirs, and a name is that of its key', () => {
  const [a, b] = createReplicas(2) as [Replica, Replica]
  write(a, 'person', rowId(0), { lastName: 'AVELINE' })
  b.workspace.log.receive(sent(a))
  const [own] = sent(a) as [Tx]
  const forged = { ...own, first: 2, before: own.hash, ops: [op('person', rowId(0), { lastName: 'BOISVERT' })] }
  const underItsName = sealedTx(forged, 'Liar')
  const withAKeyOfTheirs = sealedTx({ ...forged, key: keyNamed('Liar').verifying }, 'Liar')
  const asBeforeSignatures = { ...forged, schema: 2, key: '', sig: null }
  const former = { ...asBeforeSignatures, hash: formerHash(asBeforeSignatures, own.salt as string, forged.ops) }
  expect(failureCode(() => b.workspace.log.receive([former]))).toBe('operation-damaged')
  expect(failureCode(() => b.workspace.log.receive([underItsName]))).toBe('transaction-unsigned')
  expect(failureCode(() => b.workspace.log.receive([withAKeyOfTheirs]))).toBe('operation-damaged')
  write(a, 'person', rowId(0), { lastName: 'CORMERIE' })
  b.workspace.log.receive(sent(a))
  expect(lastNameAt(b)).toBe('CORMERIE')
})

test('AH-8 a folder whose key is gone, or is that of another, writes under a name of its own', () => {
  const [a, b] = createReplicas(2) as [Replica, Replica]
  const file = (replica: Replica): string => join(replica.folder, 'replica.key')
  write(a, 'person', rowId(0), { lastName: 'AVELINE' })
  rmSync(file(a))
  a.reopen()
  expect(a.workspace.log.replica).toBe(nameOf('C'))
  copyFileSync(file(b), file(a))
  a.reopen()
  expect(a.workspace.log.replica).toBe(nameOf('D'))
  a.reopen()
  expect(a.workspace.log.replica).toBe(nameOf('D'))
})

test.skipIf(process.platform === 'win32')('its key is read by its owner alone, and stands in no database', () => {
  const [a] = createReplicas(1) as [Replica]
  const file = join(a.folder, 'replica.key')
  expect(statSync(file).mode & 0o777).toBe(0o600)
  write(a, 'person', rowId(0), { lastName: 'AVELINE' })
  a.workspace.db.pragma('wal_checkpoint(TRUNCATE)')
  const seed = keyNamed('A').seed
  const bytes = readFileSync(join(a.folder, 'concerto.db'))
  expect([bytes.indexOf(seed), bytes.indexOf(readFileSync(file))]).toEqual([-1, -1])
})

describe('AH-5 check --signatures', () => {
  const checked = ({ workspace: { db, names, projection } }: Replica) =>
    check(db, names, projection, { signatures: true })

  test('counts what signatures vouch for, from the first write on', () => {
    const [a] = createReplicas(1) as [Replica]
    write(a, 'person', rowId(0), { lastName: 'AVELINE' })
    expect(checked(a)).toMatchObject({ transactions: 1, vouched: 1, problems: [] })
    a.workspace.log.receive(chainOf('AVELINE', 'BOISVERT', 'CORMERIE'))
    expect(checked(a)).toMatchObject({ transactions: 4, vouched: 4, problems: [] })
    const { db, names, projection } = a.workspace
    expect(check(db, names, projection).vouched).toBe(null)
  })

  test('tells a signature that is not its replica’s, and what none vouches for', () => {
    const [a] = createReplicas(1) as [Replica]
    for (const lastName of ['AVELINE', 'BOISVERT']) write(a, 'person', rowId(0), { lastName })
    const codes = () => checked(a).problems.map(({ code }) => code)
    const sign = (first: number, sig: string | null) =>
      a.workspace.db.prepare('UPDATE tx SET sig = ? WHERE first = ?').run(sig, first)
    sign(1, keyNamed('Liar').sign('AAAA'))
    expect([codes(), checked(a).vouched]).toEqual([['signature'], 2])
    sign(1, null)
    expect([codes(), checked(a).vouched]).toEqual([[], 2])
    sign(2, null)
    expect([codes(), checked(a).vouched]).toEqual([['signature'], 0])
  })
})

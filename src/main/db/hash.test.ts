import { expect, test } from 'vitest'
import type { ReplicaId } from '#shared/kernel/ids.ts'
import type { Op } from '#shared/sync/op.ts'
import { hashTx, isWhole } from './hash.ts'

const replica = 'A' as ReplicaId
const header = { replica, first: 1, lamport: 1, at: '2026-11-24T09:00:00.000Z', author: null, intent: 'x', schema: 2 }
const op = (lastName: string): Op => ({
  record: 'person',
  row: 'r1',
  changes: JSON.stringify({ lastName, firstName: 'Noé' }),
  prev: [{ replica, seq: 3 }],
})
const salt = Buffer.alloc(16, 7).toString('base64')

/** A change of this value makes every log written so far look damaged: the format has a new version then. */
test('OP-1 the hash of a given transaction never changes', () => {
  expect(hashTx(header, salt, [op('AVELINE'), op('ÉLISE')])).toBe('wvB/tc7TiyJeu80I6auFqegRLAPpcqODrosZTCCgry8=')
})

test('the same values under two salts have nothing in common', () => {
  const other = Buffer.alloc(16, 8).toString('base64')
  expect(hashTx(header, other, [op('x')])).not.toBe(hashTx(header, salt, [op('x')]))
})

test('a salt of another length, or written with other letters, is damage, not an exception', () => {
  const hash = hashTx(header, salt, [op('x')])
  expect(isWhole({ ...header, salt, hash, ops: [op('x')] })).toBe(true)
  for (const bad of [
    '',
    'AAAA',
    Buffer.alloc(32).toString('base64'),
    salt.replace('==', '=h'),
    salt.replace('==', ''),
  ]) {
    expect(isWhole({ ...header, salt: bad, hash, ops: [op('x')] })).toBe(false)
  }
})

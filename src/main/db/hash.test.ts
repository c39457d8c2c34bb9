import { expect, test } from 'vitest'
import type { ReplicaId } from '#shared/kernel/ids.ts'
import { type Op, pinOf } from '#shared/sync/op.ts'
import { keyNamed } from '../../../tests/support/replica-keys.ts'
import { hashTx, isWhole } from './hash.ts'

const { name: replica, verifying: key } = keyNamed('A')
const at = '2026-11-24T09:00:00.000Z'
const about = { replica, first: 1, lamport: 1, at, author: null, intent: 'x' }
const header = { ...about, schema: 3, before: '', tips: [] }
const op = (lastName: string): Op => ({
  record: 'person',
  row: 'r1',
  changes: JSON.stringify({ lastName, firstName: 'Noé' }),
  prev: [{ replica: 'A' as ReplicaId, seq: 3 }],
})
const salt = Buffer.alloc(16, 7).toString('base64')

/** A change of this value makes every log written so far look damaged: the format has a new version then. */
test('OP-1 the hash of a given transaction never changes', () => {
  expect(hashTx(header, salt, [op('AVELINE'), op('ÉLISE')])).toBe('PllBsPSYl/zhqVb1QlG0wsVg6kT3giOJfOiLWnOSxyc=')
})

test('OP-1 and so does that of what was written before, in format 2', () => {
  const hash = 'wvB/tc7TiyJeu80I6auFqegRLAPpcqODrosZTCCgry8='
  const tx = {
    ...header,
    replica: 'A' as ReplicaId,
    schema: 2,
    salt,
    hash,
    key: '',
    sig: null,
    ops: [op('AVELINE'), op('ÉLISE')],
  }
  expect(isWhole(tx)).toBe(true)
  expect(isWhole({ ...tx, ops: [op('AVELINE'), op('ELISE')] })).toBe(false)
})

test('AH-3 what a transaction follows, and what its names speak of, are covered', () => {
  const ops = [op('AVELINE')]
  const tx = { ...header, salt, key, sig: null, ops, hash: hashTx(header, salt, ops) }
  expect(isWhole(tx)).toBe(true)
  expect(isWhole({ ...tx, before: tx.hash })).toBe(false)
  expect(isWhole({ ...tx, tips: [['B' as ReplicaId, 3, pinOf(tx.hash)]] })).toBe(false)
})

test('the same values under two salts have nothing in common', () => {
  const other = Buffer.alloc(16, 8).toString('base64')
  expect(hashTx(header, other, [op('x')])).not.toBe(hashTx(header, salt, [op('x')]))
})

test('a salt of another length, or written with other letters, is damage, not an exception', () => {
  const hash = hashTx(header, salt, [op('x')])
  expect(isWhole({ ...header, salt, hash, key, sig: null, ops: [op('x')] })).toBe(true)
  for (const bad of [
    '',
    'AAAA',
    Buffer.alloc(32).toString('base64'),
    salt.replace('==', '=h'),
    salt.replace('==', ''),
  ]) {
    expect(isWhole({ ...header, salt: bad, hash, key, sig: null, ops: [op('x')] })).toBe(false)
  }
})

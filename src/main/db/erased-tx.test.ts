import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { commitmentIn } from '#shared/kernel/erased.ts'
import { type Op, parseChanges, type Tx } from '#shared/sync/op.ts'
import { keyNamed, nameOf } from '../../../tests/support/replica-keys.ts'
import { sealedTx } from '../../../tests/support/replicas.ts'
import { withoutValues } from './erased-tx.ts'
import { isWhole } from './hash.ts'
import { saltsOf } from './salts.ts'

const header = {
  ...{ replica: nameOf('A'), first: 1, before: '', tips: [], lamport: 1 },
  ...{ at: '2026-11-24T09:00:00.000Z', author: null, intent: 'x', schema: 3 },
}

const txOf = (ops: readonly Op[]): Tx => {
  const salt = randomBytes(16).toString('base64')
  return sealedTx({ ...header, salt, key: keyNamed('A').verifying, ops }, 'A')
}

const opOf = (fields: number, at: number): Op => ({
  record: 'person',
  row: `r${at}`,
  changes: JSON.stringify(
    Object.fromEntries(Array.from({ length: fields }, (_none, n) => [`f${n}`, `secret ${at}.${n}`])),
  ),
  prev: [],
})

const erasing = (ops: readonly Op[], [at, field]: readonly [number, number]) => {
  const rank = at % ops.length
  const names = Object.keys(parseChanges(ops[rank] as Op))
  return { rank, name: names[field % names.length] as string }
}

test('ER-3 whatever is erased, in whatever order, the hash holds, the value is nowhere, and its neighbours are there', () => {
  const picks = fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 6 })
  const sizes = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 200 })
  fc.assert(
    fc.property(sizes, picks, (fields, picked) => {
      const whole = txOf(fields.map(opOf))
      let tx = whole
      const gone = new Map<number, Set<string>>()
      for (const pick of picked) {
        const { rank, name } = erasing(whole.ops, pick)
        tx = withoutValues(tx, new Map([[rank, new Set([name])]]))
        gone.set(rank, (gone.get(rank) ?? new Set()).add(name))
      }
      expect(tx.hash).toBe(whole.hash)
      expect(isWhole(tx)).toBe(true)
      for (const [at, op] of tx.ops.entries())
        for (const [field, value] of Object.entries(parseChanges(op)))
          expect(gone.get(at)?.has(field) ? commitmentIn(value) : value).toEqual(
            gone.get(at)?.has(field) ? expect.any(String) : parseChanges(whole.ops[at] as Op)[field],
          )
      // Nothing that is left gives the salt of what is gone.
      const [had, left] = [saltsOf(whole.salt), saltsOf(tx.salt)]
      for (const [at, op] of whole.ops.entries()) {
        const names = Object.keys(parseChanges(op))
        const [before, after] = [had.next(names.length), left.next(names.length)]
        for (const [rank, name] of names.entries())
          expect(after[rank]).toBe(gone.get(at)?.has(name) ? '' : before[rank])
      }
      expect(JSON.stringify(tx)).not.toContain(whole.salt)
      // All at once is the same as one after the other.
      expect(withoutValues(whole, gone)).toEqual(tx)
    }),
    { numRuns: 60 },
  )
})

test('ER-3 another commitment in the place of a value is damage', () => {
  const tx = withoutValues(txOf([opOf(2, 0)]), new Map([[0, new Set(['f0'])]]))
  const [op] = tx.ops as [Op]
  const other = op.changes.replace(/"#":"./, (mark) =>
    mark.endsWith('A') ? mark.replace(/.$/, 'B') : mark.replace(/.$/, 'A'),
  )
  expect(isWhole({ ...tx, ops: [{ ...op, changes: other }] })).toBe(false)
})

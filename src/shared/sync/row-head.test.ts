import fc from 'fast-check'
import { expect, test } from 'vitest'
import { heldFields, holds, isHead, type NumberedOp, type RowHead, replacedBy, replacedFields } from './row-head.ts'

const head: RowHead = { changes: { a: 1, b: 2, c: null }, replaced: [] }

test('a head holds what it wrote until others write over it', () => {
  expect([holds(head, 'c'), holds(head, 'd'), holds(head, 'toString')]).toEqual([true, false, false])
  const left = { ...head, replaced: replacedBy(head, { c: 1, a: 1, d: 1 }) }
  expect([left.replaced, heldFields(left), isHead(left)]).toEqual([['a', 'c'], ['b'], true])
  expect(holds(left, 'a')).toBe(false)
  expect(isHead({ ...left, replaced: replacedBy(left, { b: 1 }) })).toBe(false)
})

test('FS-1 what a head loses does not depend on the order or the repetition of what takes it', () => {
  const written = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'))
  fc.assert(
    fc.property(fc.array(written), fc.array(fc.nat()), (writes, order) => {
      const lose = (from: RowHead, fields: readonly string[]): RowHead => ({
        ...from,
        replaced: replacedBy(from, Object.fromEntries(fields.map((field) => [field, 0]))),
      })
      const shuffled = order.flatMap((n) => writes.slice(n % (writes.length + 1)))
      const left = (from: readonly (readonly string[])[]) => [...from.reduce(lose, head).replaced].sort()
      expect(left([...writes, ...shuffled])).toEqual(left([...shuffled, ...writes.toReversed()]))
    }),
  )
})

test('FS-3 an operation loses the fields that those naming it write, of its row and by that name only', () => {
  const ops: readonly NumberedOp[] = [
    { n: 1, changes: { a: 1, b: 1 }, prev: [] },
    { n: 2, changes: { a: 2, c: 2 }, prev: [1, 99] },
    { n: 3, changes: { b: 3 }, prev: [1] },
    { n: 4, changes: { a: 4 }, prev: [3] },
  ]
  const lost = new Map([[1, ['a', 'b']]])
  expect(replacedFields(ops)).toEqual(lost)
  expect(replacedFields(ops.toReversed()).get(1)?.toSorted()).toEqual(lost.get(1))
})

test('ME-10 what does not count takes nothing, and is passed through by what names it', () => {
  const fields = ['a', 'b', 'c']
  const row = fc.array(
    fc.record({
      written: fc.uniqueArray(fc.constantFrom(...fields), { minLength: 1 }),
      prev: fc.uniqueArray(fc.nat({ max: 12 }), { maxLength: 3 }),
      isCounted: fc.boolean(),
    }),
    { maxLength: 12 },
  )
  fc.assert(
    fc.property(row, (drawn) => {
      const ops = drawn.map(({ written, prev }, n) => ({
        n,
        changes: Object.fromEntries(written.map((field) => [field, n])),
        prev: prev.filter((named) => named < n),
      }))
      const counts = (n: number): boolean => drawn[n]?.isCounted ?? false
      const writes = (n: number, field: string): boolean => drawn[n]?.written.includes(field) ?? false
      /** Reached from an operation, in a field, through what does not count. */
      const reached = (n: number, field: string): readonly number[] =>
        (ops[n]?.prev ?? [])
          .filter((named) => writes(named, field))
          .flatMap((named) => (counts(named) ? [named] : reached(named, field)))
      const lost = replacedFields(ops, counts)
      for (const field of fields) {
        const taken = new Set(ops.flatMap(({ n }) => (counts(n) && writes(n, field) ? reached(n, field) : [])))
        for (const { n } of ops) expect(lost.get(n)?.includes(field) ?? false).toBe(taken.has(n))
      }
    }),
  )
})

test('ME-10 as many ways as there may be through what does not count, each is gone once', () => {
  const ops = Array.from({ length: 200 }, (_none, n) => ({
    n,
    changes: { a: n },
    prev: [n - 1, n - 2].filter((named) => named >= 0),
  }))
  expect(replacedFields(ops, (n) => n === 0 || n === 199)).toEqual(new Map([[0, ['a']]]))
})

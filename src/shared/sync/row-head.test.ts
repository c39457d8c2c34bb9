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

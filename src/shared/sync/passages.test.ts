import fc from 'fast-check'
import { expect, test } from 'vitest'
import { passagesOf } from './passages.ts'

const text = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 8 })

test('FS-6 put end to end, the passages of any three texts give back each of them', () => {
  fc.assert(
    fc.property(text, text, text, (before, one, other) => {
      const passages = passagesOf(before, one, other) ?? []
      expect(passages.flatMap((passage) => passage.before)).toEqual(before)
      expect(passages.flatMap((passage) => passage.one)).toEqual(one)
      expect(passages.flatMap((passage) => passage.other)).toEqual(other)
    }),
  )
})

test('FS-6 what each side changed is a passage of its own, what both did is one', () => {
  expect(passagesOf(['a', 'b', 'c', 'd'], ['A', 'b', 'c', 'd'], ['a', 'b', 'C', 'd', 'e'])).toEqual([
    { before: ['a'], one: ['A'], other: ['a'] },
    { before: ['b'], one: ['b'], other: ['b'] },
    { before: ['c'], one: ['c'], other: ['C'] },
    { before: ['d'], one: ['d'], other: ['d'] },
    { before: [], one: [], other: ['e'] },
  ])
  expect(passagesOf(['a', 'b'], ['x', 'b'], ['y', 'b'])).toEqual([
    { before: ['a'], one: ['x'], other: ['y'] },
    { before: ['b'], one: ['b'], other: ['b'] },
  ])
})

test('a text of more than two thousand blocks is not cut', () => {
  const long = Array.from({ length: 2_001 }, (_, n) => String(n))
  expect(passagesOf(long, long, long)).toBeNull()
})

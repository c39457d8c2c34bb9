import { expect, test } from 'vitest'
import { rowAfterKey, rowsBetween } from './grid-keys.ts'

test.each([
  ['ArrowDown', 4, 5],
  ['ArrowDown', 61, 61],
  ['ArrowUp', 4, 3],
  ['ArrowUp', 0, 0],
  ['PageDown', 4, 17],
  ['PageDown', 55, 61],
  ['PageUp', 20, 7],
  ['PageUp', 4, 0],
  ['Home', 40, 0],
  ['End', 4, 61],
  ['a', 4, null],
])('%s from row %i of 62 leads to %s', (key, from, to) => {
  expect(rowAfterKey(key, from, 62, 13)).toBe(to)
})

test('a range holds both its ends, whichever comes first', () => {
  expect(rowsBetween(3, 5)).toEqual([3, 4, 5])
  expect(rowsBetween(5, 3)).toEqual([3, 4, 5])
  expect(rowsBetween(2, 2)).toEqual([2])
})

import { expect, test } from 'vitest'
import { before, moved } from './moved.ts'

test('an item moves among the others and stops at the ends', () => {
  const order = ['a', 'b', 'c', 'd']
  expect([moved(order, 'b', 1), moved(order, 'b', -1), moved(order, 'b', 9), moved(order, 'b', -9)]).toEqual([
    ['a', 'c', 'b', 'd'],
    ['b', 'a', 'c', 'd'],
    ['a', 'c', 'd', 'b'],
    ['b', 'a', 'c', 'd'],
  ])
  expect(moved(order, 'z', 1)).toEqual(order)
})

test('an item follows the one before it, or nothing', () => {
  expect([before(['a', 'b'], 'b'), before(['a', 'b'], 'a')]).toEqual(['a', null])
})

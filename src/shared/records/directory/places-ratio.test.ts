import { expect, test } from 'vitest'
import { byRatio, ratioOf } from './places-ratio.ts'

test('places for 10 000 inhabitants: of nobody, nothing is said, and it comes last', () => {
  const [valley, desert, hamlet] = [
    { places: 2, population: 20_415 },
    { places: 3, population: 0 },
    { places: 1, population: 800 },
  ]
  expect(ratioOf(valley)?.toFixed(2)).toBe('0.98')
  expect(ratioOf(desert)).toBeNull()
  expect([desert, hamlet, valley].toSorted(byRatio)).toEqual([valley, hamlet, desert])
})

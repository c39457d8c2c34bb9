import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ticksFor } from './scale.ts'

test('marks are round, from nought, and hold what is drawn', () => {
  expect(ticksFor([1_180, 1_604, 1_800])).toEqual([0, 500, 1_000, 1_500, 2_000])
  expect(ticksFor([63, 78, null])).toEqual([0, 20, 40, 60, 80])
  expect(ticksFor([3])).toEqual([0, 1, 2, 3])
  expect(ticksFor([null])).toEqual([0, 1])
})

test('of any values, few marks, the last of which is not below the greatest', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0.01, max: 1e9, noNaN: true }), { minLength: 1 }), (values) => {
      const ticks = ticksFor(values)
      expect(ticks.length).toBeLessThanOrEqual(6)
      expect(ticks.at(-1)).toBeGreaterThanOrEqual(Math.max(...values) * (1 - 1e-6))
    }),
  )
})

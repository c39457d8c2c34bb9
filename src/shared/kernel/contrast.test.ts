import { expect, test } from 'vitest'
import { contrastOf, leastContrast } from './contrast.ts'

test('two colours stand out as WCAG counts, whichever comes first', () => {
  expect([contrastOf('000000', 'FFFFFF'), contrastOf('ffffff', '000000'), contrastOf('12455C', '12455C')]).toEqual([
    21, 21, 1,
  ])
  // The palest grey that is read on white.
  expect(contrastOf('767676', 'FFFFFF')).toBeGreaterThan(leastContrast)
  expect(contrastOf('777777', 'FFFFFF')).toBeLessThan(leastContrast)
})

import { expect, test } from 'vitest'
import { freshnessOf, monthsBefore } from './freshness.ts'

test.each([
  ['2026-11-24', 'fresh'],
  ['2026-05-25', 'fresh'],
  ['2026-05-24', 'watch'],
  ['2025-11-25', 'watch'],
  ['2025-11-24', 'check'],
  ['2025-05-25', 'check'],
  ['2025-05-24', 'refresh'],
  [null, 'refresh'],
] as const)('an entry of %s is %s on 24 November 2026', (day, expected) => {
  expect(freshnessOf(day, '2026-11-24')).toBe(expected)
})

test('months are whole, and never spill over the end of a shorter one', () => {
  expect(monthsBefore('2026-08-31', 6)).toBe('2026-02-28')
  expect(monthsBefore('2026-01-15', 12)).toBe('2025-01-15')
})

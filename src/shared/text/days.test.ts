import { expect, test } from 'vitest'
import { compareDays, dayAfter, daysBetween } from './days.ts'

test('days are counted across the change of hour', () => {
  expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2)
  expect(daysBetween('2026-12-31', '2026-12-30')).toBe(-1)
})

test('a day is named from another, across a month, a year and the change of hour', () => {
  expect(dayAfter('2026-12-31')).toBe('2027-01-01')
  expect(dayAfter('2026-10-24', 2)).toBe('2026-10-26')
  expect(dayAfter('2028-03-01', -1)).toBe('2028-02-29')
})

test('days are put in order, what has none last', () => {
  expect([null, '2026-11-29', '2025-12-01', null].toSorted(compareDays)).toEqual([
    ...['2025-12-01', '2026-11-29', null, null],
  ])
})

import { expect, test } from 'vitest'
import { parseDay } from './parse-day.ts'

test.each([
  ['30/10/2024', '2024-10-30'],
  ['3-2-26', '2026-02-03'],
  ['30 octobre 2024', '2024-10-30'],
  ['1er février 2027', '2027-02-01'],
  ['30 oct. 2024', '2024-10-30'],
  ['12 aout 2026', '2026-08-12'],
  ['2024-10-30', '2024-10-30'],
  ['31/02/2026', null],
  ['30 brumaire 2024', null],
  ['demain', null],
])('%s', (typed, day) => expect(parseDay(typed)).toBe(day))

import { describe, expect, test } from 'vitest'
import { longDate, shortDate } from './french-dates.ts'

describe('French dates', () => {
  test.each([
    ['2024-10-30', '30 octobre 2024', '30.10.24'],
    ['2025-03-01', '1er mars 2025', '01.03.25'],
    ['2028-02-29', '29 février 2028', '29.02.28'],
  ])('%s', (date, long, short) => {
    expect([longDate(date), shortDate(date)]).toEqual([long, short])
  })
})

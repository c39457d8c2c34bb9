import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dayOf, daysSince, fullDate, longDate, shortDate, shortDateWithYear } from './dates.ts'
import { distance } from './distance.ts'

test('dates as French writes them', () => {
  expect(longDate('2024-10-30')).toBe('30\u00A0octobre\u00A02024')
  expect(fullDate('2024-10-30')).toBe('mercredi 30\u00A0octobre\u00A02024')
  expect(shortDate('2024-10-30')).toBe('30\u00A0oct.')
  expect(shortDateWithYear('2024-02-03')).toBe('3\u00A0févr.\u00A02024')
})

test('the local day of an instant', () => {
  expect(dayOf(new Date(2026, 10, 5, 23, 59))).toBe('2026-11-05')
})

test.each([
  ['2026-11-24', 'aujourd’hui'],
  ['2026-11-25', 'demain'],
  ['2026-11-23', 'hier'],
  ['2026-12-06', 'dans douze jours'],
  ['2026-11-21', 'il y a trois jours'],
])('%s, seen from 24 November, is %s', (day, words) => expect(distance('2026-11-24', day)).toBe(words))

describe('the nights when the hour changes', () => {
  const zone = process.env.TZ
  beforeAll(() => {
    process.env.TZ = 'Europe/Paris'
  })
  afterAll(() => {
    if (zone === undefined) delete process.env.TZ
    else process.env.TZ = zone
  })

  /** Local moments: the day of 29 March 2026 has 23 hours, that of 25 October 25. */
  test.each([
    ['an evening seen after a day of 23 hours', [3, 28, 23, 30], [3, 30, 0, 15], 2],
    ['the short day seen after it', [3, 29, 0, 10], [3, 30, 0, 15], 1],
    ['the short day’s evening seen after midnight', [3, 29, 23, 50], [3, 30, 0, 15], 1],
    ['the day before, seen in the short night', [3, 28, 12, 0], [3, 29, 3, 30], 1],
    ['the long day’s first minutes, seen in its last', [10, 25, 0, 5], [10, 25, 23, 55], 0],
    ['the day before the long one, seen in its last minutes', [10, 24, 12, 0], [10, 25, 23, 55], 1],
    ['the day before that, seen then', [10, 23, 12, 0], [10, 25, 23, 55], 2],
  ] as const)('%s', (_, [month, day, hours, minutes], [laterMonth, laterDay, laterHours, laterMinutes], days) => {
    const instant = new Date(2026, month - 1, day, hours, minutes).toISOString()
    expect(daysSince(instant, new Date(2026, laterMonth - 1, laterDay, laterHours, laterMinutes))).toBe(days)
  })
})

import { expect, test } from 'vitest'
import { dayOf, fullDate, longDate, shortDate, shortDateWithYear } from './dates.ts'
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

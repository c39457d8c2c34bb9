import { expect, test } from 'vitest'
import { parseDay } from './parse-day.ts'

/** A Tuesday. */
const today = '2026-11-24'

test.each([
  ['13/12', '2026-12-13'],
  ['3/2', '2027-02-03'],
  ['le 13 décembre', '2026-12-13'],
  ['avant le 1er mars', '2027-03-01'],
  ['29 février', '2028-02-29'],
  ['13/12/2027', '2027-12-13'],
  ['13\u00A0déc.\u00A02026', '2026-12-13'],
  ['aujourd’hui', '2026-11-24'],
  ['demain', '2026-11-25'],
  ['dans 15 jours', '2026-12-09'],
  ['Dans deux semaines', '2026-12-08'],
  ['dans un mois', '2026-12-24'],
  ['mardi', '2026-12-01'],
  ['vendredi prochain', '2026-11-27'],
  ['vendredi 11 décembre', '2026-12-11'],
  ['le vendredi 11/12/2026', '2026-12-11'],
  ['vendredi 11', '2026-12-11'],
  ['jeudi 31', '2026-12-31'],
  ['vendredi 12 décembre', null],
  ['vendredi 12', null],
  ['fin janvier 2028', '2028-01-31'],
  ['fin novembre', '2026-11-30'],
  ['fin janvier', '2027-01-31'],
  ['31/2', null],
  ['bientôt', null],
  ['', null],
])('« %s » is %s', (typed, day) => expect(parseDay(typed, today, 'coming')).toBe(day))

test('a month after its last day is the last of a shorter one', () => {
  expect(parseDay('dans un mois', '2027-01-31', 'coming')).toBe('2027-02-28')
})

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
  ['28112026', '2026-11-28'],
  ['281126', '2026-11-28'],
  ['32112026', null],
])('%s', (typed, day) => expect(parseDay(typed, today, 'nearest')).toBe(day))

test.each([
  ['28/11', '2026-11-28'],
  ['28 nov', '2026-11-28'],
  ['30 oct.', '2026-10-30'],
  ['3/2', '2027-02-03'],
  ['29 février', '2028-02-29'],
  ['hier', '2026-11-23'],
])('of the days without a year, « %s » is the nearest', (typed, day) =>
  expect(parseDay(typed, today, 'nearest')).toBe(day),
)

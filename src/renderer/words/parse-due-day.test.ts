import { expect, test } from 'vitest'
import { parseDueDay } from './parse-due-day.ts'

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
  ['fin novembre', '2026-11-30'],
  ['fin janvier', '2027-01-31'],
  ['31/2', null],
  ['bientôt', null],
  ['', null],
])('« %s » is %s', (typed, day) => expect(parseDueDay(typed, today)).toBe(day))

test('a month after its last day is the last of a shorter one', () => {
  expect(parseDueDay('dans un mois', '2027-01-31')).toBe('2027-02-28')
})

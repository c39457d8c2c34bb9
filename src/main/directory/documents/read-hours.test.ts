import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readHours } from './read-hours.ts'

/** Spaces that hold are compared as spaces. */
const lines = async (text: string) => (await readHours(text)).lines.map((line) => line.replaceAll('\u00a0', ' '))

test.each([
  [
    'Mo-Fr 09:00-12:00,14:00-18:30; Sa 08:30-12:00',
    ['Du lundi au vendredi 9 h 00 – 12 h 00 et 14 h 00 – 18 h 30', 'Samedi 8 h 30 – 12 h 00'],
  ],
  ['Mo,Tu,Th 09:00-12:00; PH off', ['Lundi, mardi et jeudi 9 h 00 – 12 h 00', 'Les jours fériés fermé']],
  ['We[1] 14:00-17:00 "sur rendez-vous"', ['1ᵉʳ mercredi du mois 14 h 00 – 17 h 00, sur rendez-vous']],
  ['Fr[1,3] 14:00-17:00', ['1ᵉʳ et 3ᵉ vendredi du mois 14 h 00 – 17 h 00']],
  ['24/7', ['Jour et nuit, tous les jours']],
  [
    'Jul-Aug Mo-Fr 09:00-12:00; Sep-Jun Mo-Sa 09:00-18:00',
    [
      'Du lundi au vendredi, de juillet à août, 9 h 00 – 12 h 00',
      'Du lundi au samedi, de septembre à juin, 9 h 00 – 18 h 00',
    ],
  ],
  ['week 1-53/2 Tu 09:30-12:00', ['Mardi, semaines impaires, 9 h 30 – 12 h 00']],
  ['Tu 14:00+', ['Mardi dès 14 h 00']],
  ['Mo-Fr 9h-12h', ['Du lundi au vendredi 9 h 00 – 12 h 00']],
  ['"sur rendez-vous"', ['Sur rendez-vous']],
])('%s', async (text, expected) => {
  expect(await lines(text)).toEqual(expected)
})

test('what cannot be read is shown as it is, and said', async () => {
  expect(await readHours('tous les matins !')).toEqual({ lines: ['tous les matins !'], readable: false })
})

test('any week of plain hours tells each of its times', async () => {
  const names = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su']
  const rule = fc.tuple(fc.constantFrom(...names), fc.integer({ min: 0, max: 11 }), fc.integer({ min: 12, max: 23 }))
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(rule, { selector: ([day]) => day, minLength: 1, maxLength: 7 }), async (rules) => {
      const two = (hour: number) => String(hour).padStart(2, '0')
      const text = rules.map(([day, from, to]) => `${day} ${two(from)}:15-${two(to)}:45`).join('; ')
      const printed = (await lines(text)).join('\n')
      for (const [, from, to] of rules) expect(printed).toContain(`${from} h 15 – ${to} h 45`)
    }),
    { numRuns: 40 },
  )
})

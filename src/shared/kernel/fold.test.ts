import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold } from './fold.ts'

test.each([
  ['Médiathèque  de\tGIVORS ', 'mediatheque de givors'],
  ['L’Œuvre', "l'œuvre"],
  ['12 RUE DU GUE', '12 rue du gue'],
  [' gue', 'gue'],
  ['gue`', "gue'"],
  ['', ''],
])('« %s » is folded to « %s »', (text, folded) => {
  expect(fold(text)).toBe(folded)
})

test('a text is folded alike whether or not anything in it asks for more than its capitals', () => {
  const letters = fc.constantFrom(...'aZ9 _~`´’éÉ\t\u00a0-&')
  fc.assert(
    fc.property(
      fc.array(letters).map((list) => list.join('')),
      (text) => {
        // Beside an accent, nothing is plain.
        expect(fold(`é ${text}`)).toBe(`e ${fold(text)}`.trim())
      },
    ),
  )
})

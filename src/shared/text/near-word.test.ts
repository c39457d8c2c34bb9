import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lettersWrong, nearestWord } from './near-word.ts'

test('a letter missing, too many, for another, or two in the other’s place are each one', () => {
  const wrong = (word: string, other: string) => lettersWrong(word, other, 2)
  expect(['emargment', 'emmargement', 'emargemant', 'emargemetn'].map((word) => wrong(word, 'emargement'))).toEqual([
    1, 1, 1, 1,
  ])
  expect([wrong('reunion', 'reunion'), wrong('reunion', 'annuaire')]).toEqual([0, null])
})

test('a word that begins another, or is it, has none wrong', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 })
  fc.assert(
    fc.property(letters, letters, letters, (one, more, other) => {
      expect(lettersWrong(one, one + more, 2)).toBe(0)
      expect(lettersWrong(one, other, 6)).toBeLessThanOrEqual(Math.max(one.length, other.length))
    }),
  )
})

test('the nearest word is told, also of one that is still being typed; a short word or a number is left as it is', () => {
  const words = ['gommettes', 'sauvegardes', 'reunion', 'chat']
  expect(['gomettes', 'sauvgar', 'reunoin', 'cha', '2026x', 'zzzzzz'].map((word) => nearestWord(word, words))).toEqual([
    ...['gommettes', 'sauvegardes', 'reunion'],
    ...[null, null, null],
  ])
})

import { expect, test } from 'vitest'
import { byName } from '../address.ts'
import { countWords, printedWords, rangeWords } from './list-words.ts'

test.each([
  [0, 12, 62, byName, 'Lignes 1 à 13 sur 62, triées par nom'],
  [61, 61, 62, byName, 'Ligne 62 sur 62, triées par nom'],
  [
    99_987,
    99_999,
    100_000,
    { column: 'kind', descending: true },
    'Lignes 99\u00A0988 à 100\u00A0000 sur 100\u00A0000, triées par type, de Z à A',
  ],
  [
    0,
    3,
    4,
    { column: 'verifiedOn', descending: false },
    'Lignes 1 à 4 sur 4, triées par fraîcheur, la plus ancienne d’abord',
  ],
  [0, 0, 0, byName, ''],
] as const)('rows %i to %i of %i', (first, last, total, sort, words) => {
  expect(rangeWords(first, last, total, sort)).toBe(words)
})

test('a sheet says which rows it holds, and that the others are elsewhere', () => {
  expect(printedWords(62, byName)).toBe('Lignes 1 à 62 sur 62, triées par nom')
  expect(printedWords(0, byName)).toBe('')
  expect(printedWords(1_250, byName)).toBe(
    'Lignes 1 à 200 sur 1\u00a0250, triées par nom. Les autres ne sont pas sur ce papier\u00a0: la liste entière s’exporte en Excel.',
  )
})

test('a count agrees with what it counts', () => {
  expect(countWords('actors', 12, 'coché')).toBe('12\u00A0structures cochées')
  expect(countWords('persons', 1, 'retiré')).toBe('1\u00A0personne retirée')
  expect(countWords('places', 3, 'vérifié')).toBe('3\u00A0lieux vérifiés')
})

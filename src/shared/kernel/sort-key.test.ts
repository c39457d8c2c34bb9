import { expect, test } from 'vitest'
import { nameKey, sortKey } from './sort-key.ts'

test('neither accents, case nor punctuation count', () => {
  expect(sortKey('École  « Saint-Exupéry » (annexe)')).toBe('ecole saint exupery annexe')
  expect(sortKey('Œuvre Lætitia 2')).toBe('oeuvre laetitia 2')
})

test('a name is found under its first word, not its article', () => {
  expect(['La Croix-Rouge', 'L’Étoile', 'Les Ateliers', 'LE Préau', 'Lecture pour tous', 'La'].map(nameKey)).toEqual([
    'croix rouge',
    'etoile',
    'ateliers',
    'preau',
    'lecture pour tous',
    'la',
  ])
})

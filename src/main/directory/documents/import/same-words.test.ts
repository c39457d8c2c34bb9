import { expect, test } from 'vitest'
import { areSameWords, isBetterWritten } from './same-words.ts'

test.each([
  ['street', '12 rue du Pont', '12 r. du Pont', true],
  ['street', '3, cours du Modèle', '3 COURS DU MODELE', true],
  ['street', '12 rue du Pont', '14 rue du Pont', false],
  ['street', '12 rue du Pont', '12 place du Pont', false],
  ['street', '12 rue du Pont', '12 rue du Pont, bâtiment B', false],
  ['description', 'École ouverte', 'Ecole ouverte', true],
  ['description', 'École ouverte', 'École fermée', false],
  ['title', 'Directrice', 'DIRECTRICE', true],
  ['phone', '+33474000001', '+33474000002', false],
  ['sourceId', 'a-1', 'A 1', false],
])('%s: « %s » and « %s »', (field, one, other, same) => {
  expect(areSameWords(field, one, other)).toBe(same)
})

test.each([
  ['12 rue du Pont', '12 r. du Pont'],
  ['École', 'Ecole'],
  ['École', 'ÉCOLE'],
  ['ÉCOLE', 'ECOLE'],
])('« %s » is better written than « %s »', (text, than) => {
  expect([isBetterWritten(text, than), isBetterWritten(than, text)]).toEqual([true, false])
})

import { expect, test } from 'vitest'
import { epciName, inEpci, ofEpci } from './epci.ts'

test.each([
  ["CC du Pays de l'Arbresle (CCPA)", 'CC du Pays de l’Arbresle'],
  ['CC du Cordais et du Causse (4 C)', 'CC du Cordais et du Causse'],
  ['CC Alpes-Provence-Verdon "Sources de lumière"', 'CC Alpes-Provence-Verdon «\u00A0Sources de lumière\u00A0»'],
])('%s', (official, name) => expect(epciName(official)).toBe(name))

test('of one', () => {
  expect(['CC du Haut-Val', 'Eurométropole de Metz', 'Nantes Métropole'].map(ofEpci)).toEqual([
    'de la CC du Haut-Val',
    'de l’Eurométropole de Metz',
    'de Nantes Métropole',
  ])
})

test.each([
  ['CC du Haut-Val', 'dans la CC du Haut-Val'],
  ['Métropole du Grand Paris', 'dans la Métropole du Grand Paris'],
  ['Eurométropole de Strasbourg', 'dans l’Eurométropole de Strasbourg'],
  ['Nantes Métropole', 'à Nantes Métropole'],
])('in %s', (official, words) => expect(inEpci(official)).toBe(words))

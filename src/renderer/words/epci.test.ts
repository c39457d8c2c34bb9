import { expect, test } from 'vitest'
import { epciName, theEpci } from './epci.ts'

test.each([
  ["CC du Pays de l'Arbresle (CCPA)", 'CC du Pays de l’Arbresle'],
  ['CC du Cordais et du Causse (4 C)', 'CC du Cordais et du Causse'],
  ['CC Alpes-Provence-Verdon "Sources de lumière"', 'CC Alpes-Provence-Verdon «\u00A0Sources de lumière\u00A0»'],
])('%s', (official, name) => expect(epciName(official)).toBe(name))

test.each([
  ['CC du Haut-Val', 'la CC du Haut-Val'],
  ['Métropole du Grand Paris', 'la Métropole du Grand Paris'],
  ['Eurométropole de Strasbourg', 'l’Eurométropole de Strasbourg'],
  ['Nantes Métropole', 'Nantes Métropole'],
])('with its article, %s', (official, words) => expect(theEpci(official)).toBe(words))

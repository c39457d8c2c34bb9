import { expect, test } from 'vitest'
import { epciName, inEpci } from './epci.ts'

test.each([
  ["CC du Pays de l'Arbresle (CCPA)", 'CC du Pays de l’Arbresle'],
  ['CC du Cordais et du Causse (4 C)', 'CC du Cordais et du Causse'],
  ['CC Alpes-Provence-Verdon "Sources de lumière"', 'CC Alpes-Provence-Verdon «\u00A0Sources de lumière\u00A0»'],
])('%s', (official, name) => expect(epciName(official)).toBe(name))

test.each([
  ['CC du Haut-Val', 'dans la CC du Haut-Val'],
  ['Métropole du Grand Paris', 'dans la Métropole du Grand Paris'],
  ['Eurométropole de Strasbourg', 'dans l’Eurométropole de Strasbourg'],
  ['Nantes Métropole', 'à Nantes Métropole'],
])('in %s', (official, words) => expect(inEpci(official)).toBe(words))

import { expect, test } from 'vitest'
import { likeliestSheet } from './likeliest-sheet.ts'

const sheet = (...lines: readonly string[]) => ({
  name: null,
  header: 0,
  lines: lines.map((line, rank) => ({ line: rank + 1, cells: line.split(';') })),
})

const list = sheet('Structure;Commune;Téléphone', 'Relais du Gué;Anse;04 74 00 00 00', 'Orme;Lozanne;04 74 00 00 01')
const words = sheet(
  'valeur;libellé;description',
  ...Array.from({ length: 9 }, (_, at) => `v${at};Mot ${at};Sens ${at}`),
)
const empty = sheet('Structure;Commune;Téléphone;Courriel;Site web', ';;;;', ';;;;')

test('the sheet that is understood, though others are longer or have more columns', () => {
  expect(likeliestSheet([words, empty, list])).toBe(2)
})

test('of two that are understood alike, the longest', () => {
  expect(likeliestSheet([list, sheet('Nom;Ville;Tél', 'Gué;Anse;0474000000', 'Orme;Anse;', 'Saule;Anse;')])).toBe(1)
})

test('the longest, where none is', () => {
  expect(likeliestSheet([empty, words])).toBe(1)
})

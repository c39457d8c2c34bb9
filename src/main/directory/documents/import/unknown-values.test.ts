import { expect, test } from 'vitest'
import type { ImportTarget } from '#shared/contract/directory/directory-import.ts'
import { decided } from './decisions.ts'
import type { ImportInput } from './plan.ts'
import { readDrafts } from './read-drafts.ts'
import { unknownValues } from './unknown-values.ts'

const none = { columns: ['id'], lines: [] }

const listOf = (
  targets: readonly ImportTarget[],
  rows: readonly (readonly string[])[],
  more: Partial<ImportInput> = {},
): ImportInput => ({
  fileName: 'liste.csv',
  format: 'list',
  table: { name: null, header: 0, lines: [targets, ...rows].map((cells, rank) => ({ line: rank + 1, cells })) },
  header: 0,
  targets,
  decisions: [],
  limit: 10,
  own: null,
  known: { actor: none, place: none, person: none, post: none, alias: none, sector: none, joined: {} },
  territory: { home: null, departements: {} },
  ...more,
})

const targets = ['actor.name', 'place.services', 'actor.kind'] as const

const rows = [
  ['Relais', 'Danser, Accès à Internet', 'Association'],
  ['Foyer', 'danser ; Loisirs et création numérique', 'Guilde'],
  ['Gué', 'Insertion profess. via numérique\nAide aux démarches', 'Mairie'],
  ['Lavoir', 'Danser', 'Guilde'],
]

test('each value that a vocabulary does not know is told once, with its lines and its nearest label', () => {
  const input = listOf(targets, rows)
  expect(unknownValues(input, decided([]))).toEqual([
    { column: 1, value: 'Danser', count: 3, lines: [2, 3, 5], nearest: null },
    {
      column: 1,
      value: 'Insertion profess. via numérique',
      count: 1,
      lines: [4],
      nearest: 'Insertion professionnelle via le numérique',
    },
    { column: 2, value: 'Guilde', count: 2, lines: [3, 5], nearest: null },
  ])
})

test('a word of a list in English is asked with the label that says it, and not taken for it', () => {
  const input = listOf(
    ['actor.name', 'place.publics', 'place.fees', 'actor.kind'],
    [['Relais', 'Wheelchair accessible, Elderly', 'Free of charge', 'Charity']],
  )
  expect(unknownValues(input, decided([])).map(({ value, nearest }) => [value, nearest])).toEqual([
    ['Wheelchair accessible', 'Handicaps moteurs'],
    ['Elderly', 'Seniors'],
    ['Free of charge', 'Gratuit'],
    ['Charity', 'Association'],
  ])
  const [draft] = readDrafts(input, decided([]), () => undefined).drafts
  expect([draft?.place.given, draft?.actor.given]).toEqual([{}, {}])
})

test('a line that is left, or a cell that is corrected, is not asked about', () => {
  const decisions = decided([
    { kind: 'skip', line: 5 },
    { kind: 'correct', line: 3, column: 2, value: 'Association' },
    { kind: 'correct', line: 3, column: 1, value: '' },
  ])
  expect(unknownValues(listOf(targets, rows), decisions)).toMatchObject([
    { column: 1, value: 'Danser', count: 1, lines: [2] },
    { column: 1, lines: [4] },
  ])
})

test('the labels that a person chose are read in place of the values, and asked no more', () => {
  const values = {
    1: { Danser: 'Loisirs et créations numériques', 'Insertion profess. via numérique': '' },
    2: { GUILDE: 'Association' },
  }
  const input = listOf(targets, rows, { values })
  expect(unknownValues(input, decided([]))).toEqual([])
  const { drafts } = readDrafts(input, decided([]), () => undefined)
  expect(drafts.map(({ place, actor, issues }) => [place.given.services, actor.given.kind, issues])).toEqual([
    [['leisure', 'access'], 'association', []],
    [['leisure'], 'association', []],
    [['procedures'], 'commune', []],
    [['leisure'], 'association', []],
  ])
})

import fc from 'fast-check'
import { expect, expectTypeOf, test } from 'vitest'
import { folded } from '../../words/folded.ts'
import { listView } from './list-view.ts'
import { nameFilter } from './name-filter.ts'

interface Tool {
  readonly id: string
  readonly state: string | null
  readonly owners: readonly string[]
  readonly words: string
}

interface Shed {
  readonly tools: readonly Tool[]
}

const states = { lent: 'Prêté', back: 'Rendu' } as const

const view = listView<Shed, Tool>()({
  words: { one: 'outil', many: 'outils', none: 'Aucun outil' },
  lines: ({ tools }) => tools,
  id: ({ id }) => id,
  says: ({ words, owners }) => [words, ...owners],
  filters: {
    etat: {
      label: 'État',
      all: 'Tous les états',
      options: states,
      counted: true,
      keeps: ({ state }, want) => state === want,
    },
    a: nameFilter(
      { label: 'À qui', all: 'Tous' },
      ({ tools }: Shed) => tools,
      ({ owners }: Tool) => owners,
    ),
  },
  sorts: {
    venue: { name: 'Comme ils viennent' },
    mots: { name: 'Par mots', compare: (one, other) => one.words.localeCompare(other.words, 'fr') },
  },
  heads: { of: ({ state }) => state ?? 'sans', name: (state) => `Sous ${state}` },
})

const owner = fc.constantFrom('Zoé', 'ZOE', 'Léo', 'Ana')
const shed: fc.Arbitrary<Shed> = fc.record({
  tools: fc.uniqueArray(
    fc.record({
      id: fc.uuid(),
      state: fc.constantFrom('lent', 'back', 'newer', null),
      owners: fc.array(owner, { maxLength: 2 }),
      words: fc.constantFrom('Scie', 'scie à métaux', 'Établi', ''),
    }),
    { selector: ({ id }) => id },
  ),
})
const address = fc.record(
  {
    etat: fc.constantFrom('lent', 'back', 'newer', 'constructor', 4),
    a: fc.oneof(owner, fc.constantFrom('zoe', 'Personne', false)),
    texte: fc.constantFrom('', ' SCIE', 'metaux scie', 'léo', 12),
    ordre: fc.constantFrom('venue', 'mots', 'toString', null),
    autre: fc.string(),
  },
  { requiredKeys: [] },
)

test('whatever the address, the lines kept are those that its words and every filter keep, each once, in order', () => {
  fc.assert(
    fc.property(shed, address, (list, given) => {
      const search = view.read(given)
      const offered = list.tools.flatMap(({ owners }) => owners.map(folded))
      const owned = search.a !== undefined && offered.includes(folded(search.a)) ? folded(search.a) : null
      const expected = list.tools.filter(
        ({ state, owners, words }) =>
          (search.etat === undefined || state === search.etat) &&
          (owned === null || owners.some((name) => folded(name) === owned)) &&
          folded(search.texte ?? '')
            .split(' ')
            .every((word) => folded([words, ...owners].join(' ')).includes(word)),
      )
      expect(view.kept(list, search)).toEqual(expected)
      expect(new Set(view.lines(list, search))).toEqual(new Set(expected))
      const rows = view.rows(list, search, view.lines(list, search))
      expect(rows.flatMap((row) => (row.isHead ? [] : [row.line]))).toHaveLength(expected.length)
      if (search.ordre === 'mots')
        expect(view.lines(list, search).map(({ words }) => words)).toEqual(
          expected.map(({ words }) => words).toSorted((one, other) => one.localeCompare(other, 'fr')),
        )
      else expect(rows.reduce((sum, row) => sum + (row.isHead ? row.count : 0), 0)).toBe(expected.length)
    }),
  )
})

test('the counts of a filter add up to the lines whose value has a name, and each is what its filter keeps', () => {
  fc.assert(
    fc.property(shed, (list) => {
      const counts = view.counts(list, 'etat')
      expect(counts.lent + counts.back).toBe(
        list.tools.filter(({ state }) => state === 'lent' || state === 'back').length,
      )
      for (const etat of ['lent', 'back'] as const) expect(view.kept(list, { etat })).toHaveLength(counts[etat])
      expect(view.counts(list, 'etat')).toBe(counts)
    }),
  )
})

test('an address is read without what is not understood, and cleared without losing what else it says', () => {
  fc.assert(
    fc.property(address, (given) => {
      const search = view.read(given)
      expect(view.read(search)).toEqual(search)
      expect(search).not.toHaveProperty('autre')
      expect(view.whole({ ...search, autre: true })).toEqual({ autre: true })
    }),
  )
  expect(view.read({ etat: 'newer', a: 'Zoé', texte: 'scie', ordre: 'hasard' })).toEqual({ a: 'Zoé', texte: 'scie' })
  expectTypeOf<{ etat: 'lent'; a: string; texte: string; ordre: 'mots' }>().toExtend<ReturnType<typeof view.read>>()
  expectTypeOf<{ etat: 'newer' }>().not.toExtend<ReturnType<typeof view.read>>()
})

test('a filter is drawn with its counts and with what is offered of what was asked', () => {
  const tool = { id: '1', state: 'lent', owners: ['Zoé', 'ZOE'], words: 'Scie' }
  const list = { tools: [tool, { ...tool, id: '2', state: null, owners: ['Léo'] }] }
  expect(view.choices(list, { a: 'zoe', etat: 'back' })).toEqual([
    {
      key: 'etat',
      label: 'État',
      all: 'Tous les états',
      want: 'back',
      options: [
        ['lent', 'Prêté (1)'],
        ['back', 'Rendu (0)'],
      ],
    },
    {
      key: 'a',
      label: 'À qui',
      all: 'Tous',
      want: 'Zoé',
      options: [
        ['Léo', 'Léo'],
        ['Zoé', 'Zoé'],
      ],
    },
  ])
  expect(view.choices(list, { a: 'Personne' }).map(({ want }) => want)).toEqual([null, null])
  expect(view.sorts).toEqual({ venue: 'Comme ils viennent', mots: 'Par mots' })
})

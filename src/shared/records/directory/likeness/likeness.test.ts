import { expect, test } from 'vitest'
import { comparable } from './comparable.ts'
import { type Entry, type EntryAddress, emptyEntry } from './entry.ts'
import { likeness } from './likeness.ts'
import { comparedPair, createLikenessIndex, type LikelyPair } from './likeness-index.ts'
import type { EntryRecord } from './rules.ts'
import { streetOf } from './street.ts'

const address = (values: Partial<EntryAddress>): EntryAddress => ({
  inseeCode: '99001',
  commune: 'Pontvermeil',
  street: null,
  latitude: null,
  longitude: null,
  ...values,
})

const entry = (name: string, values: Partial<Entry> = {}): Entry => ({
  ...emptyEntry,
  id: name,
  names: [name],
  ...values,
})

const inPontvermeil = (name: string, place: Partial<EntryAddress> = {}): Entry =>
  entry(name, { addresses: [address(place)] })

const pairsOf = (record: EntryRecord, entries: readonly Entry[]): readonly LikelyPair[] =>
  [...createLikenessIndex(record, entries).pairs()].toSorted(
    (a, b) => b.score - a.score || `${a.first} ${a.second}`.localeCompare(`${b.first} ${b.second}`),
  )

const named = (a: Entry, b: Entry): number => Math.round(likeness(comparable(a), comparable(b)).name)

test.each([
  ['Secours Vert U L Lisse – Clairfond', 'Le Secours-Vert français', 100],
  ['Secours Vert UL Peupliers Vas de Lisse', 'Le Secours Vert français Peupliers Val de Lisse', 93],
  ['CS 3 Moulins', 'Centre social Les Trois Moulins – Pontvermeil', 90],
  ['Association Le Clic voisin', 'Clic voisin (Pontvermeil)', 100],
  ['MJC de Pontvermeil', 'Maison des jeunes et de la culture', 100],
  ['CC du Haut-Val', 'Communauté de communes du Haut-Val', 100],
  ['Médiathèque Louise-Merle', 'Bibliotheque louise merle', 100],
  ['Les Œuvres de Pontvermeil', 'Oeuvres', 100],
  ['Mairie de Pontvermeil', 'Ville de Pontvermeil', 100],
  ['CCAS de Pontvermeil', 'Mairie de Pontvermeil', 0],
  ['Centre social du Gué', 'Centre social du Lavoir', 20],
  ['Communauté de communes du Haut-Val', 'Communauté de communes des Joncs', 20],
  ['École des Sources', 'Foyer rural des Sources', 70],
  ['Emmaüs', 'Emmaüs Connect', 80],
  ['Secours populaire français', 'Secours catholique', 69],
  ['Collège Les Peupliers', 'École Les Peupliers', 80],
])('names: %s, %s: %i', (first, second, expected) => {
  expect(named(inPontvermeil(first), inPontvermeil(second))).toBe(expected)
})

test('another name counts as its own', () => {
  const known = entry('Union des familles', { names: ['Union des familles', 'Secours-Vert'] })
  expect(named(known, entry('Secours Vert'))).toBe(100)
})

test.each([
  ['7 r. Basse', '7 rue Basse', 100],
  ['n° 12bis, av. du Gué', '12 bis avenue du Gue', 100],
  ['bd St-Michel', 'Boulevard Saint Michel', 100],
  ['4 rue du Moulin', '40 rue du Moulin', 60],
  ['4 rue du Moulin', 'Rue du Moulin', 100],
  ['4 et 6 rue du Moulin', '6 rue du Moulin', 100],
  ['4-6, rue du Moulin', '4 rue du Moulin', 100],
  ['4 et 6 rue du Moulin', '8 rue du Moulin', 60],
  ['4 rue du Moulin', '4 place du Marché', 27],
])('streets: %s, %s: %i', (first, second, expected) => {
  const found = likeness(
    comparable(inPontvermeil('A', { street: first })),
    comparable(inPontvermeil('B', { street: second })),
  )
  expect(Math.round(found.street as number)).toBe(expected)
})

test('a street without a word is no street', () => {
  expect(streetOf(' – ')).toBeNull()
})

test.each([
  [0.0003, 100],
  [0.0008, 50],
  [0.004, 10],
])('distance: %f degrees north: %i', (degrees, expected) => {
  const [a, b] = [45, 45 + degrees].map((latitude) => comparable(inPontvermeil('A', { latitude, longitude: 4 })))
  expect(likeness(a as never, b as never).distance).toBeCloseTo(expected, 3)
})

const summary = (pairs: readonly LikelyPair[]) =>
  pairs.map(({ first, second, score, identifier, joinable }) => [
    first,
    second,
    Math.round(score),
    identifier,
    joinable,
  ])

test('one source is asked for more than two', () => {
  const [a, b] = [
    inPontvermeil('Recyclerie Seconde Vie', { street: '2 rue Basse' }),
    inPontvermeil('Ressourcerie Seconde Vie', { street: '2 rue Basse' }),
  ] as const
  const pairs = (sourceOfA: string | null, sourceOfB: string | null) =>
    pairsOf('place', [
      { ...a, source: sourceOfA },
      { ...b, source: sourceOfB },
    ])
  expect(summary(pairs('Hubik', 'Dora'))).toEqual([
    ['Recyclerie Seconde Vie', 'Ressourcerie Seconde Vie', 92, null, true],
  ])
  expect(pairs('Hubik', 'Hubik')).toHaveLength(1)
  const far = { ...b, addresses: [address({ street: '2 rue Haute' })] }
  expect(summary(pairsOf('place', [a, far]))).toHaveLength(0)
})

test('places of two typologies or of two communes are not compared', () => {
  const a = inPontvermeil('Le Relais')
  const b = { ...a, id: 'b' }
  const pairs = (values: Partial<Entry>) =>
    pairsOf('place', [
      { ...a, typologies: ['BIB'] },
      { ...b, ...values },
    ])
  expect(pairs({ typologies: ['ASSO', 'BIB'] })).toHaveLength(1)
  expect(pairs({})).toHaveLength(1)
  expect(pairs({ typologies: ['ASSO'] })).toHaveLength(0)
  expect(pairs({ addresses: [address({ inseeCode: '99002' })] })).toHaveLength(0)
})

test('a structure whose commune is unknown is found by its words', () => {
  const entries = [
    entry('Secours Vert U L Lisse'),
    entry('Le Secours-Vert français'),
    inPontvermeil('Secours-Vert'),
    inPontvermeil('Habitat Lisse'),
  ]
  expect(summary(pairsOf('actor', entries))).toEqual([
    ['Le Secours-Vert français', 'Secours Vert U L Lisse', 100, null, true],
    ['Le Secours-Vert français', 'Secours-Vert', 100, null, true],
    ['Secours Vert U L Lisse', 'Secours-Vert', 100, null, true],
  ])
})

test('a SIRET joins two structures whatever they are called; a telephone needs their names too', () => {
  const entries = [
    entry('Familles 99', { pivot: '999 000 011 00018' }),
    entry('Union départementale', { pivot: '99900001100018', addresses: [address({})] }),
    entry('Sans numéro', { pivot: '00000000000000' }),
    entry('Placeholder', { pivot: '00000000000000' }),
    entry('Refuge des Sources', { phones: ['+33 4 99 00 00 01'] }),
    entry('Refuge Lisse', { phones: ['04 99 00 00 01'] }),
    entry('Tout autre', { phones: ['0499000001'] }),
  ]
  expect(summary(pairsOf('actor', entries))).toEqual([
    ['Refuge Lisse', 'Refuge des Sources', 69, 'phone', true],
    ['Familles 99', 'Union départementale', 26, 'pivot', true],
  ])
})

test('two legal entities may be attached, not joined', () => {
  const parent = entry('Secours-Vert', { id: 'p' })
  const joinable = (first: Entry, second: Entry) => comparedPair('actor', first, second).joinable
  expect(joinable(entry('A', { pivot: '99900001100018' }), entry('B', { pivot: '99900001100026' }))).toBe(true)
  expect(joinable(entry('A', { pivot: '99900001100018' }), entry('B', { pivot: '99900002900018' }))).toBe(false)
  expect(joinable(entry('A', { pivot: '99900001100018' }), entry('B', { pivot: 'W991000001' }))).toBe(true)
  expect(joinable(entry('A', { pivot: 'W991000002' }), entry('B', { pivot: 'W991000001' }))).toBe(false)
  expect(joinable(entry('CCAS de Vaux'), entry('Commune de Vaux'))).toBe(false)
  expect(joinable(entry('Action sociale', { body: 'ccas' }), entry('Vaux', { body: 'commune' }))).toBe(false)
  expect(joinable(parent, entry('Secours-Vert, antenne', { ancestors: ['p'] }))).toBe(false)
})

test('a person is one name in either order, or one mail address', () => {
  const entries = [
    entry('Célestin JOLIMARAIS'),
    entry('Jolimarais Celestin'),
    entry('C. JOLIMARAIS', { emails: ['Jolimarais@exemple.fr'] }),
    entry('Célestine JOLIMARAIS', { emails: ['jolimarais@exemple.fr '] }),
    entry('Mirabelle DOUCEBRISE', { emails: ['jolimarais@exemple.fr'], phones: ['0499000001'] }),
    entry('Philémon HERBEFOLLE', { phones: ['0499000001'] }),
  ]
  expect(summary(pairsOf('person', entries))).toEqual([
    ['Célestin JOLIMARAIS', 'Jolimarais Celestin', 100, null, true],
    ['C. JOLIMARAIS', 'Célestine JOLIMARAIS', 75, 'email', true],
  ])
})

test('what is being typed finds what is known, the closest first', () => {
  const known = [
    inPontvermeil('Le Secours-Vert français'),
    inPontvermeil('Secours-Vert, local des Lilas', { street: '9 rue des Lilas' }),
    entry('Secours-Vert de Vaux', { addresses: [address({ inseeCode: '99002', commune: 'Vaux' })] }),
    inPontvermeil('Habitat Lisse'),
  ]
  const index = createLikenessIndex('actor', known)
  const near = (draft: Entry) => index.near(draft, 2).map(({ id, score }) => [id, Math.round(score)])
  const likely = (draft: Entry) => index.likely(draft, 2).map(({ id }) => id)
  expect(near(entry('secours ve'))).toEqual([
    ['Le Secours-Vert français', 91],
    ['Secours-Vert de Vaux', 91],
  ])
  expect(near(inPontvermeil('Secours vert', { street: '9 r. des Lilas' }))).toEqual([
    ['Le Secours-Vert français', 100],
    ['Secours-Vert, local des Lilas', 100],
  ])
  expect(likely(inPontvermeil('Secours vert', { street: '9 r. des Lilas' }))).toEqual([
    'Le Secours-Vert français',
    'Secours-Vert, local des Lilas',
  ])
  expect(near(inPontvermeil('Secours ver du Lac'))).toHaveLength(2)
  expect(likely(inPontvermeil('Secours ver du Lac'))).toEqual([])
  expect(near(entry(''))).toEqual([])
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { comparable } from './comparable.ts'
import { type Entry, emptyEntry } from './entry.ts'
import { likeness, mayExceed, nameMayExceed, personLikeness } from './likeness.ts'
import { createLikenessIndex, type LikelyPair } from './likeness-index.ts'
import { type EntryRecord, likenessRules } from './rules.ts'

const words = fc.constantFrom(
  ...'secours vert centre social CCAS mairie du gué moulin médiathèque l’œuvre Pontvermeil 3 r. av. 12bis'.split(' '),
)
const text = fc.oneof(
  fc.array(words, { minLength: 1, maxLength: 5 }).map((found) => found.join(' ')),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
)
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null })

const addresses = fc.array(
  fc.record({
    inseeCode: fc.constantFrom('99001', '99002', null),
    commune: optional(fc.constantFrom('Pontvermeil', 'Vaux')),
    street: optional(text),
    latitude: optional(fc.constantFrom(45, 45.0002, 45.001)),
    longitude: optional(fc.constantFrom(4, 4.0003)),
  }),
  { maxLength: 3 },
)

const anyEntry: fc.Arbitrary<Entry> = fc.record({
  id: fc.uuid(),
  names: fc.array(text, { minLength: 1, maxLength: 3 }),
  addresses,
  typologies: fc.subarray(['BIB', 'CCAS']),
  pivot: optional(fc.constantFrom('99900001100018', '99900001100026', '00000000000000', 'W991000001')),
  phones: fc.subarray(['0499000001', '+33499000001']),
  emails: fc.subarray(['a@exemple.fr', 'b@exemple.fr']),
  source: fc.constantFrom(null, 'Hubik'),
  body: fc.constantFrom(null, 'ccas' as const),
  ancestors: fc.constant(emptyEntry.ancestors),
})

/** Of one commune and nearly the same: where the rule hesitates, so does what goes before it. */
const neighbour: fc.Arbitrary<Entry> = fc.record({
  id: fc.uuid(),
  names: fc.array(
    fc
      .tuple(
        fc.constantFrom('', 'CS', 'Centre social', 'Mairie'),
        fc.constantFrom(
          '',
          'Moulin',
          'moulins gué',
          'Moulin du Gué',
          'Ga',
          'Recyclerie Seconde Vie',
          'Ressourcerie Seconde Vie',
        ),
      )
      .map((said) => said.join(' ')),
    { minLength: 1, maxLength: 2 },
  ),
  addresses: fc.array(
    fc.record({
      inseeCode: fc.constant('99001'),
      commune: fc.constant('Vaux'),
      street: optional(fc.constantFrom('3 rue du Gué', '3 r. du Guet', '4 rue du Gué', 'rue du Gué', 'rue Haute')),
      latitude: optional(fc.double({ min: 45, max: 45.002, noNaN: true })),
      longitude: optional(fc.double({ min: 4, max: 4.001, noNaN: true })),
    }),
    { minLength: 1, maxLength: 2 },
  ),
  typologies: fc.constant(emptyEntry.typologies),
  pivot: optional(fc.constant('99900001100018')),
  phones: fc.constant(emptyEntry.phones),
  emails: fc.subarray(['a@exemple.fr']),
  source: fc.constantFrom(null, 'Hubik'),
  body: fc.constant(null),
  ancestors: fc.constant(emptyEntry.ancestors),
})

const hasWord = (entry: Entry): boolean => entry.names.some((name) => /[\p{L}\p{N}]/u.test(name))

test('likeness is 0 to 100, the same either way, and 100 for an entry and itself', () => {
  fc.assert(
    fc.property(anyEntry, anyEntry, (one, other) => {
      const [a, b] = [comparable(one), comparable(other)]
      const found = likeness(a, b)
      expect(likeness(b, a)).toEqual(found)
      expect(personLikeness(b, a)).toEqual(personLikeness(a, b))
      for (const part of [found.score, found.name, found.street ?? 0, found.distance ?? 0]) {
        expect(part).toBeGreaterThanOrEqual(0)
        expect(part).toBeLessThanOrEqual(100)
      }
      if (hasWord(one)) expect(likeness(a, comparable(one)).score).toBe(100)
    }),
  )
})

test('what says that a name cannot be alike never errs', () => {
  fc.assert(
    fc.property(anyEntry, anyEntry, (one, other) => {
      const [a, b] = [comparable(one), comparable(other)]
      const mayExceed = (least: number) => a.names.some((n) => b.names.some((m) => nameMayExceed(least, n, m)))
      expect(mayExceed(likeness(a, b).name - 1e-9)).toBe(a.names.length > 0 && b.names.length > 0)
    }),
  )
})

test('what says that a score cannot be exceeded never errs', () => {
  fc.assert(
    fc.property(anyEntry, anyEntry, (one, other) => {
      const [a, b] = [comparable(one), comparable(other)]
      expect(mayExceed(likeness(a, b).score - 1e-9, a, b)).toBe(true)
    }),
  )
})

/** The plain way: every entry with every other. */
const naivePairs = (record: EntryRecord, entries: readonly Entry[]): readonly string[] => {
  const { ready, likely, keysOf, wordsOf } = likenessRules[record]
  const all = entries.map(ready)
  type Ready = (typeof all)[number]
  const communesOf = ({ addresses }: Ready) => addresses.flatMap(({ inseeCode }) => inseeCode ?? [])
  const startsOf = (one: Ready) => wordsOf(one).map((word) => word.slice(0, 4))
  const share = (a: Ready, b: Ready, of: (one: Ready) => readonly string[]) => of(a).some((key) => of(b).includes(key))
  const areCompared = (a: Ready, b: Ready) =>
    share(a, b, communesOf) ||
    share(a, b, keysOf) ||
    ((communesOf(a).length === 0 || communesOf(b).length === 0) && share(a, b, startsOf))
  return all.flatMap((a) =>
    all.flatMap((b) =>
      a.entry.id < b.entry.id && areCompared(a, b) && likely(a, b) !== null ? [`${a.entry.id} ${b.entry.id}`] : [],
    ),
  )
}

const ids = (pairs: Iterable<LikelyPair>) => [...pairs].map(({ first, second }) => `${first} ${second}`).toSorted()

const anyRecord = fc.constantFrom<EntryRecord>('actor', 'place', 'person')
const anyEntries = fc.oneof(
  fc.uniqueArray(anyEntry, { selector: ({ id }) => id, maxLength: 12 }),
  fc.uniqueArray(neighbour, { selector: ({ id }) => id, maxLength: 12 }),
)

test('pairs are those of a comparison of all with all, whatever the order of the entries', () => {
  fc.assert(
    fc.property(anyRecord, anyEntries, (record, entries) => {
      const pairs = ids(createLikenessIndex(record, entries).pairs())
      expect(pairs).toEqual(naivePairs(record, entries).toSorted())
      expect(ids(createLikenessIndex(record, entries.toReversed()).pairs())).toEqual(pairs)
    }),
    { numRuns: 300 },
  )
})

test('a draft may be those it would be a pair with, were it known', () => {
  fc.assert(
    fc.property(anyRecord, anyEntries, (record, [draft, ...known]) => {
      if (draft === undefined) return
      const found = createLikenessIndex(record, known).likely(draft, known.length)
      const pairs = naivePairs(record, [draft, ...known]).filter((pair) => pair.includes(draft.id))
      expect(found.map(({ id }) => [id, draft.id].toSorted().join(' ')).toSorted()).toEqual(pairs.toSorted())
    }),
  )
})

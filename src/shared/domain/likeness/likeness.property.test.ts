import fc from 'fast-check'
import { expect, test } from 'vitest'
import { comparable } from './comparable.ts'
import { type Entry, emptyEntry } from './entry.ts'
import { likeness, mayExceed, personLikeness } from './likeness.ts'
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
  const { ready, likely, keysOf } = likenessRules[record]
  const all = entries.map(ready)
  const placed = ({ addresses }: (typeof all)[number]) => addresses.some(({ inseeCode }) => inseeCode !== null)
  const share = (a: (typeof all)[number], b: (typeof all)[number]) => {
    const keys = keysOf(b)
    return keysOf(a).some((key) => keys.includes(key))
  }
  return all.flatMap((a) =>
    all.flatMap((b) =>
      a.entry.id < b.entry.id && placed(a) && placed(b) && share(a, b) && likely(a, b) !== null
        ? [`${a.entry.id} ${b.entry.id}`]
        : [],
    ),
  )
}

const ids = (pairs: readonly LikelyPair[]) => pairs.map(({ first, second }) => `${first} ${second}`)

test('pairs are those of a comparison of all with all, whatever the order of the entries', () => {
  fc.assert(
    fc.property(
      fc.constantFrom<EntryRecord>('actor', 'place'),
      fc.uniqueArray(anyEntry, { selector: ({ id }) => id, maxLength: 12 }),
      (record, entries) => {
        const pairs = createLikenessIndex(record, entries).pairs()
        expect(createLikenessIndex(record, entries.toReversed()).pairs()).toEqual(pairs)
        expect(ids(pairs)).toEqual(expect.arrayContaining([...naivePairs(record, entries)]))
        expect(new Set(ids(pairs)).size).toBe(pairs.length)
      },
    ),
  )
})

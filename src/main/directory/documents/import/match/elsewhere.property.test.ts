import fc from 'fast-check'
import { expect, test } from 'vitest'
import { emptyDraft, type LineDraft, say } from '../draft.ts'
import { newEntry } from '../entry.ts'
import type { KnownRow, KnownRows } from '../known-directory.ts'
import { actorsOfLines } from './actors-of-lines.ts'
import { comparedPlaces, knownEntries } from './known-entries.ts'
import type { Match } from './match.ts'
import { matchPlaces } from './match-places.ts'
import { createNear } from './near.ts'

/** What a list says of where something stands: few values, so that lines meet. */
const where = fc.record({
  postcode: fc.constantFrom('69400', '69210', null),
  inseeCode: fc.constantFrom('69264', '69010', null),
  commune: fc.constantFrom('Villefranche', null),
  street: fc.constantFrom('1 rue du Gué', '12, r. du Gué', 'rue du Gué', '3 place du Lavoir', null),
  // The second is some 600 metres from the first, the third some 20 kilometres.
  point: fc.constantFrom(['45.98000', '4.72000'], ['45.98540', '4.72000'], ['45.84', '4.60'], null),
})

type Where = typeof where extends fc.Arbitrary<infer Value> ? Value : never

const line = fc.record({ name: fc.constantFrom('Gué', 'Le Gué', 'Orme', 'Relais du Gué'), where })
const lines = fc.array(line, { minLength: 2, maxLength: 7 })

const fieldsOf = ({ point, ...address }: Where): Readonly<Record<string, string | null>> => ({
  ...address,
  latitude: point?.[0] ?? null,
  longitude: point?.[1] ?? null,
})

type Line = typeof line extends fc.Arbitrary<infer Value> ? Value : never

const draftOf = (subject: 'actor' | 'place', { name, where }: Line, index: number): LineDraft => {
  const draft = { ...emptyDraft(index + 1, index), subject, isActorOfPlace: subject === 'place' }
  for (const [field, value] of Object.entries(fieldsOf(where)))
    if (value !== null) {
      say(draft.place, 'given', field, value)
      if (subject === 'actor' && !field.endsWith('itude')) say(draft.actor, 'given', field, value)
    }
  say(draft.place, 'given', 'name', name)
  say(draft.actor, 'founds', 'name', name)
  return draft
}

const differ = (one: unknown, other: unknown): boolean =>
  one !== null && other !== null && String(one) !== String(other)

/** Nobody even hesitates. */
const isOther = (one: Where, other: Where): boolean =>
  differ(one.postcode, other.postcode) || differ(one.inseeCode, other.inseeCode) || areFar(one.point, other.point)

const areFar = (one: Where['point'], other: Where['point']): boolean =>
  differ(one, other) && [one, other].some((point) => point?.[0] === '45.84')

/** Nobody takes the one for the other without being asked. */
const isApart = (one: Where, other: Where): boolean =>
  isOther(one, other) || differ(numberIn(one), numberIn(other)) || isNowhere(one) !== isNowhere(other)

const numberIn = ({ street }: Where): string | null =>
  street?.includes('Gué') ? (/^\d+/.exec(street)?.[0] ?? null) : null

const isNowhere = ({ inseeCode, commune }: Where): boolean => inseeCode === null && commune === null

const knownRows = (record: 'actor' | 'place', known: readonly Line[]): KnownRows => ({
  ...{ actor: [], place: [], person: [], post: [], alias: [], joined: {} },
  [record]: known.map(
    ({ name, where }, index) => ({ id: `k${index}`, name, actor: null, ...fieldsOf(where) }) as KnownRow,
  ),
})

const placesOf = (drafts: readonly LineDraft[], known: KnownRows) => {
  const entries = knownEntries(known)
  return matchPlaces(drafts, {
    known: entries.places,
    told: new Set(),
    identityOf: () => undefined,
    near: createNear('place', () => comparedPlaces(entries)),
    create: () => newEntry('place', crypto.randomUUID(), null),
  })
}

const actorsOf = (drafts: readonly LineDraft[], known: KnownRows) => {
  const { actorOf } = actorsOfLines(
    drafts,
    drafts[0]?.isActorOfPlace ? placesOf(drafts, { ...known, place: [] }) : new Map(),
    {
      known: knownEntries(known),
      told: new Set(),
      identityOf: () => undefined,
      create: (record) => newEntry(record, crypto.randomUUID(), null),
    },
  )
  return new Map(drafts.map((draft) => [draft, actorOf(draft)]))
}

const idsOf = (match: Match | undefined): readonly string[] =>
  match === undefined ? [] : match.kind === 'entry' ? [match.entry.id] : match.near.map(({ id }) => id)

test.each([
  ['places', 'place', placesOf],
  ['structures', 'actor', actorsOf],
] as const)('two %s that stand apart are never one, whatever they are called', (_, record, matchesOf) => {
  fc.assert(
    fc.property(lines, lines, (known, given) => {
      const drafts = given.map((one, index) => draftOf(record, one, index))
      const matches = [...matchesOf(drafts, knownRows(record, known))].map(([{ rank }, match]) => ({
        where: (given[rank] as Line).where,
        ids: idsOf(match),
        sure: match?.kind === 'entry',
      }))
      for (const { where, ids, sure } of matches)
        for (const [index, other] of known.entries())
          if (sure ? isApart(where, other.where) : isOther(where, other.where)) expect(ids).not.toContain(`k${index}`)
      for (const one of matches)
        for (const other of matches)
          if (one.sure && other.sure && isApart(one.where, other.where)) expect(one.ids).not.toEqual(other.ids)
    }),
    { numRuns: 500 },
  )
})

import { expect, test } from 'vitest'
import type { NeedLine, NeedList } from '#shared/contract/roadmap/needs.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { Need } from '#shared/records/records.ts'
import { need as record } from '#shared/records/roadmap/need/need.ts'
import { countWants, filterNeeds, sortNeeds } from './filter-needs.ts'
import { needsSentence, whenWords } from './need-words.ts'

const north = 'north' as RowId

const line = (text: string, values: Partial<Need> = {}, names: Partial<NeedLine> = {}): NeedLine => ({
  need: {
    ...(Object.fromEntries(Object.keys(record.fields).map((field) => [field, null])) as unknown as Need),
    id: text as RowId,
    text,
    state: 'open',
    ...values,
  },
  actor: null,
  meeting: null,
  fiche: null,
  area: null,
  sector: null,
  ...names,
})

const list: NeedList = {
  today: '2026-11-30',
  sectors: [{ id: north, name: 'Nord' }],
  lines: [
    line('Écrans adaptés', { raisedOn: '2026-01-15', origin: 'public' }, { area: 'Roquenoire' }),
    line('Un lieu le samedi', { raisedOn: '2026-11-20', origin: 'actor' }, { actor: 'Le Clic voisin', sector: north }),
    line('Prêt d’ordinateurs', { state: 'answered', origin: 'actor', raisedOn: '2026-06-01' }),
  ],
}

const all = { want: null, sector: null, origin: null, text: '' } as const
const kept = (filter: object) => filterNeeds(list, { ...all, ...filter }).map(({ need }) => need.text)

test('filters keep by state, sector, origin and words of anything told, accents and case aside', () => {
  expect(kept({})).toHaveLength(3)
  expect(kept({ want: 'open' })).toEqual(['Écrans adaptés', 'Un lieu le samedi'])
  expect(kept({ want: 'ancien' })).toEqual(['Écrans adaptés'])
  expect(kept({ sector: north })).toEqual(['Un lieu le samedi'])
  expect(kept({ sector: 'sans', origin: 'actor' })).toEqual(['Prêt d’ordinateurs'])
  expect(kept({ text: 'ecrans ROQUE' })).toEqual(['Écrans adaptés'])
  expect(kept({ text: 'nord clic' })).toEqual(['Un lieu le samedi'])
  expect(countWants(list)).toEqual({ open: 2, answered: 1, dropped: 0, ancien: 1 })
})

test('they are read by what waits, by day, or by their words', () => {
  const order = (sort: 'attente' | 'recent' | 'texte') => sortNeeds(list.lines, sort).map(({ need }) => need.text)
  expect(order('attente')).toEqual(list.lines.map(({ need }) => need.text))
  expect(order('recent')).toEqual(['Un lieu le samedi', 'Prêt d’ordinateurs', 'Écrans adaptés'])
  expect(order('texte')).toEqual(['Écrans adaptés', 'Prêt d’ordinateurs', 'Un lieu le samedi'])
})

test('the head counts them, and a row says since when', () => {
  expect(needsSentence(3, { open: 2, answered: 1, dropped: 0, ancien: 1 })).toBe(
    '3\u00a0besoins, dont deux en attente, l’un depuis plus de deux mois.',
  )
  expect(needsSentence(1, { open: 0, answered: 1, dropped: 0, ancien: 0 })).toBe('1\u00a0besoin. Aucun n’attend.')
  expect(needsSentence(9, { open: 4, answered: 5, dropped: 0, ancien: 3 })).toBe(
    '9\u00a0besoins, dont quatre en attente, trois depuis plus de deux mois.',
  )
  expect(whenWords({ raisedOn: '2026-11-20' })).toBe('20\u00a0nov.\u00a02026')
  expect(whenWords({ raisedOn: null })).toBe('–')
})

import { expect, test } from 'vitest'
import type { NeedLine, NeedList } from '#shared/contract/roadmap/needs.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { Need } from '#shared/records/records.ts'
import { need as record } from '#shared/records/roadmap/need.ts'
import { newer } from '#shared/text/newer.ts'
import { needsSentence, whenWords } from './need-words.ts'
import { needsView, readSearch } from './needs-view.ts'

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

const kept = (search: Parameters<typeof needsView.lines>[1]) =>
  needsView.lines(list, search).map(({ need }) => need.text)

test('filters keep by state, sector, origin and words of anything told, accents and case aside', () => {
  expect(kept({})).toHaveLength(3)
  expect(kept({ etat: 'open' })).toEqual(['Écrans adaptés', 'Un lieu le samedi'])
  expect(kept({ etat: 'ancien' })).toEqual(['Écrans adaptés'])
  expect(kept({ secteur: north })).toEqual(['Un lieu le samedi'])
  expect(kept({ secteur: 'sans', origine: 'actor' })).toEqual(['Prêt d’ordinateurs'])
  expect(kept({ texte: 'ecrans ROQUE' })).toEqual(['Écrans adaptés'])
  expect(kept({ texte: 'nord clic' })).toEqual(['Un lieu le samedi'])
  expect(needsView.counts(list, 'etat')).toEqual({ open: 2, answered: 1, dropped: 0, ancien: 1 })
})

test('they are read by what waits, by day, or by their words', () => {
  expect(kept({ ordre: 'attente' })).toEqual(list.lines.map(({ need }) => need.text))
  expect(kept({ ordre: 'recent' })).toEqual(['Un lieu le samedi', 'Prêt d’ordinateurs', 'Écrans adaptés'])
  expect(kept({ ordre: 'texte' })).toEqual(['Écrans adaptés', 'Prêt d’ordinateurs', 'Un lieu le samedi'])
})

test('a state of a later version is kept by no state, and its address is that of all needs', () => {
  const later = { ...list, lines: [line('Plus tard', { state: newer, origin: newer })] }
  expect(Object.values(needsView.counts(later, 'etat'))).toEqual([0, 0, 0, 0])
  expect(readSearch({ etat: 'deferred', ordre: 'hasard', noter: true, texte: 'clic' })).toEqual({
    noter: true,
    texte: 'clic',
  })
})

test('the head counts them, and a row says since when', () => {
  expect(needsSentence(3, { open: 2, answered: 1, dropped: 0, ancien: 1 })).toBe(
    '3\u00a0besoins, dont deux en attente, l’un depuis plus de deux mois.',
  )
  expect(needsSentence(1, { open: 0, answered: 1, dropped: 0, ancien: 0 })).toBe('1\u00a0besoin, rien en attente.')
  expect(needsSentence(1, { open: 1, answered: 0, dropped: 0, ancien: 1 })).toBe(
    '1\u00a0besoin, en attente depuis plus de deux mois.',
  )
  expect(needsSentence(9, { open: 4, answered: 5, dropped: 0, ancien: 3 })).toBe(
    '9\u00a0besoins, dont quatre en attente, trois depuis plus de deux mois.',
  )
  expect(whenWords({ raisedOn: '2026-11-20' })).toBe('20\u00a0nov.\u00a02026')
  expect(whenWords({ raisedOn: null })).toBe('–')
})

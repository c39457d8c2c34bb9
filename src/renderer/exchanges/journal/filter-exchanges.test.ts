import { expect, test } from 'vitest'
import type { ExchangeView } from '#shared/contract/exchanges/bundles.ts'
import { heldWords, shortHash, sizeWords } from './exchange-words.ts'
import { correspondents, filterExchanges, sinceChoices } from './filter-exchanges.ts'

const line = (changes: Partial<ExchangeView>): ExchangeView => ({
  direction: 'sent',
  at: '2026-11-24T09:00:00.000Z',
  file: 'rhone_hub_2026-11-24.lot',
  hash: 'ab'.repeat(32),
  sender: 'Odalric VENTCLAIR',
  recipients: ['Ysoline BOISJOLI', 'Maelle CORNOUAILLE'],
  transactions: 2,
  operations: 5,
  contents: { from: null, to: null, rows: { person: 2, post: 1, actor: 4, later: 1 } },
  ...changes,
})

const sent = line({})
const received = line({
  direction: 'received',
  at: '2026-10-02T09:00:00.000Z',
  file: 'reçu.lot',
  hash: 'cd'.repeat(32),
  sender: 'Ysoline BOISJOLI',
  recipients: ['Odalric VENTCLAIR'],
})
const all = [sent, received]

test('the journal is narrowed by direction, poste, day, and words without their accents', () => {
  expect(filterExchanges(all, {})).toEqual(all)
  expect(filterExchanges(all, { sens: 'received' })).toEqual([received])
  expect(filterExchanges(all, { poste: 'Ysoline BOISJOLI' })).toEqual(all)
  expect(filterExchanges(all, { poste: 'Maelle CORNOUAILLE' })).toEqual([sent])
  expect(filterExchanges(all, { depuis: '2026-11-01' })).toEqual([sent])
  expect(filterExchanges(all, { texte: 'RECU' })).toEqual([received])
  expect(filterExchanges(all, { texte: 'cdcd' })).toEqual([received])
})

test('everyone exchanged with is named once, and never oneself', () => {
  expect(correspondents(all)).toEqual(['Maelle CORNOUAILLE', 'Ysoline BOISJOLI'])
  expect(correspondents([line({ direction: 'received', sender: null })])).toEqual([])
})

test('the first choice begins seven days ago', () => {
  expect(sinceChoices('2026-11-24')[0]).toEqual(['2026-11-17', 'Depuis sept jours'])
})

test('what a line held is told by category, what is unknown last', () => {
  expect(heldWords(sent)).toBe('Personnes : 3 – Acteurs et lieux : 4 – Autres : 1')
  expect(heldWords(line({ contents: null }))).toBeNull()
  expect(sizeWords(sent)).toBe('2 actions, 5 modifications')
  expect(sizeWords(line({ direction: 'received', transactions: 0, operations: 0 }))).toBe('Rien de nouveau')
  expect(shortHash(sent.hash)).toBe('abababab…abab')
})

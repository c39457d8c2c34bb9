import { expect, test } from 'vitest'
import type { ExchangeView } from '#shared/contract/exchanges/bundles.ts'
import { heldWords, shortHash, sizeWords } from './exchange-words.ts'
import { journalView } from './journal-view.ts'

const line = (changes: Partial<ExchangeView>): ExchangeView => ({
  direction: 'sent',
  at: '2026-11-24T09:00:00.000Z',
  file: 'rhone_departement_2026-11-24.lot',
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
const journal = (...lines: ExchangeView[]) => ({ lines, today: '2026-11-24' })
const all = journal(sent, received)
const kept = (search: Parameters<typeof journalView.lines>[1]) => journalView.lines(all, search)
const offered = (list: typeof all, key: string, search = {}) =>
  journalView.choices(list, search).find((choice) => choice.key === key)?.options

test('the journal is narrowed by direction, poste, day, and words without their accents', () => {
  expect(kept({})).toEqual([sent, received])
  expect(kept({ sens: 'received' })).toEqual([received])
  expect(kept({ poste: 'Ysoline BOISJOLI' })).toEqual([sent, received])
  expect(kept({ poste: 'Maelle CORNOUAILLE' })).toEqual([sent])
  expect(kept({ depuis: '2026-11-01' })).toEqual([sent])
  expect(kept({ texte: 'RECU' })).toEqual([received])
  expect(kept({ texte: 'cdcd' })).toEqual([received])
})

test('everyone exchanged with is named once, and never oneself', () => {
  expect(offered(all, 'poste')?.map(([name]) => name)).toEqual(['Maelle CORNOUAILLE', 'Ysoline BOISJOLI'])
  expect(offered(journal(line({ direction: 'received', sender: null })), 'poste')).toEqual([])
})

test('the first choice begins seven days ago; the day of an older address stays among them', () => {
  expect(offered(all, 'depuis')?.[0]).toEqual(['2026-11-17', 'Depuis sept jours'])
  expect(offered(all, 'depuis', { depuis: '2026-11-01' })?.at(-1)).toEqual([
    '2026-11-01',
    'Depuis le 1er\u00a0nov.\u00a02026',
  ])
  expect(offered(all, 'depuis', { depuis: '2026-99-99' })).toHaveLength(3)
})

test('what a line held is told by category, what is unknown last', () => {
  expect(heldWords(sent)).toBe('Personnes : 3 – Structures et lieux : 4 – Autres : 1')
  expect(heldWords(line({ contents: null }))).toBeNull()
  expect(sizeWords(sent)).toBe('2 actions, 5 modifications')
  expect(sizeWords(line({ direction: 'received', transactions: 0, operations: 0 }))).toBe('Rien de nouveau')
  expect(shortHash(sent.hash)).toBe('abababab…abab')
})

import { expect, test } from 'vitest'
import type { RowId } from '../../../kernel/ids.ts'
import type { Period } from '../../../text/period.ts'
import { gapSentences, type MissingStructure, type ToldPeriod } from './period-gap.ts'

const silent = (name: string, more: Partial<MissingStructure> = {}): MissingStructure => ({
  actor: name as RowId,
  name,
  sector: null,
  why: 'silent',
  awaited: true,
  ...more,
})

const told = (more: Partial<ToldPeriod>): ToldPeriod => ({
  period: '2026-T3' as Period,
  goesOn: false,
  provisional: true,
  answered: { given: 8, asked: 12 },
  missing: [],
  ...more,
})

const words = (more: Partial<ToldPeriod>) => gapSentences([told(more)])

test('a provisional figure says who is awaited, by name', () => {
  expect(words({ missing: [silent('CCAS'), silent('Mairie', { why: 'toCorrect' })] })).toEqual([
    'T3 2026, chiffre provisoire\u00A0: 8\u00A0réponses sur 12, il manque\u00A0: CCAS et Mairie (à corriger).',
  ])
  expect(words({ goesOn: true, answered: null })).toEqual(['T3 2026, chiffre provisoire\u00A0: période en cours.'])
  const [many] = words({ missing: Array.from({ length: 20 }, (_none, index) => silent(`S${index}`)) })
  expect(many).toContain('S6, S7 et 12 autres.')
})

test('what will stay missing is said too, and a whole figure says nothing', () => {
  expect(words({ provisional: false, missing: [silent('CCAS', { awaited: false })] })).toEqual([
    'T3 2026, chiffre incomplet\u00A0: 8\u00A0réponses sur 12, il manque\u00A0: CCAS.',
  ])
  expect(words({ provisional: false })).toEqual([])
})

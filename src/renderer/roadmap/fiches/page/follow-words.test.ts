import { expect, test } from 'vitest'
import { lateBy, proposalSentence } from './follow-words.ts'

const plain = (text: string): string => text.replaceAll('\u00a0', ' ')

test('how long a day is passed is told in days, then in months', () => {
  expect(['2026-11-28', '2026-11-17', '2026-06-01'].map((day) => plain(lateBy(day, '2026-11-29')))).toEqual([
    ...['d’un jour', 'de 12 jours', 'de 5 mois'],
  ])
  // Three months of 30 and 31 days are not « 2 mois ».
  expect(plain(lateBy('2026-01-01', '2026-04-01'))).toBe('de 3 mois')
})

test('a state is proposed with its reason, of one as of several', () => {
  const said = (proposed: Parameters<typeof proposalSentence>[0]) => plain(proposalSentence(proposed))
  expect(said({ state: 'done', why: 'all-done', steps: 8 })).toBe('Les huit étapes sont faites.')
  expect(said({ state: 'done', why: 'all-done', steps: 1 })).toBe('L’étape est faite.')
  expect(said({ state: 'running', why: 'begun' })).toBe('Une étape est commencée.')
  expect(said({ state: 'late', why: 'overdue', endsOn: '2026-11-25' })).toBe('La fin était prévue le 25 novembre 2026.')
  expect(said({ state: 'late', why: 'late-steps', steps: 1 })).toBe('Une étape a dépassé l’échéance.')
  expect(said({ state: 'late', why: 'late-steps', steps: 2 })).toBe('Deux étapes ont dépassé l’échéance.')
})

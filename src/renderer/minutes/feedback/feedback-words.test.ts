import { expect, test } from 'vitest'
import type { FeedbackView } from '#shared/contract/minutes/feedback.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { authorsOf, countSentence, kindOf, settledSentence, signedBy } from './feedback-words.ts'

const view = (more: Partial<FeedbackView> = {}): FeedbackView => ({
  id: 'f' as RowId,
  kind: 'words',
  author: 'Orso VENTCLAIR',
  writtenAt: '2026-11-20T10:00:00',
  place: 'Section 1',
  section: null,
  parts: [{ kind: 'added', text: 'oui' }],
  said: '',
  answers: [],
  state: null,
  settledBy: null,
  settledOn: null,
  fits: true,
  others: 0,
  ...more,
})

test('counts what waits, what is kept and what is settled', () => {
  expect(countSentence([])).toBe('Rien à décider')
  expect(
    countSentence([view(), view({ state: 'kept' }), view({ state: 'refused' }), view({ state: 'accepted' })]),
  ).toBe('1 à décider, un gardé, deux réglés')
})

test('says what a change does, who made it, and what became of it', () => {
  const removed = { kind: 'removed', text: 'non' } as const
  expect(kindOf(view())).toBe('Mots ajoutés')
  expect(kindOf(view({ parts: [removed] }))).toBe('Mots supprimés')
  expect(kindOf(view({ parts: [removed, { kind: 'added', text: 'oui' }] }))).toBe('Mots changés')
  expect(kindOf(view({ kind: 'comment' }))).toBe('Commentaire')
  expect(kindOf(view({ kind: 'added', others: 1 }))).toBe('Passage déplacé, coupé ou joint')
  expect(signedBy(view())).toBe('Orso VENTCLAIR, 20\u00a0novembre\u00a02026')
  expect(signedBy(view({ author: null, writtenAt: null }))).toBe(
    'Sans auteur\u00a0: changé sans le suivi des modifications',
  )
  expect(settledSentence(view({ state: 'refused', settledBy: 'Ysaline MERLERIVE', settledOn: '2026-11-21' }))).toBe(
    'Refusé par Ysaline MERLERIVE, 21\u00a0nov.\u00a02026',
  )
})

test('names each author once', () => {
  expect(authorsOf([view(), view({ author: null }), view({ author: 'Élie' }), view()])).toEqual([
    'Élie',
    'Orso VENTCLAIR',
  ])
})

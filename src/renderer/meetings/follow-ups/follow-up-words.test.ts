import { expect, test } from 'vitest'
import type { FollowUpLine } from '#shared/contract/meetings/follow-ups.ts'
import type { FollowUp } from '#shared/records/records.ts'
import { rowOf } from '../../../../tests/support/review-subject.ts'
import { awaitedSentence, followUpName, followUpsText, stageWords, typedFollowUp } from './follow-up-words.ts'

const today = '2026-11-24'
const plain = (text: string) => text.replaceAll('\u00A0', ' ')
const task = (changes: Partial<FollowUp> = {}): FollowUp =>
  rowOf('followUp', 'f', { kind: 'task', text: 'Envoyer la carte', state: 'open', ...changes })
const line = (changes: Partial<FollowUp> = {}): FollowUpLine => ({
  followUp: task(changes),
  meeting: { id: task().id, title: '1re concertation', date: null },
  series: null,
})

test.each([
  [{ dueOn: '2026-11-21' }, 'en retard de trois jours'],
  [{ dueOn: '2026-11-23' }, 'en retard d’un jour'],
  [{ dueOn: '2026-11-24' }, 'pour aujourd’hui'],
  [{ dueOn: '2026-11-25' }, 'pour demain'],
  [{ dueOn: '2026-12-06' }, 'dans douze jours'],
  [{}, 'sans échéance'],
  // Nothing is expected of anyone: it is only recorded.
  [{ kind: 'decision' }, ''],
  [{ state: 'done', doneOn: '2026-11-03' }, 'faite le 3 nov.'],
  [{ state: 'dropped', dueOn: '2026-11-01' }, 'abandonnée'],
] as const)('%o', (changes, words) => expect(plain(stageWords(task(changes), today))).toBe(words))

test('the sentence counts what is awaited and what is late', () => {
  expect(awaitedSentence([line({ state: 'done' })], today)).toBe('Aucune suite n’est attendue.')
  expect(awaitedSentence([line()], today)).toBe('Une suite attendue, pas en retard.')
  expect(awaitedSentence([line(), line({ dueOn: '2026-11-01' })], today)).toBe(
    'Deux suites attendues, dont une en retard.',
  )
  const late = line({ dueOn: '2026-11-01' })
  expect(awaitedSentence([late], today)).toBe('Une suite attendue, en retard.')
  expect(awaitedSentence([late, late], today)).toBe('Deux suites attendues, toutes en retard.')
  expect(awaitedSentence([line(), line()], today)).toBe('Deux suites attendues, aucune en retard.')
})

test('one line to paste says who and for when', () => {
  const lines = [line({ bearer: 'Mme VERSOLIVE', dueOn: '2026-12-13' }), line({ kind: 'decision', text: 'Adoptée' })]
  expect(plain(followUpsText(lines))).toBe(
    '– Tâche : Envoyer la carte (Mme VERSOLIVE, pour le 13 décembre 2026)\n– Décision : Adoptée',
  )
})

test('the kind may be typed before the words', () => {
  expect(typedFollowUp('Décision : la charte est adoptée', 'task')).toEqual({
    kind: 'decision',
    text: 'la charte est adoptée',
  })
  expect(typedFollowUp('action: relire', 'decision')).toEqual({ kind: 'task', text: 'relire' })
  expect(typedFollowUp(' Relire ', 'decision')).toEqual({ kind: 'decision', text: 'Relire' })
})

test('a long one is named by its first words', () => {
  expect(followUpName(task({ text: 'mot '.repeat(40) }))).toBe(`${'mot '.repeat(14).trim()}…`)
  expect(followUpName(task({ text: null }))).toBe('Suite sans texte')
  const due = 'Réserver la grande salle de la médiathèque de Fontaubier avant le 15 décembre, avec la mairie'
  expect(followUpName(task({ text: due }))).toBe('Réserver la grande salle de la… avant le 15 décembre')
})

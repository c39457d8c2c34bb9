import { expect, test } from 'vitest'
import { answerState, countAnswers, isAwaited, receivedWords } from './answer-state.ts'

const nothing = { receivedOn: null, waivedOn: null, dueOn: '2026-10-15', askedOn: null, refusedCells: 0 }
const stateOn = (today: string, told: Partial<typeof nothing> | Record<string, unknown> = {}) =>
  answerState({ ...nothing, ...told }, today)

test('nothing is to be asked again before it was asked, nor before the day that was said is passed', () => {
  expect(stateOn('2026-11-30')).toBe('toSend')
  const asked = { askedOn: '2026-10-01' }
  expect(['2026-10-14', '2026-10-15', '2026-10-16'].map((today) => stateOn(today, asked))).toEqual([
    'waiting',
    'waiting',
    'overdue',
  ])
  expect(stateOn('2026-10-20', { askedOn: '2026-10-15' })).toBe('overdue')
  expect(stateOn('2026-10-20', { askedOn: '2026-10-16' })).toBe('waiting')
  expect(stateOn('2027-01-01', { ...asked, dueOn: null })).toBe('waiting')
})

test('what came back with cells to correct is not received, whatever day it came', () => {
  const came = { receivedOn: '2026-10-12', askedOn: '2026-10-01' }
  expect(stateOn('2026-10-13', came)).toBe('received')
  expect(stateOn('2026-10-13', { ...came, refusedCells: 1 })).toBe('refused')
  expect(stateOn('2026-10-13', { waivedOn: '2026-10-12' })).toBe('waived')
  expect((['toSend', 'overdue', 'refused', 'waiting', 'received', 'waived'] as const).filter(isAwaited)).toEqual([
    'toSend',
    'overdue',
    'refused',
    'waiting',
  ])
})

test('are counted, those to correct beside those received', () => {
  const counts = countAnswers(['received', 'refused', 'received', 'waiting', 'waived'])
  expect(counts).toEqual({ toSend: 0, overdue: 0, refused: 1, waiting: 1, received: 2, waived: 1 })
  expect(receivedWords(counts, 0)).toBe('2\u00a0classeurs reçus sur 5, un à corriger')
  expect(receivedWords(counts, 1)).toBe('2\u00a0classeurs reçus sur 5, dont un sans chiffre, un à corriger')
  expect(receivedWords(countAnswers(['waiting']), 0)).toBe('0\u00a0classeur reçu sur 1')
})

import { expect, test } from 'vitest'
import { expectedWhen, isEarly, isToldAfter } from './opening.ts'

test.each([
  [null, '2026-12-10', true],
  [null, '2026-11-29', false],
  [null, '2026-11-28', false],
  [null, null, false],
  ['09:00', '2026-12-10', false],
])('a session opened at %s for %s is early: %s', (openedAt, date, early) => {
  expect(isEarly({ openedAt, date }, '2026-11-29')).toBe(early)
})

test.each([
  [{}, true],
  [{ date: '2026-11-29' }, false],
  [{ date: null }, false],
  [{ openedAt: '09:00' }, false],
  [{ closedAt: '12:00' }, false],
  [{ state: 'cancelled' }, false],
] as const)('one with %o is told after its day: %s', (changes, told) => {
  const meeting = { date: '2026-11-28', openedAt: null, closedAt: null, state: 'preparing', ...changes } as const
  expect(isToldAfter(meeting, '2026-11-29')).toBe(told)
})

test.each([
  ['concertation', '2026-12-10', 'La réunion est prévue le jeudi 10 décembre 2026, dans onze jours.'],
  ['forum', '2026-11-30', 'Le forum est prévu le lundi 30 novembre 2026, demain.'],
] as const)('says for when a %s is', (kind, date, sentence) => {
  expect(expectedWhen({ kind, date }, '2026-11-29').replaceAll('\u00a0', ' ')).toBe(sentence)
})

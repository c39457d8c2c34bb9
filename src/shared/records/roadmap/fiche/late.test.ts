import { expect, test } from 'vitest'
import { isLateFiche, isLateStep, isOverdue } from './late.ts'

const today = '2026-11-26'

test('a fiche is late when it is said so, or when its end is passed and nobody stopped it', () => {
  expect(isLateFiche({ state: 'late', endsOn: null }, today)).toBe(true)
  expect(isLateFiche({ state: 'running', endsOn: '2026-11-25' }, today)).toBe(true)
  expect(isLateFiche({ state: null, endsOn: '2026-11-25' }, today)).toBe(true)
  expect(isLateFiche({ state: 'running', endsOn: today }, today)).toBe(false)
  for (const state of ['done', 'dropped', 'paused'] as const)
    expect(isOverdue({ state, endsOn: '2026-01-01' }, today)).toBe(false)
})

test('a step is late once its day is passed, an open question too', () => {
  expect(isLateStep({ state: 'question', dueOn: '2026-11-25' }, today)).toBe(true)
  expect(isLateStep({ state: null, dueOn: null }, today)).toBe(false)
  expect(isLateStep({ state: 'done', dueOn: '2026-11-25' }, today)).toBe(false)
})

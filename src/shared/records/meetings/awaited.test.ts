import { expect, test } from 'vitest'
import { isAwaited, isLate } from './awaited.ts'

const task = { state: 'open', kind: 'task', bearer: null, dueOn: null } as const

test('a task is awaited until it is done or dropped; a decision only of someone, or for a day', () => {
  expect(isAwaited(task)).toBe(true)
  expect(isAwaited({ ...task, state: null })).toBe(true)
  expect(isAwaited({ ...task, state: 'done' })).toBe(false)
  expect(isAwaited({ ...task, state: 'dropped' })).toBe(false)
  expect(isAwaited({ ...task, kind: 'decision' })).toBe(false)
  expect(isAwaited({ ...task, kind: 'decision', bearer: 'Mme VERSOLIVE' })).toBe(true)
  expect(isAwaited({ ...task, kind: 'decision', dueOn: '2026-12-01' })).toBe(true)
})

test('what is due today is not late', () => {
  expect(isLate({ ...task, dueOn: '2026-11-23' }, '2026-11-24')).toBe(true)
  expect(isLate({ ...task, dueOn: '2026-11-24' }, '2026-11-24')).toBe(false)
  expect(isLate({ ...task, state: 'done', dueOn: '2026-11-23' }, '2026-11-24')).toBe(false)
})

import { expect, test } from 'vitest'
import { isLongAwaited } from './long-awaited.ts'

test('a need waits too long from two months on, while nobody answered it', () => {
  const today = '2026-11-30'
  const told = (raisedOn: string | null, state: 'open' | 'answered' | 'dropped' | null = 'open') =>
    isLongAwaited({ raisedOn, state }, today)
  expect(told('2026-10-01')).toBe(false)
  expect(told('2026-09-30')).toBe(true)
  expect(told('2026-09-30', null)).toBe(true)
  expect(told('2026-09-30', 'answered')).toBe(false)
  expect(told('2026-09-30', 'dropped')).toBe(false)
  expect(told(null)).toBe(false)
})

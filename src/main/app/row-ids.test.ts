import { afterEach, expect, test, vi } from 'vitest'
import { createRowIds } from './row-ids.ts'

afterEach(() => {
  vi.useRealTimers()
})

const uuid7 = /^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/

test('ids are UUIDv7, each after the last, even when the clock goes back', () => {
  vi.useFakeTimers({ now: Date.UTC(2026, 10, 24) })
  const next = createRowIds()
  const ids = Array.from({ length: 3_000 }, next)
  vi.setSystemTime(Date.UTC(2026, 10, 23))
  ids.push(...Array.from({ length: 3_000 }, next))
  expect(ids).toEqual([...new Set(ids)].sort())
  expect(ids.filter((id) => !uuid7.test(id))).toEqual([])
})

test('chance is drawn anew for each id, and in each source', () => {
  const tails = [createRowIds(), createRowIds()].flatMap((next) => Array.from({ length: 600 }, () => next().slice(24)))
  expect(new Set(tails).size).toBe(tails.length)
})

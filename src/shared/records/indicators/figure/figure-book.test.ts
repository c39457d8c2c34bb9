import { expect, test } from 'vitest'
import type { RowId } from '../../../kernel/ids.ts'
import { isPeriod, type Period } from '../../../text/period.ts'
import { figureBook, periodsUnder } from './figure-book.ts'
import type { KnownFigure } from './known-figure.ts'

const at = (text: string): Period => {
  if (!isPeriod(text)) throw new Error(text)
  return text
}

const indicator = 'indicator' as RowId
const [north, item] = ['north', 'item'] as [RowId, RowId]

const known = (period: string, value: number | null, changes: Partial<KnownFigure> = {}): KnownFigure => ({
  id: 'figure' as RowId,
  indicator,
  period: at(period),
  actor: 'actor' as RowId,
  sector: north,
  item: null,
  answer: value === null ? 'unavailable' : 'given',
  value,
  outOf: null,
  note: null,
  source: 'typed',
  givenOn: null,
  copies: 1,
  ...changes,
})

const book = figureBook([
  known('2026-07', 3),
  known('2026-08', 4),
  known('2026-T2', 10),
  known('2026-T2', 6, { item }),
  known('2026-T4', null),
])

const read = (period: string, overTime: 'sum' | 'last' | 'apart' = 'sum', changes: object = {}) =>
  book.amount({ indicator: { id: indicator, overTime }, period: at(period), ...changes })?.value ?? null

test('a period is told by its own figures, else by those of the periods it holds', () => {
  expect([read('2026-T2'), read('2026-T3'), read('2026-S2'), read('2026')]).toEqual([10, 7, 7, 10])
  expect([read('2026-T2', 'sum', { sector: north }), read('2026-T2', 'sum', { item })]).toEqual([10, 6])
})

test('what stands at the end is not told when the end is missing', () => {
  expect([read('2026-T3', 'last'), read('2026-08', 'last')]).toEqual([null, 4])
})

test('what does not add up has of a longer period only what was given for it', () => {
  expect([read('2026', 'apart'), read('2026-T3', 'apart'), read('2026-T2', 'apart')]).toEqual([null, null, 10])
})

test('not to know is not zero', () => {
  expect(read('2026-T4')).toBeNull()
  expect(book.given({ indicator, period: at('2026-T4') })).toHaveLength(1)
})

test('a year may hold figures of nineteen periods', () => {
  expect(periodsUnder(at('2026'))).toHaveLength(1 + 2 + 4 + 12)
  expect(periodsUnder(at('2026-10'))).toEqual(['2026-10'])
})

test('an evolution compares those who gave for both periods, and no other', () => {
  const [first, second, third] = ['first', 'second', 'third'] as [RowId, RowId, RowId]
  const two = figureBook([
    known('2026-T2', 10, { actor: first }),
    known('2026-T2', 30, { actor: second }),
    known('2026-T2', 5, { actor: null, sector: null }),
    known('2026-T3', 12, { actor: first, sector: null }),
    known('2026-T3', 100, { actor: third }),
  ])
  const asked = { indicator: { id: indicator, overTime: 'sum' }, period: at('2026-T3'), before: at('2026-T2') } as const
  const values = (pair: ReturnType<typeof two.likeForLike>) => pair.map((one) => one?.value ?? null)
  expect(values(two.likeForLike(asked))).toEqual([12, 10])
  // It changed sector since.
  expect(values(two.likeForLike({ ...asked, sector: north }))).toEqual([null, 10])
  expect(values(two.likeForLike({ ...asked, before: at('2026-T1') }))).toEqual([112, null])
})

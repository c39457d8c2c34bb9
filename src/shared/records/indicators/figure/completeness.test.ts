import { expect, test } from 'vitest'
import type { RowId } from '../../../kernel/ids.ts'
import type { Period } from '../../../text/period.ts'
import { type AskedActor, completenessReader } from './completeness.ts'
import type { KnownFigure } from './known-figure.ts'

const [indicator, north, south] = ['indicator', 'north', 'south'] as [RowId, RowId, RowId]
const [third, second, year] = ['2026-T3', '2026-T2', '2026'] as [Period, Period, Period]

const asked = (actor: string, more: Partial<AskedActor> = {}): AskedActor => ({
  indicator,
  period: third,
  actor: actor as RowId,
  sector: north,
  closed: false,
  toCorrect: false,
  ...more,
})

/** @param gave by period */
const reader = (
  lines: readonly AskedActor[],
  gave: Readonly<Record<string, readonly string[]>>,
  today = '2026-11-24',
) =>
  completenessReader({
    asked: lines,
    unconfirmed: [],
    book: { given: ({ period }) => (gave[period] ?? []).map((actor) => ({ actor }) as unknown as KnownFigure) },
    today,
  })

test('a figure is provisional while its days are not over, or a structure that was asked has not answered', () => {
  const lines = [asked('cci'), asked('mjc', { sector: south })]
  const of = reader(lines, { [third]: ['cci'] })
  expect(of(indicator, third, null)).toEqual({
    goesOn: false,
    asked: 2,
    given: 1,
    missing: [{ actor: 'mjc', why: 'silent', awaited: true }],
    provisional: true,
  })
  expect(of(indicator, third, north)).toMatchObject({ asked: 1, given: 1, missing: [], provisional: false })
  expect(reader([], {}, '2026-09-30')(indicator, third, null)).toMatchObject({ goesOn: true, provisional: true })
  expect(reader([], {}, '2026-10-01')(indicator, third, null)).toMatchObject({ goesOn: false, provisional: false })
})

test('what nobody awaits any more is missing, and no longer provisional', () => {
  const of = reader([asked('cci', { closed: true })], {})
  expect(of(indicator, third, null)).toMatchObject({
    asked: 1,
    given: 0,
    missing: [{ actor: 'cci', awaited: false }],
    provisional: false,
  })
})

test('an answer with a cell to correct is not a whole answer', () => {
  const of = reader([asked('cci', { toCorrect: true })], { [third]: ['cci'] })
  expect(of(indicator, third, null)).toMatchObject({
    given: 0,
    missing: [{ actor: 'cci', why: 'toCorrect', awaited: true }],
    provisional: true,
  })
})

test('a year waits for whom one of its quarters waits, once', () => {
  const lines = [asked('cci', { period: second, closed: true }), asked('cci'), asked('mjc', { period: second })]
  const of = reader(lines, { [second]: ['mjc'] }, '2027-01-01')
  expect(of(indicator, year, null)).toMatchObject({
    asked: 2,
    given: 1,
    missing: [{ actor: 'cci', awaited: true }],
    provisional: true,
  })
})

test('what stands out and nobody confirmed may still change, asked or not', () => {
  const unconfirmed = [{ indicator, period: third, actor: 'cci' as RowId, sector: north }]
  const book = { given: () => [{ actor: 'cci' } as unknown as KnownFigure] }
  const of = completenessReader({ asked: [asked('cci')], unconfirmed, book, today: '2026-11-24' })
  expect(of(indicator, third, null)).toMatchObject({
    asked: 1,
    given: 1,
    missing: [{ actor: 'cci', why: 'toConfirm', awaited: true }],
    provisional: true,
  })
  expect(of(indicator, third, south)).toMatchObject({ missing: [], provisional: false })
})

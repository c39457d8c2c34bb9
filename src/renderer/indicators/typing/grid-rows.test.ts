import { expect, test } from 'vitest'
import type { SplitWay } from '#shared/contract/indicators/indicators.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { BreakdownItem, Figure } from '#shared/records/records.ts'
import type { Period } from '#shared/text/period.ts'
import { figureFinder, partsSum } from './grid-rows.ts'

const period = '2026-T1' as Period
const [sold, given] = ['sold', 'given'] as RowId[] as [RowId, RowId]
const way = { items: [sold, given].map((id) => ({ id }) as BreakdownItem) } as unknown as SplitWay
const figure = (item: RowId | null, value: string): Figure =>
  ({ period, actor: null, sector: null, item, value }) as unknown as Figure
const sumOf = (figures: readonly Figure[]) => partsSum(figureFinder({ figures }), way, { kind: 'whole' }, period)

test('parts add up beside their whole, and the gap is told', () => {
  expect(sumOf([figure(null, '10'), figure(sold, '4'), figure(given, '3.5')])).toEqual({ sum: 7.5, gap: -2.5 })
  expect(sumOf([figure(sold, '4')])).toEqual({ sum: 4, gap: null })
  expect(sumOf([figure(null, '10')])).toBeNull()
})

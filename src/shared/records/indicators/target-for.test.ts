import { expect, test } from 'vitest'
import type { RowId } from '../../kernel/ids.ts'
import { isPeriod } from '../../text/period.ts'
import type { Target } from '../records.ts'
import { targetFor } from './target-for.ts'

const indicator = 'indicator' as RowId

const target = (id: string, year: number, sector: RowId | null = null): Target => ({
  id: id as RowId,
  indicator,
  sector,
  year,
  value: '10',
  decidedBy: 'Comité',
  decidedOn: null,
})

test('a target is its year’s, else the next one’s; of two, the one written last', () => {
  const targets = [target('a', 2025), target('b', 2027), target('c', 2027), target('d', 2026, 'nord' as RowId)]
  const at = (period: string, sector: RowId | null = null) =>
    isPeriod(period) ? (targetFor(targets, { indicator, sector, period })?.id ?? null) : undefined
  expect([at('2025-T1'), at('2026-T1'), at('2028'), at('2026-T1', 'nord' as RowId)]).toEqual(['a', 'c', null, 'd'])
})

import { expect, test } from 'vitest'
import type { Period } from '../../../text/period.ts'
import { knownOfYear, knownPeriodsWords } from './known-periods.ts'

test('a sum over a year says on how many of its periods it stands, when it lacks some', () => {
  expect(knownPeriodsWords([null, null, null, 120], 'quarterly')).toBe('un trimestre connu')
  expect(knownPeriodsWords([null, 0, null, 120], 'quarterly')).toBe('deux trimestres connus')
  expect(knownPeriodsWords([1, 2, 3, 4], 'quarterly')).toBeNull()
  expect(knownPeriodsWords([null, null], 'halfYearly')).toBeNull()
})

test('where an indicator stands, only what is given and adds up lacks periods of its year', () => {
  const periods = ['2025-T3', '2025-T4', '2026-T1', '2026-T2', '2026-T3'].map((period) => ({
    period: period as Period,
  }))
  const at = { standingAt: '2026-T3' as Period, periods, values: [90, null, null, 80, 120] }
  expect(knownOfYear({ ...at, indicator: { provider: 'actors', overTime: 'sum' } })).toBe('deux trimestres connus')
  expect(knownOfYear({ ...at, indicator: { provider: 'actors', overTime: 'last' } })).toBeNull()
  expect(knownOfYear({ ...at, indicator: { provider: 'computed', overTime: 'sum' } })).toBeNull()
  const short = { ...at, periods: periods.slice(-2), values: [80, 120] }
  expect(knownOfYear({ ...short, indicator: { provider: 'actors', overTime: 'sum' } })).toBeNull()
})

import { expect, test } from 'vitest'
import type { Period } from '../../../text/period.ts'
import type { Indicator } from '../../records.ts'
import { standingPeriod } from './standing-period.ts'

const at = (frequency: Indicator['frequency'], period: string, provider: Indicator['provider'] = 'actors') =>
  standingPeriod({ frequency, provider }, period as Period, '2026-11-24')

test('what is given by longer periods stands at the last of its own that is over', () => {
  expect(at('yearly', '2026-T3')).toBe('2025')
  expect(at('yearly', '2025-T4')).toBe('2025')
  expect(at('yearly', '2026-T4')).toBe('2025')
  expect(at('halfYearly', '2026-T3')).toBe('2026-S1')
  expect(at('quarterly', '2026-08')).toBe('2026-T2')
})

test('any other stands at the period that is asked, and so does what Concerto counts', () => {
  expect(at('quarterly', '2026-T3')).toBe('2026-T3')
  expect(at('monthly', '2026-T3')).toBe('2026-T3')
  expect(at(null, '2026-T3')).toBe('2026-T3')
  expect(at('yearly', '2026-T3', 'computed')).toBe('2026-T3')
})

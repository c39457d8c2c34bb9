import { expect, test } from 'vitest'
import type { Period } from '#shared/text/period.ts'
import { periodTitle } from './periods.ts'

test('a period as a title says it', () => {
  expect(['2025-T3', '2026-S1', '2025-10', '2025'].map((period) => periodTitle(period as Period))).toEqual([
    'Troisième trimestre 2025',
    'Premier semestre 2026',
    'Octobre 2025',
    'Année 2025',
  ])
})

import { isShare } from '#shared/records/indicators/figure/amount.ts'
import { figureWords } from '#shared/records/indicators/figure/figure-words.ts'
import { type Period, shortPeriod } from '#shared/text/period.ts'
import { cellNumber, type Place, type Reading } from './reading.ts'
import type { ReportIndicator } from './report.ts'

const perPeriod = { monthly: 'mois', quarterly: 'trimestre', halfYearly: 'semestre', yearly: 'année' } as const

export const frequencyWords = ({ periods }: Reading): string => perPeriod[periods.frequency]

/** « Accompagnements, T4 2024 412, T1 2025 468 (provisoire) ». */
export const courseWords = (reading: Reading, indicator: ReportIndicator, place: Place): string =>
  [indicator.name, ...reading.periods.shown.map((period) => pointWords(reading, indicator, { place, period }))].join(
    ', ',
  )

const pointWords = (
  reading: Reading,
  indicator: ReportIndicator,
  { place, period }: { readonly place: Place; readonly period: Period },
): string => {
  const value = cellNumber(reading.reached(indicator, place, period), indicator)
  const provisional = value !== null && reading.provisional(indicator, place, period) ? ' (provisoire)' : ''
  return `${shortPeriod(period)} ${readWords(value, indicator)}${provisional}`
}

/** « 78 % », from the number a cell holds. */
export const readWords = (value: number | null, { measure }: ReportIndicator): string =>
  figureWords(value !== null && isShare(measure) ? 100 * value : value, measure)

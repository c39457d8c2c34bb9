import { yearUpTo } from '#shared/records/indicators/figure/standing.ts'
import { type Frequency, frequencyOf, type Period, periodAfter, periodsUpTo } from '#shared/text/period.ts'

/** The periods that a workbook of one period tells. */
export interface ReportPeriods {
  readonly frequency: Frequency
  /** Side by side, oldest first: the one asked and those before it. */
  readonly shown: readonly Period[]
  /** Those that make twelve months with the one asked, oldest first: a year's target is read over them. */
  readonly year: readonly Period[]
  readonly before: Period
  /** All of them, oldest first. */
  readonly all: readonly Period[]
}

const shownCount = 4

export const reportPeriods = (period: Period): ReportPeriods => {
  const [shown, year] = [periodsUpTo(period, shownCount), yearUpTo(period)]
  return {
    frequency: frequencyOf(period),
    shown,
    year,
    before: periodAfter(period, -1),
    all: year.length > shown.length ? year : shown,
  }
}

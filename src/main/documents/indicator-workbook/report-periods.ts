import {
  type Frequency,
  frequencyOf,
  type Period,
  periodAfter,
  periodsIn,
  periodsUpTo,
  yearOf,
} from '#shared/domain/period/period.ts'

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
  const inAYear = periodsIn(String(yearOf(period)) as Period, frequencyOf(period)).length
  return {
    frequency: frequencyOf(period),
    shown: periodsUpTo(period, shownCount),
    year: periodsUpTo(period, inAYear),
    before: periodAfter(period, -1),
    all: periodsUpTo(period, Math.max(shownCount, inAYear)),
  }
}

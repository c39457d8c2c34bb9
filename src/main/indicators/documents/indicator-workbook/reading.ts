import type { RowId } from '#shared/kernel/ids.ts'
import { type Amount, isShare, overPeriods, readAmount, sumOf } from '#shared/records/indicators/figure/amount.ts'
import { completenessReader } from '#shared/records/indicators/figure/completeness.ts'
import { type FigureBook, figureBook, periodsUnder } from '#shared/records/indicators/figure/figure-book.ts'
import type { FigureSource } from '#shared/records/indicators/figure/known-figure.ts'
import { type Figures, type Standing, standingOf } from '#shared/records/indicators/figure/standing.ts'
import type { Newer } from '#shared/text/newer.ts'
import type { Period } from '#shared/text/period.ts'
import type { IndicatorReport, ReportIndicator } from './report.ts'
import { type ReportPeriods, reportPeriods } from './report-periods.ts'

/** A sector; `null`: the whole département. */
export type Place = RowId | null

/** A report by what is asked of it. Each answer is worked out once. */
export interface Reading {
  readonly report: IndicatorReport
  readonly periods: ReportPeriods
  /** What a place reaches over a period. */
  readonly reached: (indicator: ReportIndicator, place: Place, period: Period, item?: RowId | null) => Amount | null
  /** Over twelve months, of what was given; what stands at their end when it does not add up over time. */
  readonly overYear: (indicator: ReportIndicator, place: Place, item?: RowId | null) => Amount | null
  /** Where a place stands at the period that is told, as screens say it. */
  readonly standing: (indicator: ReportIndicator, place: Place) => Standing
  /** The département's figure is what the sectors told here add up to, no more and no less. */
  readonly sectorsMakeTotal: (indicator: ReportIndicator, period: Period, item?: RowId | null) => boolean
  /** Where a figure comes from, and the last day it was given. */
  readonly origin: (indicator: ReportIndicator, place: Place, period: Period, item?: RowId | null) => Origin
}

interface Origin {
  readonly sources: readonly (FigureSource | Newer)[]
  readonly givenOn: string | null
}

export const readReport = (report: IndicatorReport): Reading => {
  const book = figureBook(report.figures)
  const periods = reportPeriods(report.period)
  const completeness = completenessReader({ ...report, book, today: report.day })
  const figures: Figures = { book, targets: report.indicators.flatMap(({ targets }) => targets), completeness }
  const standings = new Map<string, Standing>()
  const known = new Map<string, Amount | null>()
  const reached: Reading['reached'] = (indicator, place, period, item = null) => {
    const key = `${indicator.id} ${place} ${period} ${item}`
    const answer = known.get(key)
    if (answer !== undefined) return answer
    const amount = book.amount({ indicator, period, sector: place, item })
    known.set(key, amount)
    return amount
  }
  return {
    report,
    periods,
    reached,
    overYear: (indicator, place, item = null) =>
      overPeriods(
        periods.year.map((period) => reached(indicator, place, period, item)),
        indicator.overTime,
      ),
    standing: (indicator, place) => {
      const key = `${indicator.id} ${place}`
      const answer = standings.get(key) ?? standingOf(figures, { indicator, period: report.period, sector: place })
      standings.set(key, answer)
      return answer
    },
    sectorsMakeTotal: (indicator, period, item = null) => {
      const bySector = report.sectors.flatMap(({ id }) => reached(indicator, id, period, item) ?? [])
      return same(sumOf(bySector), reached(indicator, null, period, item))
    },
    origin: (indicator, place, period, item = null) => originOf(book, indicator, place, period, item),
  }
}

const same = (one: Amount | null, other: Amount | null): boolean =>
  one?.value === other?.value && one?.outOf === other?.outOf

const originOf = (
  book: FigureBook,
  { id: indicator }: ReportIndicator,
  place: Place,
  period: Period,
  item: RowId | null,
): Origin => {
  const figures = periodsUnder(period)
    .flatMap((one) => book.given({ indicator, period: one, item }))
    .filter(({ value, sector }) => value !== null && (place === null || sector === place))
  const days = figures.flatMap(({ givenOn }) => givenOn ?? [])
  return { sources: [...new Set(figures.map(({ source }) => source))], givenOn: days.toSorted().at(-1) ?? null }
}

/** The number a cell holds: a share is told from 0 to 1. `null` when there is nothing to tell. */
export const cellNumber = (amount: Amount | null, { measure }: Pick<ReportIndicator, 'measure'>): number | null => {
  const read = readAmount(amount, measure)
  if (read === null || amount === null) return null
  return isShare(measure) ? amount.value / (amount.outOf ?? 1) : read
}

import type { RowId } from '#shared/kernel/ids.ts'
import { type Amount, isShare, overPeriods, readAmount, sumOf } from '#shared/records/indicators/figure/amount.ts'
import { type CompletenessOf, completenessReader } from '#shared/records/indicators/figure/completeness.ts'
import { type FigureBook, figureBook, periodsUnder } from '#shared/records/indicators/figure/figure-book.ts'
import type { FigureSource, KnownFigure } from '#shared/records/indicators/figure/known-figure.ts'
import { type Figures, periodsReadAt, type Standing, standingOf } from '#shared/records/indicators/figure/standing.ts'
import type { Newer } from '#shared/text/newer.ts'
import { frequencyOf, type Period } from '#shared/text/period.ts'
import type { IndicatorReport, ReportIndicator, ReportUnconfirmed } from './report.ts'
import { type ReportPeriods, reportPeriods } from './report-periods.ts'

/** A sector; `rest`: all that is of no sector told here; `null`: the whole département. */
export type Place = RowId | null
export type AnyPlace = Place | 'rest'

/** A report by what is asked of it. Each answer is worked out once. */
export interface Reading {
  readonly report: IndicatorReport
  readonly periods: ReportPeriods
  /** Those with a figure somewhere, and those without any. */
  readonly told: readonly ReportIndicator[]
  readonly empty: readonly ReportIndicator[]
  /** What a place reaches over a period as long as those the indicator stands by. */
  readonly reached: (indicator: ReportIndicator, place: AnyPlace, period: Period, item?: RowId | null) => Amount | null
  /** Over twelve months, of what was given; what stands at their end when it does not add up over time. */
  readonly overYear: (indicator: ReportIndicator, place: AnyPlace, item?: RowId | null) => Amount | null
  /** Where a place stands, as screens say it. */
  readonly standing: (indicator: ReportIndicator, place: Place) => Standing
  /** Whether a figure may still change, over one period. */
  readonly provisional: (indicator: ReportIndicator, place: AnyPlace, period: Period) => boolean
  /** A structure of no sector told was asked. */
  readonly isAsked: (indicator: ReportIndicator, period: Period) => boolean
  /** What is there and what is missing of the département's figure. */
  readonly completeness: CompletenessOf
  /** The département's figure was given or counted for itself: it is not what its parts add up to. */
  readonly isApart: (indicator: ReportIndicator, period: Period, item?: RowId | null) => boolean
  /** Of what a place reaches, what those gave who gave for the period that is told and for the one before. */
  readonly alike: (indicator: ReportIndicator, place: AnyPlace) => Alike
  /** Where a figure comes from, and the last day it was given. */
  readonly origin: (indicator: ReportIndicator, place: AnyPlace, period: Period, item?: RowId | null) => Origin
}

type Alike = readonly [now: Amount | null, before: Amount | null]

interface Origin {
  readonly sources: readonly (FigureSource | Newer)[]
  readonly givenOn: string | null
}

/** The periods whose figures make what is set beside a target. */
export const countedPeriods = ({ at, overTime }: ReportIndicator): readonly Period[] => periodsReadAt(at, overTime)

/** The figures of a place that nobody confirmed, among those that are told over the year. */
export const unconfirmedOf = (reading: Reading, place: Place = null): readonly ReportUnconfirmed[] => {
  const told = new Map(reading.told.map((one) => [one.id, new Set(countedPeriods(one).flatMap(periodsUnder))]))
  return reading.report.unconfirmed.filter(
    ({ indicator, period, sector }) => told.get(indicator)?.has(period) && (place === null || sector === place),
  )
}

export const readReport = (report: IndicatorReport): Reading => {
  const book = figureBook(report.figures)
  const periods = reportPeriods(report.period)
  const sectors = report.sectors.map(({ id }) => id)
  const completeness = once(completenessReader({ ...report, book, today: report.day }))
  const isElsewhere = ({ sector }: { readonly sector: RowId | null }) => sector === null || !sectors.includes(sector)
  const elsewhere = once(
    completenessReader({
      asked: report.asked.filter(isElsewhere),
      unconfirmed: report.unconfirmed.filter(isElsewhere),
      book,
      today: report.day,
    }),
  )
  const figures: Figures = { book, targets: report.indicators.flatMap(({ targets }) => targets), completeness }
  const amount = once((indicator: ReportIndicator, place: Place, period: Period, item: RowId | null) =>
    book.amount({ indicator, period, sector: place, item }),
  )
  const whole = (indicator: ReportIndicator, period: Period, item: RowId | null) =>
    amount(indicator, null, period, item)
  const inSectors = (indicator: ReportIndicator, period: Period, item: RowId | null): Amount | null =>
    sumOf(sectors.flatMap((id) => amount(indicator, id, period, item) ?? []))
  const isApart = once((indicator: ReportIndicator, period: Period, item: RowId | null): boolean => {
    const beside = differenceOf(whole(indicator, period, item), inSectors(indicator, period, item))
    const own = periodsUnder(period).some((one) =>
      book.given({ indicator: indicator.id, period: one, item }).some(isWhole),
    )
    const counted = item === null ? (report.elsewhere.get(`${indicator.id} ${period}`) ?? 0) : 0
    return own && (beside === null || (beside.outOf ?? 0) !== 0 || beside.value !== counted)
  })
  const reached: Reading['reached'] = (indicator, place, period, item = null) => {
    if (frequencyOf(period) !== frequencyOf(indicator.at)) return null
    if (place !== 'rest') return amount(indicator, place, period, item)
    if (isApart(indicator, period, item)) return null
    const beside = differenceOf(whole(indicator, period, item), inSectors(indicator, period, item))
    return beside === null || (beside.value === 0 && (beside.outOf ?? 0) === 0) ? null : beside
  }
  const hasFigure = (indicator: ReportIndicator): boolean =>
    [null, ...sectors].some((place) =>
      reportPeriods(indicator.at).all.some((period) => reached(indicator, place, period) !== null),
    )
  const [told, empty] = [true, false].map((has) => report.indicators.filter((one) => hasFigure(one) === has))
  const alikeIn = once(
    (indicator: ReportIndicator, sector: Place): Alike =>
      book.likeForLike({ indicator, period: report.period, before: periods.before, sector }),
  )
  const alike: Reading['alike'] = (indicator, place) => {
    if (place !== 'rest') return alikeIn(indicator, place)
    const bySector = sectors.map((sector) => alikeIn(indicator, sector))
    const [now, before] = alikeIn(indicator, null)
    return [
      differenceOf(now, sumOf(bySector.flatMap(([one]) => one ?? []))),
      differenceOf(before, sumOf(bySector.flatMap(([, one]) => one ?? []))),
    ]
  }
  return {
    report,
    periods,
    told: told ?? [],
    empty: empty ?? [],
    reached,
    overYear: (indicator, place, item = null) =>
      overPeriods(
        countedPeriods(indicator).map((period) => reached(indicator, place, period, item)),
        indicator.overTime,
      ),
    standing: once((indicator, sector) => standingOf(figures, { indicator, period: indicator.at, sector })),
    provisional: (indicator, place, period) =>
      place === 'rest'
        ? elsewhere(indicator.id, period, null).provisional
        : completeness(indicator.id, period, place).provisional,
    isAsked: (indicator, period) => elsewhere(indicator.id, period, null).asked > 0,
    completeness,
    isApart: (indicator, period, item = null) => isApart(indicator, period, item),
    alike,
    origin: (indicator, place, period, item = null) => originOf(book, sectors, { indicator, place, period, item }),
  }
}

/** Keeps each answer. */
const once = <Asked extends readonly (ReportIndicator | string | null)[], Answer>(
  work: (...asked: Asked) => Answer,
): ((...asked: Asked) => Answer) => {
  const known = new Map<string, Answer>()
  return (...asked) => {
    const key = asked.map((one) => (one !== null && typeof one === 'object' ? one.id : one)).join(' ')
    if (!known.has(key)) known.set(key, work(...asked))
    return known.get(key) as Answer
  }
}

/** Given for the whole département. */
const isWhole = ({ actor, sector, value }: KnownFigure): boolean => actor === null && sector === null && value !== null

/** What is left of an amount without a part of it. */
export const differenceOf = (whole: Amount | null, part: Amount | null): Amount | null => {
  if (whole === null || part === null) return whole
  const negative = { value: -part.value, outOf: part.outOf === null ? null : -part.outOf }
  return sumOf([whole, negative])
}

const originOf = (
  book: FigureBook,
  sectors: readonly RowId[],
  {
    indicator,
    place,
    period,
    item,
  }: {
    readonly indicator: ReportIndicator
    readonly place: AnyPlace
    readonly period: Period
    readonly item: RowId | null
  },
): Origin => {
  const isThere = ({ sector }: KnownFigure): boolean =>
    place === null || (place === 'rest' ? sector === null || !sectors.includes(sector) : sector === place)
  const figures = periodsUnder(period)
    .flatMap((one) => book.given({ indicator: indicator.id, period: one, item }))
    .filter((figure) => figure.value !== null && isThere(figure))
  const days = figures.flatMap(({ givenOn }) => givenOn ?? [])
  return { sources: [...new Set(figures.map(({ source }) => source))], givenOn: days.toSorted().at(-1) ?? null }
}

/** The number a cell holds: a share is told from 0 to 1. `null` when there is nothing to tell. */
export const cellNumber = (amount: Amount | null, { measure }: Pick<ReportIndicator, 'measure'>): number | null => {
  const read = readAmount(amount, measure)
  if (read === null || amount === null) return null
  return isShare(measure) ? amount.value / (amount.outOf ?? 1) : read
}

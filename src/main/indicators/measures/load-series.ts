import { sql } from 'kysely'
import { rows, selectColumn } from '#main/db/query.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { localDay } from '#main/kit/local-day.ts'
import { loadSurroundings } from '#main/roadmap/read/surroundings.ts'
import type { IndicatorSeries, MeasuredPeriod } from '#shared/contract/indicators/measures.ts'
import { definitionAt } from '#shared/records/indicators/definition-at.ts'
import type { FigureBook } from '#shared/records/indicators/figure/figure-book.ts'
import type { KnownFigure } from '#shared/records/indicators/figure/known-figure.ts'
import { type Figures, yearUpTo } from '#shared/records/indicators/figure/standing.ts'
import { computedMeanings } from '#shared/records/indicators/indicator/computed-indicators.ts'
import type { Indicator } from '#shared/records/records.ts'
import { knownCode } from '#shared/text/newer.ts'
import {
  type Frequency,
  frequencies,
  frequencyOf,
  isPeriod,
  type Period,
  periodAfter,
  periodOf,
  periodsUpTo,
} from '#shared/text/period.ts'
import { countedFigures } from '../read/computed/counted-figures.ts'
import { loadStandings } from './load-standings.ts'
import { measured } from './measured.ts'
import { measuredPlaces } from './measured-places.ts'
import { toldPeriods } from './told-periods.ts'

interface Wanted {
  /** `null`: the indicator's own. */
  readonly frequency: Frequency | null
  readonly count: number
}

/** The last periods of an indicator, sector by sector. */
export const loadSeries = (context: FeatureContext, indicator: Indicator, wanted: Wanted): IndicatorSeries => {
  const { db } = context.workspace
  const today = localDay(context.clock.now())
  const readable = readableFrequencies(context, indicator)
  const own = knownCode(indicator.frequency) ?? 'quarterly'
  const frequency = wanted.frequency !== null && readable.includes(wanted.frequency) ? wanted.frequency : own
  const current = periodOf(today, frequency)
  // One more than is shown, so that the last column may be the one before; and a year, for what is set beside a target.
  const loaded = [...new Set([...periodsUpTo(current, wanted.count + 1), ...yearUpTo(periodAfter(current, -1))])]
  const figures = loadStandings(context, { indicators: [indicator], periods: loaded })
  const { book } = figures
  const last = book.amount({ indicator, period: current }) === null ? periodAfter(current, -1) : current
  const periods = periodsUpTo(last, wanted.count)
  const told = measuredPeriods(context, { indicator, figures, periods })
  // A period that goes on is far from its target, and from the one before: that says nothing.
  const full = told.findLast(({ provisional, period }) => !provisional && book.amount({ indicator, period }) !== null)
  const standingAt = full?.period ?? last
  return {
    today,
    indicator: measured(indicator),
    counted: counted(indicator),
    frequency,
    frequencies: readable,
    periods: told,
    standingAt,
    ...measuredPlaces(figures, { indicator, periods, standingAt, sectors: loadSurroundings(db).sectors }),
  }
}

const counted = ({ provider, computation }: Indicator): string | null => {
  const code = knownCode(computation)
  return provider === 'computed' && code !== null ? computedMeanings[code].calculation : null
}

/** Its own, longer ones where they add up, and those that figures were given by; of what Concerto counts, any. */
const readableFrequencies = ({ workspace: { db } }: FeatureContext, indicator: Indicator): readonly Frequency[] => {
  const shortestFirst = Object.keys(frequencies) as readonly Frequency[]
  if (indicator.provider === 'computed') return shortestFirst
  const given = selectColumn(
    db,
    sql<string>`SELECT DISTINCT period FROM figure WHERE indicator = ${indicator.id} AND period IS NOT NULL`,
  )
  const known = [knownCode(indicator.frequency) ?? 'quarterly', ...given.filter(isPeriod).map(frequencyOf)]
  // Nothing makes the figure of a longer period but what is given for it.
  if (indicator.overTime === 'apart') return shortestFirst.filter((one) => known.includes(one))
  return shortestFirst.slice(Math.min(...known.map((one) => shortestFirst.indexOf(one))))
}

interface Told {
  readonly indicator: Indicator
  readonly figures: Figures
  readonly periods: readonly Period[]
}

const measuredPeriods = (
  context: FeatureContext,
  { indicator, figures: { book, completeness }, periods }: Told,
): readonly MeasuredPeriod[] => {
  const versions = rows(context.workspace.db, 'indicatorVersion', (q) => q.where('indicator', '=', indicator.id))
  const fixed = fixedPeriods(context, indicator, book, periods)
  const [told = []] = toldPeriods(context, [{ indicator: indicator.id, periods, completeness }])
  return told.map((one) => ({
    ...one,
    redefined:
      definitionAt(indicator, versions, one.period) !== definitionAt(indicator, versions, periodAfter(one.period, -1)),
    ...(fixed.get(one.period) ?? { fixed: false, differs: false }),
  }))
}

type Fixed = Pick<MeasuredPeriod, 'fixed' | 'differs'>

/** The periods whose computed figures were stored, and whether what is counted now says otherwise. */
const fixedPeriods = (
  context: FeatureContext,
  indicator: Indicator,
  book: FigureBook,
  periods: readonly Period[],
): ReadonlyMap<Period, Fixed> =>
  new Map(
    periods.flatMap((period): readonly (readonly [Period, Fixed])[] => {
      const stored = book.given({ indicator: indicator.id, period }).filter(({ id }) => id !== null)
      if (indicator.provider !== 'computed' || stored.length === 0) return []
      const now = countedFigures(context, indicator, period)
      return [[period, { fixed: true, differs: now.some((one) => !isSaid(one, stored)) }]]
    }),
  )

const isSaid = (now: KnownFigure, stored: readonly KnownFigure[]): boolean =>
  stored.some(
    ({ actor, sector, value, outOf }) =>
      actor === null && sector === now.sector && value === now.value && outOf === now.outOf,
  )

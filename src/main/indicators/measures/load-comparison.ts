import { rows } from '#main/db/query.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { localDay } from '#main/kit/local-day.ts'
import { indicatorsInAxes } from '#main/roadmap/read/standing-axes.ts'
import { loadSurroundings } from '#main/roadmap/read/surroundings.ts'
import type { BehindTarget, Comparison } from '#shared/contract/indicators/measures.ts'
import { type Figures, standingOf, yearUpTo } from '#shared/records/indicators/figure/standing.ts'
import { standingPeriod } from '#shared/records/indicators/figure/standing-period.ts'
import { dictionaryGroups, indicatorCodes } from '#shared/records/indicators/indicator/dictionary-order.ts'
import type { Indicator } from '#shared/records/records.ts'
import { knownCode } from '#shared/text/newer.ts'
import { type Period, periodsInAYear, periodsUpTo } from '#shared/text/period.ts'
import { lastEnded, periodAtHand } from '../read/period-at-hand.ts'
import { loadStandings } from './load-standings.ts'
import { measured } from './measured.ts'
import { measuredPlaces } from './measured-places.ts'
import { toldPeriods } from './told-periods.ts'

/** How many periods a trend tells: those of a year are among them. */
const trendLength = (period: Period): number => Math.max(7, periodsInAYear(period))

/** Every indicator at a period, of the département and of its sectors, in the order of the dictionary. */
export const loadComparison = (context: FeatureContext, asked: Period | null): Comparison => {
  const { db } = context.workspace
  const today = localDay(context.clock.now())
  const period = asked ?? periodAtHand(db, today)
  const { axes, sectors } = loadSurroundings(db)
  const all = indicatorsInAxes(db)
  const codes = indicatorCodes(all, axes)
  const shown = dictionaryGroups(all, axes).flatMap(({ indicators }) => indicators)
  const figuresAt = new Map(
    [...Map.groupBy(shown, (indicator) => standingPeriod(indicator, period, today))].map(([at, own]) => [
      at,
      figuresOver(context, own, at, trendLength(at)),
    ]),
  )
  const told = shown.map((indicator) => {
    const at = standingPeriod(indicator, period, today)
    return { indicator, at, figures: figuresAt.get(at) as Figures, periods: periodsUpTo(at, trendLength(at)) }
  })
  const periods = toldPeriods(
    context,
    told.map(({ indicator, figures: { completeness }, ...one }) => ({ ...one, indicator: indicator.id, completeness })),
  )
  return {
    today,
    period,
    axes,
    sectors,
    lines: told.map(({ indicator, at, figures, ...one }, index) => ({
      indicator: measured(indicator),
      code: codes.get(indicator.id) ?? '',
      periods: periods[index] ?? [],
      ...measuredPlaces(figures, { indicator, sectors, standingAt: at, ...one }),
    })),
  }
}

/** What the home tells: the farthest below their target at the period that ended last, three at most. */
export const behindTarget = (context: FeatureContext): readonly BehindTarget[] => {
  const { db } = context.workspace
  const today = localDay(context.clock.now())
  const targets = rows(db, 'target', (q) => q.where('sector', 'is', null))
  const aimed = new Set(targets.map(({ indicator }) => indicator))
  return rows(db, 'indicator')
    .filter(({ id }) => aimed.has(id))
    .map((indicator): BehindTarget => {
      const period = lastEnded(today, knownCode(indicator.frequency) ?? 'quarterly')
      const figures = figuresOver(context, [indicator], period)
      return {
        indicator: measured(indicator),
        period,
        standing: standingOf(figures, { indicator, period, sector: null }),
      }
    })
    .filter(({ standing: { attainment } }) => attainment.state === 'far' || attainment.state === 'onTrack')
    .toSorted((a, b) => (a.standing.attainment.rate ?? 0) - (b.standing.attainment.rate ?? 0))
    .slice(0, 3)
}

/** A year, for targets, and so many periods as are told: the one before is among them. */
const figuresOver = (context: FeatureContext, indicators: readonly Indicator[], period: Period, count = 2): Figures =>
  loadStandings(context, { indicators, periods: [...new Set([...periodsUpTo(period, count), ...yearUpTo(period)])] })

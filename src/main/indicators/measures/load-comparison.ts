import { rows } from '#main/db/query.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { localDay } from '#main/kit/local-day.ts'
import { indicatorsInAxes } from '#main/roadmap/read/standing-axes.ts'
import { loadSurroundings } from '#main/roadmap/read/surroundings.ts'
import type { BehindTarget, ComparedIndicator, Comparison } from '#shared/contract/indicators/measures.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { type Figures, standingOf, yearUpTo } from '#shared/records/indicators/figure/standing.ts'
import { dictionaryGroups, indicatorCodes } from '#shared/records/indicators/indicator/dictionary-order.ts'
import type { Indicator } from '#shared/records/records.ts'
import { knownCode } from '#shared/text/newer.ts'
import { type frequencyOf, type Period, periodAfter, periodOf } from '#shared/text/period.ts'
import { loadStandings } from './load-standings.ts'
import { measured } from './measured.ts'

interface Wanted {
  /** `null`: the quarter that ended last. */
  readonly period: Period | null
  /** `null`: every axis. */
  readonly axis: RowId | null
}

/** Sectors side by side, an indicator a line, in the order of the dictionary. */
export const loadComparison = (context: FeatureContext, wanted: Wanted): Comparison => {
  const { db } = context.workspace
  const today = localDay(context.clock.now())
  const period = wanted.period ?? lastEnded(today, 'quarterly')
  const { axes, sectors } = loadSurroundings(db)
  const all = indicatorsInAxes(db)
  const codes = indicatorCodes(all, axes)
  const shown = dictionaryGroups(all, axes)
    .flatMap(({ indicators }) => indicators)
    .filter(({ axis }) => wanted.axis === null || axis === wanted.axis)
  const figures = figuresOver(context, shown, period)
  const compared = (indicator: Indicator): ComparedIndicator => {
    const standing = (sector: RowId | null) => standingOf(figures, { indicator, period, sector })
    return {
      indicator: measured(indicator),
      code: codes.get(indicator.id) ?? '',
      sectors: sectors.map(({ id }) => standing(id)),
      whole: standing(null),
    }
  }
  return { today, period, axes, sectors, lines: shown.map(compared) }
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

const lastEnded = (today: string, frequency: ReturnType<typeof frequencyOf>): Period =>
  periodAfter(periodOf(today, frequency), -1)

/** A year, for targets; the period before is in it, unless the period is one. */
const figuresOver = (context: FeatureContext, indicators: readonly Indicator[], period: Period): Figures =>
  loadStandings(context, { indicators, periods: [...new Set([periodAfter(period, -1), ...yearUpTo(period)])] })

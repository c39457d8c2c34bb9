import { rows } from '#main/db/query.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { indicatorsInAxes } from '#main/roadmap/read/standing-axes.ts'
import { loadSurroundings } from '#main/roadmap/read/surroundings.ts'
import { knownOfYear } from '#shared/records/indicators/figure/known-periods.ts'
import { dictionaryGroups } from '#shared/records/indicators/indicator/dictionary-order.ts'
import type { Indicator } from '#shared/records/records.ts'
import type { TargetShare } from '../documents/target-share.ts'
import { loadSeries } from './load-series.ts'

/** Where the département stands from its targets, in the order of the dictionary: one line an indicator that has one and a figure. */
export const targetShares = (context: FeatureContext): readonly TargetShare[] => {
  const { db } = context.workspace
  const aimed = new Set(
    rows(db, 'target', (q) => q.where('sector', 'is', null).where('decidedBy', 'is not', null)).map(
      ({ indicator }) => indicator,
    ),
  )
  return dictionaryGroups(indicatorsInAxes(db), loadSurroundings(db).axes)
    .flatMap(({ indicators }) => indicators)
    .filter(({ id }) => aimed.has(id))
    .flatMap((indicator) => shareOf(context, indicator) ?? [])
}

/** As its own pages read it. */
const shareOf = (context: FeatureContext, indicator: Indicator): TargetShare | null => {
  const { standingAt, periods, whole } = loadSeries(context, indicator, { frequency: null, count: 6 })
  const { overYear, target, attainment, provisional } = whole.standing
  const open = periods.find((one) => one.period === standingAt && one.provisional)
  const known = knownOfYear({ indicator, standingAt, periods, values: whole.values })
  if (overYear === null || target === null || attainment.rate === null) return null
  return {
    name: `${indicator.name ?? 'Indicateur sans nom'}${known === null ? '' : ` (${known})`}`,
    measure: indicator.measure,
    overTime: indicator.overTime,
    period: standingAt,
    value: overYear,
    target: Number(target.value),
    rate: attainment.rate,
    provisional,
    answered: open?.answered ?? null,
  }
}

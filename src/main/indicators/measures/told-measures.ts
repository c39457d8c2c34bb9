import type { FeatureContext } from '#main/kit/context.ts'
import type { FicheMeasure } from '#main/roadmap/documents/roadmap/roadmap.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { figureWords } from '#shared/records/indicators/figure/figure-words.ts'
import { knownOfYear } from '#shared/records/indicators/figure/known-periods.ts'
import { notAddedWords } from '#shared/records/indicators/figure/over-time.ts'
import { gapSentences } from '#shared/records/indicators/figure/period-gap.ts'
import { periodsReadAt } from '#shared/records/indicators/figure/standing.ts'
import { targetWords } from '#shared/records/indicators/figure/target-words.ts'
import type { Indicator } from '#shared/records/records.ts'
import { frequencyOf } from '#shared/text/period.ts'
import { loadSeries } from './load-series.ts'

/** Where the whole département stands, indicator by indicator, in words: what the roadmap tells of them. */
export const toldMeasures =
  (context: FeatureContext) =>
  (indicators: readonly Indicator[]): ReadonlyMap<RowId, FicheMeasure> =>
    new Map(
      [...new Map(indicators.map((indicator) => [indicator.id, indicator])).values()].map((indicator) => [
        indicator.id,
        measureOf(context, indicator),
      ]),
    )

const measureOf = (context: FeatureContext, indicator: Indicator): FicheMeasure => {
  const { standingAt, whole, periods } = loadSeries(context, indicator, { frequency: null, count: 6 })
  const { overYear, target, attainment } = whole.standing
  const { measure, name, unit, overTime } = indicator
  const read = periodsReadAt(standingAt, overTime)
  const known = knownOfYear({ indicator, standingAt, periods, values: whole.values })
  const why = notAddedWords(overTime, frequencyOf(standingAt))
  const open = periods.filter(({ period, provisional }) => provisional && read.includes(period))
  return {
    name: name ?? 'Indicateur sans nom',
    unit,
    period: standingAt,
    value: overYear === null ? null : figureWords(overYear, measure),
    target: target?.value == null ? null : targetWords(Number(target.value), indicator, frequencyOf(standingAt)),
    state: attainment.state,
    awaited: [
      ...(known === null ? [] : [`Cumul sur ${known}.`]),
      ...(why === null ? [] : [why]),
      ...gapSentences(open),
    ],
  }
}

import type { FeatureContext } from '#main/kit/context.ts'
import { demand } from '#main/kit/demand.ts'
import type { Handlers } from '#shared/contract/define.ts'
import type { measuresContract } from '#shared/contract/indicators/measures.ts'
import { readAmount } from '#shared/records/indicators/figure/amount.ts'
import { computedMeanings } from '#shared/records/indicators/indicator/computed-indicators.ts'
import { knownCode } from '#shared/text/newer.ts'
import { daysOf } from '#shared/text/period.ts'
import { countedAmount, figureSources } from '../read/computed/counted-figures.ts'
import { representativityTable } from '../read/computed/representativity.ts'
import { notCounted } from './errors.ts'
import { fixPeriod } from './fix-period.ts'
import { behindTarget, loadComparison } from './load-comparison.ts'
import { loadDetail } from './load-detail.ts'
import { loadSeries } from './load-series.ts'

export const measuresHandlers = (context: FeatureContext): Handlers<typeof measuresContract> => {
  const { db } = context.workspace
  return {
    series: ({ indicator, ...wanted }) => loadSeries(context, demand(db, 'indicator', indicator), wanted),
    detail: ({ indicator, period }) => loadDetail(context, demand(db, 'indicator', indicator), period),
    sources: ({ indicator: id, period, sector }) => {
      const indicator = demand(db, 'indicator', id)
      const rows = figureSources(context, indicator, period, sector)
      const computation = knownCode(indicator.computation)
      if (rows === null || computation === null) throw notCounted()
      return {
        words: computedMeanings[computation].calculation,
        value: readAmount(countedAmount(indicator, rows), indicator.measure),
        rows,
        table: computation === 'representativity' ? representativityTable(context, daysOf(period), sector) : null,
      }
    },
    fix: ({ indicator, period }) => fixPeriod(context, demand(db, 'indicator', indicator), period),
    comparison: ({ period }) => loadComparison(context, period),
    behind: () => behindTarget(context),
  }
}

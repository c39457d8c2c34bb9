import { sectorsOfStructures } from '#main/directory/read/whereabouts.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { periodsUnder } from '#shared/records/indicators/figure/figure-book.ts'
import type { KnownFigure } from '#shared/records/indicators/figure/known-figure.ts'
import type { Indicator } from '#shared/records/records.ts'
import type { Period } from '#shared/text/period.ts'
import type { IndicatorReport } from '../documents/indicator-workbook/report.ts'
import { reportPeriods } from '../documents/indicator-workbook/report-periods.ts'
import { eachAmount } from '../measures/load-amounts.ts'
import { countedElsewhere } from '../read/computed/counted-figures.ts'
import { type Doubted, doubtJudge } from '../read/doubt-judge.ts'
import { eachGiven } from '../read/each-given.ts'
import { breakdownsOfParts } from '../read/load-doubts.ts'

interface ReportFigures {
  readonly figures: readonly KnownFigure[]
  /** Those that stand out, over all periods. */
  readonly doubts: readonly Doubted[]
}

/** The figures of a workbook, by the hundred thousand, and which of them stand out beside all that was given: read once. */
export const loadFigures = (
  context: FeatureContext,
  indicators: readonly Indicator[],
  standsAt: (indicator: Indicator) => Period,
): ReportFigures => {
  const { db } = context.workspace
  const sectors = sectorsOfStructures(context)
  const figures: KnownFigure[] = []
  const doubts: Doubted[] = []
  const judge = doubtJudge(indicators, breakdownsOfParts(db))
  const judged = function* (
    given: ReturnType<typeof eachGiven>,
    periods: readonly Period[],
  ): ReturnType<typeof eachGiven> {
    const told = new Set(periods.flatMap(periodsUnder))
    for (const together of given) {
      doubts.push(...judge(together))
      if (told.has(together[0].period)) yield together
    }
  }
  for (const [at, own] of Map.groupBy(indicators, standsAt)) {
    const periods = reportPeriods(at).all
    const given = eachGiven(db, { indicators: own.map(({ id }) => id), periods: null, sectors })
    // What no workbook tells is let go.
    for (const figure of eachAmount(context, { indicators: own, periods }, judged(given, periods)))
      figures.push({ ...figure, id: null })
  }
  return { figures, doubts }
}

/** What Concerto counts outside the sectors told, by indicator and period: with them, it may make the département. */
export const loadElsewhere = (
  context: FeatureContext,
  indicators: readonly Indicator[],
  { period, sectors }: Pick<IndicatorReport, 'period' | 'sectors'>,
): ReadonlyMap<string, number> => {
  const told = new Set(sectors.map(({ id }) => id))
  return new Map(
    indicators.flatMap((indicator) =>
      reportPeriods(period).all.map(
        (one) => [`${indicator.id} ${one}`, countedElsewhere(context, indicator, one, told)] as const,
      ),
    ),
  )
}

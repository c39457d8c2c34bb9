import type { FeatureContext } from '#main/kit/context.ts'
import type { KnownFigure } from '#shared/records/indicators/figure/known-figure.ts'
import type { Indicator } from '#shared/records/records.ts'
import type { Period } from '#shared/text/period.ts'
import type { IndicatorReport } from '../documents/indicator-workbook/report.ts'
import { reportPeriods } from '../documents/indicator-workbook/report-periods.ts'
import { eachAmount } from '../measures/load-amounts.ts'
import { countedElsewhere } from '../read/computed/counted-figures.ts'

/**
 * The figures of a workbook, by the hundred thousand: each id, period and day is kept once, however many say it, and what
 * no workbook tells is let go.
 */
export const loadFigures = (
  context: FeatureContext,
  indicators: readonly Indicator[],
  standsAt: (indicator: Indicator) => Period,
): readonly KnownFigure[] => {
  const once = keeper()
  const figures: KnownFigure[] = []
  for (const [at, own] of Map.groupBy(indicators, standsAt))
    for (const figure of eachAmount(context, { indicators: own, periods: reportPeriods(at).all }))
      figures.push({
        ...figure,
        id: null,
        note: null,
        indicator: once(figure.indicator),
        period: once(figure.period),
        actor: once(figure.actor),
        sector: once(figure.sector),
        item: once(figure.item),
        givenOn: once(figure.givenOn),
      })
  return figures
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

/** Gives the first of the texts that are equal: SQLite makes a new one each time. */
const keeper = () => {
  const kept = new Map<unknown, unknown>()
  return <Text extends string | null>(text: Text): Text => {
    if (text === null) return text
    const known = kept.get(text)
    if (known !== undefined) return known as Text
    kept.set(text, text)
    return text
  }
}

import type { FeatureContext } from '#main/kit/context.ts'
import type { ReportFigure, ReportIndicator } from '#main/roadmap/documents/report/report.ts'
import type { ComparedIndicator } from '#shared/contract/indicators/measures.ts'
import { figureWords } from '#shared/records/indicators/figure/figure-words.ts'
import { knownOfYear } from '#shared/records/indicators/figure/known-periods.ts'
import { standsAlone } from '#shared/records/indicators/figure/over-time.ts'
import { missingName } from '#shared/records/indicators/figure/period-gap.ts'
import { periodsReadAt } from '#shared/records/indicators/figure/standing.ts'
import { targetWords } from '#shared/records/indicators/figure/target-words.ts'
import { frequencyOf, type Period, periodAfter, periodOf, shortPeriod } from '#shared/text/period.ts'
import { loadComparison } from './load-comparison.ts'

/**
 * Where the whole département stood at the quarter that was over at the end of a day, beside that of another day, as the page
 * of indicators reads both today: a figure that came since is a figure of its period.
 */
export const standingsBetween =
  (context: FeatureContext) =>
  (before: string, day: string): readonly ReportIndicator[] => {
    const [then, now] = [before, day].map((one) => periodAfter(periodOf(one, 'quarterly'), -1)) as [Period, Period]
    const earlier = then === now ? null : loadComparison(context, then).lines
    return loadComparison(context, now).lines.map((line) => {
      const was = earlier?.find(({ indicator }) => indicator.id === line.indicator.id)
      const period = line.periods.at(-1)
      const { target, attainment } = line.whole.standing
      const isOther = was !== undefined && was.periods.at(-1)?.period !== period?.period
      return {
        name: line.indicator.name ?? 'Indicateur sans nom',
        ...attainment,
        target:
          target?.value == null
            ? null
            : targetWords(Number(target.value), line.indicator, frequencyOf(period?.period ?? now)),
        now: figureOf(line),
        before: isOther ? figureOf(was) : null,
        answered: period?.provisional ? period.answered : null,
        missing: awaitedOf(line),
      }
    })
  }

/** Whom its figure awaits, over all the periods that make it, each once. */
const awaitedOf = ({ periods, indicator }: ComparedIndicator): readonly string[] => {
  const at = periods.at(-1)?.period
  const read = at === undefined ? [] : periodsReadAt(at, indicator.overTime)
  const missing = periods.filter(({ period }) => read.includes(period)).flatMap((one) => one.missing)
  return [...new Map(missing.filter(({ awaited }) => awaited).map((one) => [one.actor, missingName(one)])).values()]
}

const figureOf = ({ periods, whole, indicator }: ComparedIndicator): ReportFigure => {
  const { overYear, provisional } = whole.standing
  const period = periods.at(-1)?.period
  const known =
    period === undefined ? null : knownOfYear({ indicator, standingAt: period, periods, values: whole.values })
  return {
    period:
      period === undefined
        ? ''
        : `${shortPeriod(period)}${standsAlone(indicator.overTime, frequencyOf(period)) ? ' seul' : ''}${known === null ? '' : `, sur ${known}`}`,
    value: overYear === null ? null : figureWords(overYear, indicator.measure),
    provisional,
  }
}

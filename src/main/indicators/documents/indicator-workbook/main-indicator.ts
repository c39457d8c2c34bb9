import { isRatio, isShare } from '#shared/records/indicators/figure/amount.ts'
import { readsOnePeriod } from '#shared/records/indicators/figure/over-time.ts'
import type { Place, Reading } from './reading.ts'
import type { ReportIndicator } from './report.ts'

/** The indicator that adds up and counts most, money last: the one whose course is drawn. `null` when none has a figure. */
export const mainIndicator = (reading: Reading, indicators: readonly ReportIndicator[], place: Place) => {
  const size = (indicator: ReportIndicator): number => reading.overYear(indicator, place)?.value ?? 0
  const counted = indicators.filter(
    (one) => !readsOnePeriod(one.overTime) && !isRatio(one.measure) && hasFigure(reading, one, place),
  )
  const isMoney = ({ measure }: ReportIndicator): number => (measure === 'euros' ? 1 : 0)
  return counted.toSorted((a, b) => isMoney(a) - isMoney(b) || size(b) - size(a))[0] ?? null
}

const hasFigure = (reading: Reading, indicator: ReportIndicator, place: Place): boolean =>
  reading.periods.shown.some((period) => reading.reached(indicator, place, period) !== null)

/** Shares are drawn together, on a scale of their own. */
export const drawnShares = (reading: Reading, indicators: readonly ReportIndicator[], place: Place) =>
  indicators.filter((one) => isShare(one.measure) && reading.overYear(one, place) !== null).slice(0, 8)

import { knownCode } from '../../../text/newer.ts'
import { daysOf, frequencyOf, inAYear, lastOver, type Period, periodAfter, periodOf } from '../../../text/period.ts'
import type { Indicator } from '../../records.ts'

/**
 * At which period an indicator stands when one is asked: of what is given by longer ones, the last of its own that is over.
 * @param today `YYYY-MM-DD`, local
 */
export const standingPeriod = (
  { frequency, provider }: Pick<Indicator, 'frequency' | 'provider'>,
  period: Period,
  today: string,
): Period => {
  const own = knownCode(frequency)
  if (own === null || provider === 'computed' || inAYear[own] >= inAYear[frequencyOf(period)]) return period
  const { last } = daysOf(period)
  // What ends today goes on.
  return last < today ? lastOver(last, own) : periodAfter(periodOf(today, own), -1)
}

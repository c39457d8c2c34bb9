import { daysOf, type Period } from '../../text/period.ts'
import type { Indicator, IndicatorVersion } from '../records.ts'

/** What an indicator means. */
export type Definition = Pick<Indicator, 'definition' | 'unit' | 'measure' | 'calculation'>

/** The definition that held for a period: the first to be replaced after it ended, or the one in force. */
export const definitionAt = (
  indicator: Definition,
  versions: readonly Pick<IndicatorVersion, keyof Definition | 'until'>[],
  period: Period,
): Definition => {
  const { last } = daysOf(period)
  const [first] = versions
    .filter(({ until }) => until !== null && until > last)
    .toSorted((a, b) => (a.until ?? '').localeCompare(b.until ?? ''))
  return first ?? indicator
}

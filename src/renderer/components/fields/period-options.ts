import { longPeriod, type Period, periodOf, periodsUpTo } from '#shared/text/period.ts'
import { sentenceCase } from '../../words/numbers.ts'

/** How many of each are offered, the one under way included. */
const offered = { yearly: 4, halfYearly: 4, quarterly: 8, monthly: 12 } as const

const groups = { yearly: 'Années', halfYearly: 'Semestres', quarterly: 'Trimestres', monthly: 'Mois' } as const

/** Periods to choose among, the latest of each kind first. @param today `YYYY-MM-DD` */
export const periodOptions = (today: string) =>
  (Object.keys(groups) as (keyof typeof groups)[]).map((frequency) => ({
    group: groups[frequency],
    items: periodsUpTo(periodOf(today, frequency), offered[frequency])
      .toReversed()
      .map((period) => ({ value: period, label: sentenceCase(longPeriod(period)) })),
  }))

/** The year under way. */
export const usualPeriod = (today: string): Period => periodOf(today, 'yearly')

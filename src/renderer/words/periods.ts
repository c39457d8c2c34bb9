import { type Frequency, periodOf, periodsUpTo, shortPeriod } from '#shared/text/period.ts'

/** Periods to choose from, by their kind, latest first, the one that goes on among them. */
export const periodGroups = (today: string) => [
  { group: 'Trimestres', items: options(today, 'quarterly', 8) },
  { group: 'Semestres', items: options(today, 'halfYearly', 4) },
  { group: 'Années', items: options(today, 'yearly', 4) },
  { group: 'Mois', items: options(today, 'monthly', 12) },
]

const options = (today: string, frequency: Frequency, count: number) =>
  periodsUpTo(periodOf(today, frequency), count)
    .toReversed()
    .map((value) => ({ value, label: shortPeriod(value) }))

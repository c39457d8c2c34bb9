import {
  type Frequency,
  frequencyOf,
  longPeriod,
  type Period,
  periodOf,
  periodsUpTo,
  shortPeriod,
} from '#shared/text/period.ts'
import { sentenceCase } from './numbers.ts'

const ordinals = ['Premier', 'Deuxième', 'Troisième', 'Quatrième'] as const

/** « Troisième trimestre 2025 », « Octobre 2025 », « Année 2025 »: as a title says it. */
export const periodTitle = (period: Period): string => {
  const words = longPeriod(period)
  const frequency = frequencyOf(period)
  return frequency === 'quarterly' || frequency === 'halfYearly'
    ? words.replace(/^(\d)\S*/, (_all, rank: string) => ordinals[Number(rank) - 1] ?? rank)
    : sentenceCase(words)
}

/** Periods to choose from, by their kind, latest first, the one that goes on among them; and an older one that shows. */
export const periodGroups = (today: string, shown: Period) => [
  { group: 'Trimestres', items: options(today, 'quarterly', 8, shown) },
  { group: 'Semestres', items: options(today, 'halfYearly', 4, shown) },
  { group: 'Années', items: options(today, 'yearly', 4, shown) },
  { group: 'Mois', items: options(today, 'monthly', 12, shown) },
]

const options = (today: string, frequency: Frequency, count: number, shown: Period) => {
  const recent = periodsUpTo(periodOf(today, frequency), count).toReversed()
  const periods = frequencyOf(shown) !== frequency || recent.includes(shown) ? recent : [...recent, shown]
  return periods.map((value) => ({ value, label: shortPeriod(value) }))
}

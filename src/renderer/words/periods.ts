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

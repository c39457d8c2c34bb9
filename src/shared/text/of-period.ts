import { withDe } from './article.ts'
import { frequencyOf, longPeriod, type Period } from './period.ts'

/** « du 3e trimestre 2025 », « de l’année 2025 », « d’octobre 2025 ». */
export const ofPeriod = (period: Period): string => {
  const words = longPeriod(period)
  const frequency = frequencyOf(period)
  if (frequency === 'yearly') return `de l’${words}`
  if (frequency !== 'monthly') return `du ${words}`
  return withDe(words)
}

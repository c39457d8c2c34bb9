import { longDate } from '#shared/domain/french-dates.ts'
import { daysOf, frequencyOf, longPeriod, type Period } from '#shared/domain/period/period.ts'
import type { Reading } from './reading.ts'

/** « du 3e trimestre 2025 », « d’octobre 2025 », « de l’année 2025 ». */
export const ofPeriod = (period: Period): string => {
  const words = longPeriod(period)
  const frequency = frequencyOf(period)
  if (frequency === 'yearly') return `de l’${words}`
  if (frequency === 'monthly') return /^[aoé]/.test(words) ? `d’${words}` : `de ${words}`
  return `du ${words}`
}

/** « Cumul du 1er octobre 2024 au 30 septembre 2025 ; les parts sont celles de la fin de période. » */
export const yearWords = ({ periods }: Reading): string => {
  const days = periods.year.map(daysOf)
  const [first, last] = [days[0]?.first ?? '', days.at(-1)?.last ?? '']
  return `Cumul du ${longDate(first)} au ${longDate(last)}\u00a0; ce qui ne se cumule pas est à la fin de la période.`
}

import { frequencyOf, longPeriod, type Period } from '#shared/domain/period/period.ts'

/** « du 3e trimestre 2025 », « de l’année 2025 », « d’octobre 2025 ». */
export const ofPeriod = (period: Period): string => {
  const words = longPeriod(period)
  const frequency = frequencyOf(period)
  if (frequency === 'yearly') return `de l’${words}`
  if (frequency !== 'monthly') return `du ${words}`
  return /^[aeiou]/.test(words) ? `d’${words}` : `de ${words}`
}

/** What a campaign is called until someone says otherwise. */
export const campaignName = (period: Period): string => `Collecte ${ofPeriod(period)}`

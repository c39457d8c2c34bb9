import { daysBetween } from '#shared/text/days.ts'
import { counted } from './numbers.ts'

/** « aujourd’hui », « demain », « dans douze jours », « il y a trois jours »: a day as seen from another. */
export const distance = (today: string, day: string): string => {
  const days = daysBetween(today, day)
  if (days === 0) return 'aujourd’hui'
  if (days === 1) return 'demain'
  if (days === -1) return 'hier'
  return days > 0 ? `dans ${counted(days, 'jour', 'jours')}` : `il y a ${counted(-days, 'jour', 'jours')}`
}

/** « il y a huit mois », « il y a trois ans »: a past day, as coarsely as one speaks of it. */
export const since = (today: string, day: string): string => {
  const months = wholeMonths(day, today)
  if (months < 1) return distance(today, day)
  if (months < 24) return `il y a ${counted(months, 'mois', 'mois')}`
  return `il y a ${counted(Math.floor(months / 12), 'an', 'ans')}`
}

/** From one `YYYY-MM-DD` to another. */
export const wholeMonths = (from: string, to: string): number => {
  const [year = 0, month = 0, day = 0] = from.split('-').map(Number)
  const [toYear = 0, toMonth = 0, toDay = 0] = to.split('-').map(Number)
  return (toYear - year) * 12 + toMonth - month - (toDay < day ? 1 : 0)
}

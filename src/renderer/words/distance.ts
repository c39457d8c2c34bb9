import { daysBetween } from './dates.ts'
import { counted } from './numbers.ts'

/** « aujourd’hui », « demain », « dans douze jours », « il y a trois jours »: a day as seen from another. */
export const distance = (today: string, day: string): string => {
  const days = daysBetween(today, day)
  if (days === 0) return 'aujourd’hui'
  if (days === 1) return 'demain'
  if (days === -1) return 'hier'
  return days > 0 ? `dans ${counted(days, 'jour', 'jours')}` : `il y a ${counted(-days, 'jour', 'jours')}`
}

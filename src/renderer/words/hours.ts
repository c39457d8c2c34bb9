import { hour } from '#shared/text/french-hours.ts'
import { dayOf, daysSince, shortDate } from './dates.ts'

export { hour, slot } from '#shared/text/french-hours.ts'

/** The local hour of an ISO instant: « 10 h 42 ». */
export const hourOf = (instant: string): string => {
  const date = new Date(instant)
  return hour(`${date.getHours()}:${String(date.getMinutes()).padStart(2, '0')}`)
}

/** « 10 h 42 » today, « Hier », else « 30 oct. ». */
export const moment = (instant: string, now: Date): string => {
  const since = daysSince(instant, now)
  if (since === 0) return hourOf(instant)
  return since === 1 ? 'Hier' : shortDate(dayOf(new Date(instant)))
}

/** Reads what people type: « 9h30 », « 9 h », « 09:30 », « 930 ». `HH:MM`, or `null` when it is no hour. */
export const parseHour = (typed: string): string | null => {
  const match = /^\s*(\d{1,2})\s*(?:[h:.]?\s*(\d{2}))?\s*[h:]?\s*$/i.exec(typed.replaceAll(/[\u00A0\u202F]/g, ' '))
  if (match === null) return null
  const hours = Number(match[1])
  const minutes = Number(match[2] ?? 0)
  return hours > 23 || minutes > 59 ? null : `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`
}

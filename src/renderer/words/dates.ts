import { daysBetween } from '#shared/text/days.ts'
import { holdSpaces } from './spaces.ts'

/** A day and its month are not parted at a line's end, nor the month and its year; the weekday may be. */
const heldTogether = (date: string): string => date.replace(/(?<=\d) | (?=\d{4}$)/g, '\u00A0')

/** « 1er décembre »: the one day that French counts by its rank. */
const asRank = (date: string): string => date.replace(/(?<!\d)1(?=\s)/, '1er')

const format = (options: Intl.DateTimeFormatOptions) => {
  const formatter = new Intl.DateTimeFormat('fr-FR', { ...options, timeZone: 'UTC' })
  return (day: string): string => asRank(heldTogether(holdSpaces(formatter.format(new Date(`${day}T00:00:00Z`)))))
}

/** « 30 octobre 2024 », from `YYYY-MM-DD`. */
export const longDate = format({ day: 'numeric', month: 'long', year: 'numeric' })

/** « mercredi 30 octobre 2024 ». */
export const fullDate = format({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })

/** « 30 oct. », for tables. */
export const shortDate = format({ day: 'numeric', month: 'short' })

/** « 30 oct. 2024 ». */
export const shortDateWithYear = format({ day: 'numeric', month: 'short', year: 'numeric' })

/** « octobre 2027 ». */
export const monthAndYear = format({ month: 'long', year: 'numeric' })

export const weekday = format({ weekday: 'long' })
export const dayOfMonth = format({ day: 'numeric' })
export const monthName = format({ month: 'long' })

/** The local day of an instant, `YYYY-MM-DD`. */
export const dayOf = (instant: Date): string =>
  [instant.getFullYear(), pad(instant.getMonth() + 1), pad(instant.getDate())].join('-')

/** How many midnights have passed since an instant: none today, one « hier », however long those days were. */
export const daysSince = (instant: string, now: Date): number => daysBetween(dayOf(new Date(instant)), dayOf(now))

const pad = (part: number): string => String(part).padStart(2, '0')

import { fold } from '#shared/kernel/fold.ts'
import { parseDay } from './parse-day.ts'

/**
 * Reads a day to come as one types it: a date, « 13/12 » or « 13 décembre » (the next one), « demain », « lundi »,
 * « dans 15 jours », « dans deux semaines », « fin décembre ». `YYYY-MM-DD`, or `null`.
 * @param today `YYYY-MM-DD`
 */
export const parseDueDay = (typed: string, today: string): string | null => {
  const text = fold(typed)
    .replace(/^(?:pour|avant|d'ici|au plus tard)\s+/, '')
    .replace(/^le\s+/, '')
  return parseDay(text) ?? dayWithoutYear(text, today) ?? relativeDay(text, today) ?? endOfMonth(text, today)
}

/** This year's when it is still to come, else next year's. */
const dayWithoutYear = (text: string, today: string): string | null => {
  const parts = /^(\d{1,2})(?:er)?([\s/.-]+)(\d{1,2}|\p{L}{3,}\.?)$/u.exec(text)
  if (parts === null) return null
  const [, day, , month] = parts
  const year = Number(today.slice(0, 4))
  // The 29th of February waits for a leap year.
  const coming = [0, 1, 2, 3, 4].map((more) => parseDay(dated(String(day), String(month), year + more)))
  return coming.find((one) => one !== null && one >= today) ?? null
}

const dated = (day: string, month: string, year: number): string =>
  /^\d/.test(month) ? `${day}/${month}/${year}` : `${day} ${month} ${year}`

const relativeDay = (text: string, today: string): string | null => {
  if (text === "aujourd'hui") return today
  if (text === 'demain') return addDays(today, 1)
  if (text === 'apres-demain') return addDays(today, 2)
  const [, weekday = ''] = /^(\p{L}+)(?: prochain)?$/u.exec(text) ?? []
  if (weekdays.includes(weekday)) return nextWeekday(today, weekdays.indexOf(weekday))
  const [, count = '', unit = ''] = /^dans (\S+) (jour|semaine|mois|an)s?$/.exec(text) ?? []
  const many = /^\d{1,3}$/.test(count) ? Number(count) : numbers[count]
  return many === undefined ? null : afterwards(today, many, unit)
}

const weekdays = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi']

const numbers: Readonly<Record<string, number>> = {
  ...{ un: 1, une: 1, deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, huit: 8, neuf: 9, dix: 10 },
  ...{ douze: 12, quinze: 15, vingt: 20, trente: 30 },
}

const afterwards = (today: string, many: number, unit: string): string => {
  if (unit === 'jour') return addDays(today, many)
  if (unit === 'semaine') return addDays(today, 7 * many)
  return addMonths(today, unit === 'an' ? 12 * many : many)
}

const endOfMonth = (text: string, today: string): string | null => {
  const [, month = ''] = /^fin (\p{L}+)$/u.exec(text) ?? []
  const first = month === '' ? null : dayWithoutYear(`1 ${month}`, `${today.slice(0, 7)}-01`)
  return first === null ? null : addDays(addMonths(first, 1), -1)
}

const addDays = (day: string, days: number): string => isoDay(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000)

/** The same day of a later month, or its last: a month after 31 January is 28 February. */
const addMonths = (day: string, months: number): string => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return isoDay(Date.UTC(year, month - 1 + months, Math.min(date, last)))
}

const nextWeekday = (today: string, wanted: number): string => {
  const current = new Date(`${today}T00:00:00Z`).getUTCDay()
  return addDays(today, ((wanted - current + 6) % 7) + 1)
}

const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10)

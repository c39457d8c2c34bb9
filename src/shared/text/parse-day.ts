import { fold } from '../kernel/fold.ts'
import { dayAfter } from './days.ts'

/** Which year a day without one is of: the next to come, as for what is due, or the nearest. */
export type MeantYear = 'coming' | 'nearest'

/**
 * Reads a day as one types it: « 30/10/2024 », « 30-10-24 », « 28112026 », « 30 octobre 2024 », « 2024-10-30 »; without a year, « 13/12 »,
 * « 13 déc. », « vendredi 11 décembre », « vendredi 11 »; or from today, « demain », « lundi », « dans 15 jours », « fin décembre ».
 * A weekday that is not that of its day makes it no day. `YYYY-MM-DD`, or `null`.
 * @param today `YYYY-MM-DD`
 */
export const parseDay = (typed: string, today: string, year: MeantYear): string | null => {
  const text = fold(typed)
    .trim()
    .replace(/^(?:pour|avant|d'ici|au plus tard)\s+/, '')
    .replace(/^le\s+/, '')
  return (
    namedDay(text, today, year) ??
    wholeDay(text) ??
    dayWithoutYear(text, today, year) ??
    relativeDay(text, today) ??
    endOfMonth(text, today)
  )
}

/** « vendredi 11 décembre »; of « vendredi 11 », the next 11th. */
const namedDay = (text: string, today: string, year: MeantYear): string | null => {
  const [, name = '', rest = ''] = /^(\p{L}+)\s+(?:le\s+)?(\d.*)$/u.exec(text) ?? []
  if (!weekdays.includes(name)) return null
  const day = wholeDay(rest) ?? dayWithoutYear(rest, today, year) ?? nextOfNumber(rest, today)
  return day !== null && weekdayNumber(day) === weekdays.indexOf(name) ? day : null
}

/** The first day to come whose number it is: of this month, the next, or the one after when the next is too short. */
const nextOfNumber = (text: string, today: string): string | null => {
  const [, date] = /^(\d{1,2})(?:er)?$/.exec(text) ?? []
  if (date === undefined) return null
  const [year = 0, month = 0] = today.split('-').map(Number)
  const days = [0, 1, 2].flatMap((more) => {
    const first = new Date(Date.UTC(year, month - 1 + more, 1))
    return day(first.getUTCFullYear(), first.getUTCMonth() + 1, Number(date)) ?? []
  })
  return days.find((one) => one >= today) ?? null
}

const months = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ')

const wholeDay = (text: string): string | null => {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (iso !== null) return day(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const together = /^(\d{2})(\d{2})(\d{4}|\d{2})$/.exec(text)
  if (together !== null) return day(fullYear(Number(together[3])), Number(together[2]), Number(together[1]))
  const figures = /^(\d{1,2})[\s/.-]+(\d{1,2})[\s/.-]+(\d{2}|\d{4})$/.exec(text)
  if (figures !== null) return day(fullYear(Number(figures[3])), Number(figures[2]), Number(figures[1]))
  const words = /^(\d{1,2})(?:er)?\s+(\p{L}{3,})\.?\s+(\d{4})$/u.exec(text)
  return words === null ? null : day(Number(words[3]), monthNumber(words[2] ?? ''), Number(words[1]))
}

const plain = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '')

const monthNumber = (typed: string): number => months.findIndex((month) => plain(month).startsWith(plain(typed))) + 1

const fullYear = (year: number): number => (year < 100 ? 2000 + year : year)

/** The calendar refuses 31 février: the day must come back as it went in. */
const day = (year: number, month: number, date: number): string | null => {
  const made = new Date(Date.UTC(year, month - 1, date))
  const same = made.getUTCFullYear() === year && made.getUTCMonth() === month - 1 && made.getUTCDate() === date
  return same ? made.toISOString().slice(0, 10) : null
}

const dayWithoutYear = (text: string, today: string, meant: MeantYear): string | null => {
  const parts = /^(\d{1,2})(?:er)?([\s/.-]+)(\d{1,2}|\p{L}{3,}\.?)$/u.exec(text)
  if (parts === null) return null
  const [, day, , month] = parts
  const year = Number(today.slice(0, 4))
  // The 29th of February waits for a leap year.
  const days = [-4, -3, -2, -1, 0, 1, 2, 3, 4].flatMap(
    (more) => wholeDay(dated(String(day), String(month), year + more)) ?? [],
  )
  if (meant === 'coming') return days.find((one) => one >= today) ?? null
  return days.toSorted((a, b) => distance(a, today) - distance(b, today))[0] ?? null
}

const distance = (day: string, today: string): number => Math.abs(Date.parse(day) - Date.parse(today))

const dated = (day: string, month: string, year: number): string =>
  /^\d/.test(month) ? `${day}/${month}/${year}` : `${day} ${month} ${year}`

const relativeDay = (text: string, today: string): string | null => {
  if (text === "aujourd'hui") return today
  if (text === 'demain') return dayAfter(today)
  if (text === 'hier') return dayAfter(today, -1)
  if (text === 'apres-demain') return dayAfter(today, 2)
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
  if (unit === 'jour') return dayAfter(today, many)
  if (unit === 'semaine') return dayAfter(today, 7 * many)
  return addMonths(today, unit === 'an' ? 12 * many : many)
}

const endOfMonth = (text: string, today: string): string | null => {
  const [, month = '', year] = /^fin (\p{L}+)(?: (\d{4}))?$/u.exec(text) ?? []
  if (month === '') return null
  const first =
    year === undefined
      ? dayWithoutYear(`1 ${month}`, `${today.slice(0, 7)}-01`, 'coming')
      : wholeDay(`1 ${month} ${year}`)
  return first === null ? null : dayAfter(addMonths(first, 1), -1)
}

/** The same day of a later month, or its last: a month after 31 January is 28 February. */
const addMonths = (day: string, months: number): string => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return isoDay(Date.UTC(year, month - 1 + months, Math.min(date, last)))
}

const nextWeekday = (today: string, wanted: number): string =>
  dayAfter(today, ((wanted - weekdayNumber(today) + 6) % 7) + 1)

/** Its place among `weekdays`. */
const weekdayNumber = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay()

const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10)

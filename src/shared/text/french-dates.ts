import { fold } from '../kernel/fold.ts'

export const months = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
] as const

/** « 30 octobre 2024 », « 1er mars 2025 », from `YYYY-MM-DD`. A calendar day has no time zone: none is asked. */
export const longDate = (date: string): string => {
  const [year, month, day] = partsOf(date)
  return `${day === 1 ? '1er' : day} ${months[month - 1]} ${year}`
}

/** « octobre 2024 », from a day of it. */
export const monthAndYear = (date: string): string => {
  const [year, month] = partsOf(date)
  return `${months[month - 1]} ${year}`
}

/** « mercredi 30 octobre 2024 ». */
export const fullDate = (date: string): string => `${weekdayOf(date)} ${longDate(date)}`

export const weekdays = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'] as const

/** « mercredi » */
export const weekdayOf = (date: string): string => weekdays[new Date(`${date}T00:00:00Z`).getUTCDay()] ?? ''

/** « 30.10.24 », for the foot of a page. */
export const shortDate = (date: string): string => {
  const [year = '', month, day] = date.split('-')
  return `${day}.${month}.${year.slice(-2)}`
}

const partsOf = (date: string): readonly [number, number, number] => {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  return [year, month, day]
}

/** The number of a month by its French name, accents or not, whole or shortened (« févr. »); `null` when it is not one. */
export const monthNamed = (name: string): number | null => {
  const plain = fold(name).replace(/\.$/, '')
  const rank = plainMonths.findIndex((month) => month === plain || (plain.length >= 3 && month.startsWith(plain)))
  // « jui » may be June or July.
  return rank < 0 || plain === 'jui' ? null : rank + 1
}

/** `YYYY-MM-DD`, or `null` for a day the calendar does not have. */
export const calendarDay = (year: number, month: number, day: number): string | null => {
  const written = [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join(
    '-',
  )
  const time = new Date(`${written}T00:00:00Z`)
  return Number.isNaN(time.getTime()) || time.toISOString().slice(0, 10) !== written ? null : written
}

const plainMonths = months.map(fold)

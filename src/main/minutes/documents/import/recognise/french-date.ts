import { calendarDay, monthNamed, months } from '#shared/text/french-dates.ts'

const plainMonths = months.map((month) => month.normalize('NFD').replace(/\p{M}/gu, ''))

const written = new RegExp(`\\b(\\d{1,2})(?:er)?\\s+(${[...months, ...plainMonths].join('|')})\\s+(\\d{4})\\b`, 'i')
const figures = /\b(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})\b/
const iso = /\b(\d{4})-(\d{2})-(\d{2})\b/

/** The first day a French text names (« 30 octobre 2024 », « 30/10/2024 », « 30.10.24 »), as `YYYY-MM-DD`. */
export const frenchDate = (text: string): string | null => {
  const [, day, name, year] = written.exec(text) ?? []
  if (name !== undefined) return calendarDay(Number(year), monthNamed(name) ?? 0, Number(day))
  const [, isoYear, isoMonth, isoDay] = iso.exec(text) ?? []
  if (isoYear !== undefined) return calendarDay(Number(isoYear), Number(isoMonth), Number(isoDay))
  const [, shortDay, month, shortYear] = figures.exec(text) ?? []
  return shortYear === undefined
    ? null
    : calendarDay(Number(shortYear.padStart(4, '20')), Number(month), Number(shortDay))
}

const months = [
  ...['janvier', 'février', 'mars', 'avril', 'mai', 'juin'],
  ...['juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'],
]

const plainMonths = months.map((month) => month.normalize('NFD').replace(/\p{M}/gu, ''))

const written = new RegExp(`\\b(\\d{1,2})(?:er)?\\s+(${[...months, ...plainMonths].join('|')})\\s+(\\d{4})\\b`, 'i')
const figures = /\b(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})\b/
const iso = /\b(\d{4})-(\d{2})-(\d{2})\b/

/** The first day a French text names (« 30 octobre 2024 », « 30/10/2024 », « 30.10.24 »), as `YYYY-MM-DD`. */
export const frenchDate = (text: string): string | null => {
  const [, day, name, year] = written.exec(text) ?? []
  if (name !== undefined) return dayOf(year, monthOf(name), day)
  const [, isoYear, isoMonth, isoDay] = iso.exec(text) ?? []
  if (isoYear !== undefined) return dayOf(isoYear, Number(isoMonth), isoDay)
  const [, shortDay, month, shortYear] = figures.exec(text) ?? []
  return shortYear === undefined ? null : dayOf(shortYear.padStart(4, '20'), Number(month), shortDay)
}

const monthOf = (name: string): number => {
  const lower = name.toLowerCase()
  return Math.max(months.indexOf(lower), plainMonths.indexOf(lower)) + 1
}

/** `null` for a day the calendar does not have. */
const dayOf = (year: string | undefined, month: number, day: string | undefined): string | null => {
  const date = `${year}-${String(month).padStart(2, '0')}-${(day ?? '').padStart(2, '0')}`
  const time = new Date(`${date}T00:00:00Z`)
  return Number.isNaN(time.getTime()) || time.toISOString().slice(0, 10) !== date ? null : date
}

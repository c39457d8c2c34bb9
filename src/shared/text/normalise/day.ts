import { calendarDay, monthNamed } from '../french-dates.ts'
import { quoted, type Reading, reader, reads, unreadable } from './reading.ts'
import { spreadsheetDay } from './spreadsheet-day.ts'

const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T\s].*)?$/
const figures = /^(\d{1,2})\s*[-/. ]\s*(\d{1,2})\s*[-/. ]\s*(\d{4}|\d{2})(?:[T\s,].*)?$/
const worded = /^(?:[\p{L}.]+\s+)?(\d{1,2})(?:er)?[\s-]+([\p{L}]{3,}\.?)[\s-]+(\d{4}|\d{2})(?:[\s,].*)?$/u
const serial = /^\d{5}(?:[.,]\d+)?$/
const noDay = /^(?:\d{1,2}[-/. ])?\d{4}$|^\p{L}{3,}\.?\s+\d{4}$/u

/**
 * A day as `YYYY-MM-DD`, from « 30/10/2024 », « 1/3/24 », « 2024-10-30T08:00:00 », « 12 févr. 2024 », or the number by
 * which a spreadsheet stores it. The day comes before the month, always: nothing is read the American way.
 */
export const readDay = reader((text): Reading<string> => {
  const written = text.trim()
  const [, isoYear, isoMonth, isoDay] = iso.exec(written) ?? []
  if (isoYear !== undefined) return dayOf(written, isoYear, Number(isoMonth), isoDay)
  const [, day, month, year] = figures.exec(written) ?? []
  if (year !== undefined) return dayOf(written, year, Number(month), day)
  const [, namedDay, name, namedYear] = worded.exec(written) ?? []
  const named = name === undefined ? null : monthNamed(name)
  if (named !== null && namedYear !== undefined) return dayOf(written, namedYear, named, namedDay)
  if (serial.test(written)) return fromSerial(written)
  return unreadable(noDay.test(written) ? 'il manque le jour' : 'une date s’écrit jour/mois/année')
})

const dayOf = (written: string, year: string, month: number, day: string | undefined): Reading<string> => {
  const found = calendarDay(fullYear(year), month, Number(day))
  if (found === null)
    return unreadable(
      month > 12
        ? `${quoted(written)} n’est pas une date\u00a0: le jour vient avant le mois`
        : `${quoted(written)} n’est pas un jour du calendrier`,
    )
  return isPlausible(found) ? reads(found) : unreadable(`l’année ${found.slice(0, 4)} n’est pas vraisemblable`)
}

/** « 24 » is 2024, « 85 » is 1985. */
const fullYear = (year: string): number => {
  const number = Number(year)
  if (year.length === 4) return number
  return number + (number < 70 ? 2_000 : 1_900)
}

const isPlausible = (day: string): boolean => day >= '1900-01-01' && day < '2100-01-01'

/** A number from 1950 on: smaller ones are more likely something else. */
const fromSerial = (written: string): Reading<string> => {
  const found = spreadsheetDay(Number(written.replace(',', '.')))
  return found < '1950-01-01' || !isPlausible(found)
    ? unreadable('une date s’écrit jour/mois/année')
    : reads(found, `${quoted(written)} est lu comme une date de tableur`)
}

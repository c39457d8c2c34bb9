import type { CellContent } from '#main/office/xlsx/page-sheet.ts'
import { raised } from '#main/office/xlsx/raised.ts'
import { enumerated } from '#shared/kernel/enumerated.ts'
import { knownPeriodsWords } from '#shared/records/indicators/figure/known-periods.ts'
import { longDate } from '#shared/text/french-dates.ts'
import { daysOf, longPeriod, type Period, shortPeriod } from '#shared/text/period.ts'
import { isAlone } from './indicator-words.ts'
import { type AnyPlace, countedPeriods, type Reading } from './reading.ts'
import type { ReportIndicator } from './report.ts'

/** « Cumul du 1er octobre 2024 au 30 septembre 2025, arrêté au 28 août 2025 ; … »; when no figure is known of some periods, on which it is. */
export const yearWords = (reading: Reading): string => {
  const { periods, report } = reading
  const days = periods.year.map(daysOf)
  const [first, last] = [days[0]?.first ?? '', days.at(-1)?.last ?? '']
  const stopped = last >= report.day ? `, arrêté au ${longDate(report.day)}` : ''
  return `Cumul du ${longDate(first)} au ${longDate(last)}${stopped}${knownWords(reading)}\u00a0; ${otherWords(reading)}.`
}

const otherWords = ({ told }: Reading): string =>
  told.some(isAlone)
    ? 'ce qui se constate est à la fin de la période\u00a0; ce qui ne s’additionne pas, d’une période seule'
    : 'ce qui ne se cumule pas est à la fin de la période'

/** « , sur un trimestre connu (T3 2026) ». */
const knownWords = (reading: Reading): string => {
  const given = summedGiven(reading).filter(({ at }) => at === reading.report.period)
  const known = reading.periods.year.filter((period) =>
    given.some((one) => reading.reached(one, null, period) !== null),
  )
  const words = knownPeriodsWords(
    reading.periods.year.map((period) => (known.includes(period) ? 1 : null)),
    reading.periods.frequency,
  )
  return words === null ? '' : `, sur ${words} (${enumerated(known.map(shortPeriod))})`
}

/** What was given, and adds up over a year. */
export const summedGiven = ({ told }: Reading): readonly ReportIndicator[] =>
  told.filter((one) => one.provider !== 'computed' && countedPeriods(one).length > 1)

/** Of what is told, something may still change. @param place `null`: in the département */
export const isProvisional = (reading: Reading, place: AnyPlace = null): boolean =>
  reading.told.some((one) => countedPeriods(one).some((period) => reading.provisional(one, place, period)))

/** « Indicateurs communs – 4e trimestre 2026 ». */
export const periodTitle = ({ report }: Reading): string => `Indicateurs communs – ${longPeriod(report.period)}`

/** The same, which says « provisoire ». */
export const titleOf = (reading: Reading): string =>
  `${periodTitle(reading)}${isProvisional(reading) ? ', provisoire' : ''}`

/** The same word, in colour, after a title. */
export const withWarning = (title: string, isProvisional: boolean): CellContent => {
  const content = raised(title)
  if (!isProvisional) return content
  const runs =
    typeof content === 'object' && content !== null && 'runs' in content
      ? content.runs
      : [{ text: title, raised: false }]
  return { runs: [...runs, { text: '   PROVISOIRE', raised: false, warns: true }] }
}

/** « T4 2026 (p) ». */
export const periodHead = (period: Period, isProvisional: boolean): string =>
  `${shortPeriod(period)}${isProvisional ? '\u00a0(p)' : ''}`

/** Of some indicators, a figure of a place over a period may still change. */
export const hasProvisional = (
  reading: Reading,
  indicators: readonly ReportIndicator[],
  { place, period }: { readonly place: AnyPlace; readonly period: Period },
): boolean =>
  indicators.some((one) => reading.reached(one, place, period) !== null && reading.provisional(one, place, period))

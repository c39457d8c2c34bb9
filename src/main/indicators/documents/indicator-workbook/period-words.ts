import type { CellContent } from '#main/office/xlsx/page-sheet.ts'
import { raised } from '#main/office/xlsx/raised.ts'
import { longDate } from '#shared/text/french-dates.ts'
import { daysOf, longPeriod, type Period, shortPeriod } from '#shared/text/period.ts'
import { type AnyPlace, countedPeriods, type Reading } from './reading.ts'
import type { ReportIndicator } from './report.ts'

/** « Cumul du 1er octobre 2024 au 30 septembre 2025, arrêté au 28 août 2025 ; … » */
export const yearWords = ({ periods, report }: Reading): string => {
  const days = periods.year.map(daysOf)
  const [first, last] = [days[0]?.first ?? '', days.at(-1)?.last ?? '']
  const stopped = last >= report.day ? `, arrêté au ${longDate(report.day)}` : ''
  return `Cumul du ${longDate(first)} au ${longDate(last)}${stopped}\u00a0; ce qui ne se cumule pas est à la fin de la période.`
}

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

import { standsAlone } from '#shared/records/indicators/figure/over-time.ts'
import { measures } from '#shared/records/indicators/indicator/indicator.ts'
import { choiceWord } from '#shared/text/newer.ts'
import { frequencyOf, longPeriod, shortPeriod } from '#shared/text/period.ts'
import type { IndicatorReport, ReportAxis, ReportIndicator } from './report.ts'

export const axisLabel = ({ axes }: IndicatorReport, { axis }: ReportIndicator): string =>
  axes.find(({ id }) => id === axis)?.label ?? axes.find(({ id }) => id === null)?.label ?? ''

/** « Axe 1 – Équiper et former ». */
export const axisTitle = ({ label, title }: ReportAxis): string => [label, title].filter(Boolean).join(' – ')

/** What is counted, or what kind of figure it is. */
export const unitOf = ({ unit, measure }: ReportIndicator): string =>
  unit ?? (measure === null ? '' : choiceWord(measures, measure).toLowerCase().replace('etp', 'ETP'))

/** « emplois, année 2025 », « personnes, T3 2026 seul »: its unit, and the period that it stands at when that is not the one told, or is all it tells. */
export const unitAndPeriod = ({ period }: IndicatorReport, indicator: ReportIndicator): string => {
  const { at } = indicator
  const when = isAlone(indicator) ? `${shortPeriod(at)} seul` : at === period ? '' : longPeriod(at)
  return [unitOf(indicator), when].filter(Boolean).join(', ')
}

/** Its periods do not add up, and what is told of a year is one of them. */
export const isAlone = ({ at, overTime }: ReportIndicator): boolean => standsAlone(overTime, frequencyOf(at))

/** What is of no sector told: of none, or of one that was not chosen. */
export const restName = ({ allSectorsTold }: IndicatorReport): string =>
  allSectorsTold ? 'Sans secteur' : 'Hors de ces secteurs'

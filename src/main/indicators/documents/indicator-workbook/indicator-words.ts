import { measures } from '#shared/records/indicators/indicator/indicator.ts'
import { choiceWord } from '#shared/text/newer.ts'
import { longPeriod } from '#shared/text/period.ts'
import type { IndicatorReport, ReportAxis, ReportIndicator } from './report.ts'

export const axisLabel = ({ axes }: IndicatorReport, { axis }: ReportIndicator): string =>
  axes.find(({ id }) => id === axis)?.label ?? axes.find(({ id }) => id === null)?.label ?? ''

/** « Axe 1 – Équiper et former ». */
export const axisTitle = ({ label, title }: ReportAxis): string => [label, title].filter(Boolean).join(' – ')

/** What is counted, or what kind of figure it is. */
export const unitOf = ({ unit, measure }: ReportIndicator): string =>
  unit ?? (measure === null ? '' : choiceWord(measures, measure).toLowerCase().replace('etp', 'ETP'))

/** « emplois, année 2025 »: its unit, and the period that it stands at when that is not the one told. */
export const unitAndPeriod = ({ period }: IndicatorReport, indicator: ReportIndicator): string =>
  [unitOf(indicator), indicator.at === period ? '' : longPeriod(indicator.at)].filter(Boolean).join(', ')

/** What is of no sector told: of none, or of one that was not chosen. */
export const restName = ({ allSectorsTold }: IndicatorReport): string =>
  allSectorsTold ? 'Sans secteur' : 'Hors de ces secteurs'

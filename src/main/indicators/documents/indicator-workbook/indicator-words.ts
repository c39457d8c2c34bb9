import { measures } from '#shared/records/indicators/indicator/indicator.ts'
import { choiceWord } from '#shared/text/newer.ts'
import type { IndicatorReport, ReportIndicator } from './report.ts'

export const axisLabel = ({ axes }: IndicatorReport, { axis }: ReportIndicator): string =>
  axes.find(({ id }) => id === axis)?.label ?? axes.find(({ id }) => id === null)?.label ?? ''

/** What is counted, or what kind of figure it is. */
export const unitOf = ({ unit, measure }: ReportIndicator): string =>
  unit ?? (measure === null ? '' : choiceWord(measures, measure).toLowerCase().replace('etp', 'ETP'))

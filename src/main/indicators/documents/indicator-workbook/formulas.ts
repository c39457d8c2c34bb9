import { isRatio, isShare } from '#shared/records/indicators/figure/amount.ts'
import { daysOf, type Period, shortPeriod } from '#shared/text/period.ts'
import type { ReportIndicator } from './report.ts'

/** Formulas by which the sheets count on « Données ». Texts of people are written into them as criteria that mean themselves. */

export const dataTable = 'tblDonnees'

/** In « Ventilation » and « Part »: the figure itself, not a part of it. */
export const wholeWord = 'Ensemble'
/** In « Au total »: the row is one of those that the département's figure is the sum of. */
export const inTotal = { yes: 'Oui', no: 'Non' } as const
/** In « Mêmes structures »: the row is of those who gave for the period that is told and for the one before it. */
export const alikeWord = { yes: 'Oui', no: 'Non' } as const

/** Which rows of « Données » a figure is the sum of. */
export interface Wanted {
  /** The cell that holds the code, « $B6 ». */
  readonly code: string
  /** Name of a sector, or of what is of none told; `null`: the département. */
  readonly sector: string | null
  /** One period, or all the days of several. */
  readonly over: readonly Period[]
  /** Of those alone that gave for the period that is told and for the one before. */
  readonly alike?: boolean
  readonly part?: { readonly breakdown: string; readonly label: string }
}

/** What an indicator is worth over rows: a share is a sum over a sum, never a mean. */
export const valueFormula = ({ measure }: Pick<ReportIndicator, 'measure'>, wanted: Wanted): string =>
  isRatio(measure) ? `${sum('Numérateur', wanted)}/${sum('Dénominateur', wanted)}` : sum('Valeur', wanted)

const sum = (column: string, { code, sector, over, alike = false, part }: Wanted): string => {
  const place = sector === null ? is('Au total', inTotal.yes) : is('Secteur', sector)
  const what =
    part === undefined ? is('Ventilation', wholeWord) : `${is('Ventilation', part.breakdown)},${is('Part', part.label)}`
  const among = alike ? `,${is('Mêmes structures', alikeWord.yes)}` : ''
  return `SUMIFS(${dataTable}[${column}],${dataTable}[Code],${code},${place},${what},${during(over)}${among})`
}

/** Signs that SUMIFS reads are held; the equal sign first, or « >3 » would be a comparison. */
const is = (column: string, text: string): string =>
  `${dataTable}[${column}],"=${text.replace(/[~*?]/g, '~$&').replaceAll('"', '""')}"`

const during = (periods: readonly Period[]): string => {
  const [only] = periods
  if (periods.length === 1 && only !== undefined) return is('Période', shortPeriod(only))
  const { first, last } = spanOf(periods)
  const column = `${dataTable}[Fin de période]`
  return `${column},">="&${dateFormula(first)},${column},"<="&${dateFormula(last)}`
}

/** From the first day of the first to the last day of the last: each of them ends between. */
const spanOf = (periods: readonly Period[]) => {
  const days = periods.map(daysOf)
  return { first: days[0]?.first ?? '', last: days.at(-1)?.last ?? '' }
}

const dateFormula = (day: string): string => `DATE(${day.split('-').map(Number).join(',')})`

/** Halves up, as everywhere else in Concerto. */
const rounded = (formula: string): string => `INT(${formula}+0.5)`

/** How far from a target, rounded to the percent. */
export const rateFormula = ({ better }: Pick<ReportIndicator, 'better'>, value: string, target: string): string => {
  const [part, whole] = better === 'less' ? [target, value] : [value, target]
  return `IF(${whole}=0,1,${rounded(`100*(${part}/${whole})`)}/100)`
}

/** Points of a share, percent of any other figure. */
export const evolutionFormula = (indicator: ReportIndicator, now: string, before: string): string =>
  isShare(indicator.measure)
    ? `${rounded(`100*${now}`)}-${rounded(`100*${before}`)}`
    : `IF((${before})=0,0,${rounded(`100*(${now}-${before})/(${before})`)})`

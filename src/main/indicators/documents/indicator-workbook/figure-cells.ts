import type { BodyLook } from '#main/office/xlsx/looks.ts'
import type { PageCell } from '#main/office/xlsx/page-sheet.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { type Attainment, attainment, attainmentStates } from '#shared/records/indicators/attainment.ts'
import { isShare, readAmount } from '#shared/records/indicators/figure/amount.ts'
import { evolution } from '#shared/records/indicators/figure/evolution.ts'
import { type Period, shortPeriod } from '#shared/text/period.ts'
import { evolutionFormula, rateFormula, valueFormula, type Wanted } from './formulas.ts'
import { kindOf } from './looks.ts'
import { cellNumber, type Place, type Reading } from './reading.ts'
import type { ReportIndicator, ReportTarget } from './report.ts'

type Rule = NonNullable<BodyLook['rule']>

/** Where a figure is told, and of what. */
export interface Told {
  readonly indicator: ReportIndicator
  readonly place: Place
  /** The cell that holds the code. */
  readonly code: string
  readonly rule: Rule
  readonly bold?: boolean
  readonly part?: { readonly breakdown: string; readonly label: string; readonly id: RowId }
}

/** Of one period, whose name is in that cell. Where nothing is known the cell is empty: a chart then draws no point. */
export const periodCell = (reading: Reading, told: Told, period: Period, nameCell: string): PageCell =>
  valueCell(reading, told, reading.reached(told.indicator, told.place, period, told.part?.id), { cell: nameCell })

/** Over twelve months, or at their end. */
export const yearCell = (reading: Reading, told: Told): PageCell => {
  const { indicator, place, part } = told
  const { year } = reading.periods
  const over =
    indicator.overTime === 'last' ? { period: shortPeriod(reading.report.period) } : ({ periods: year } as const)
  return valueCell(reading, told, reading.overYear(indicator, place, part?.id), over)
}

const valueCell = (
  reading: Reading,
  { indicator, place, code, rule, bold = false, part }: Told,
  amount: ReturnType<Reading['reached']>,
  over: Wanted['over'],
): PageCell => {
  const result = cellNumber(amount, indicator)
  const formula = valueFormula(indicator, { code, sector: nameOf(reading, place), over, ...(part && { part }) })
  return { value: result === null ? null : { formula, result }, look: { body: kindOf(indicator.measure), bold, rule } }
}

/** `null`: the département. */
const nameOf = ({ report }: Reading, place: Place): string | null =>
  place === null ? null : (report.sectors.find(({ id }) => id === place)?.name ?? '')

export const targetOf = ({ targets }: ReportIndicator, place: Place): ReportTarget | null =>
  targets.find(({ sector }) => sector === place) ?? null

export const targetCell = (indicator: ReportIndicator, target: ReportTarget | null, rule: Rule): PageCell => ({
  value: target === null ? null : isShare(indicator.measure) ? target.value / 100 : target.value,
  look: { body: kindOf(indicator.measure), rule },
})

/** How far the year's figure is from its target. */
export const attainmentOf = (reading: Reading, indicator: ReportIndicator, place: Place): Attainment =>
  attainment(
    readAmount(reading.overYear(indicator, place), indicator.measure),
    targetOf(indicator, place)?.value ?? null,
    indicator.better,
  )

/** The same in cells: a rate, then its state in words. */
export const attainmentCells = (
  reading: Reading,
  { indicator, place, rule }: Told,
  cells: { readonly value: string; readonly target: string; readonly rate: string },
): readonly [rate: PageCell, state: PageCell] => {
  const { rate, state } = attainmentOf(reading, indicator, place)
  const look = { body: 'share', rule } as const
  const stateLook = { body: 'text', rule } as const
  if (rate === null) {
    const words = targetOf(indicator, place) === null ? stateWords('none') : '– Sans chiffre'
    return [
      { value: null, look },
      { value: words, look: stateLook },
    ]
  }
  return [
    { value: { formula: rateFormula(indicator, cells.value, cells.target), result: rate / 100 }, look },
    { value: { formula: stateFormula(cells.rate), result: stateWords(state) }, look: stateLook },
  ]
}

const stateWords = (state: keyof typeof attainmentStates): string =>
  `${attainmentStates[state].sign} ${attainmentStates[state].words}`

const stateFormula = (rate: string): string =>
  `IF(${rate}>=1,"${stateWords('reached')}",IF(${rate}>=0.75,"${stateWords('near')}","${stateWords('late')}"))`

/** Under a table of states. */
export const stateKey =
  'Lecture de l’état\u00a0:  ●  Atteint, 100\u00a0% de la cible ou plus   ▲  En approche, de 75\u00a0% à 99\u00a0%   ■  En retard, moins de 75\u00a0%   –  Sans cible.'

/** What changed since the period before; the format of the cell gives its sign and its word. */
export const evolutionCell = (reading: Reading, { indicator, place, code, rule }: Told): PageCell => {
  const { report, periods } = reading
  const read = (period: Period) => readAmount(reading.reached(indicator, place, period), indicator.measure)
  const change = evolution(read(report.period), read(periods.before), indicator.measure)
  const look = { body: isShare(indicator.measure) ? 'points' : 'change', rule } as const
  if (change === null) return { value: '–', look }
  const at = (period: Period) =>
    valueFormula(indicator, { code, sector: nameOf(reading, place), over: { period: shortPeriod(period) } })
  return {
    value: { formula: evolutionFormula(indicator, at(report.period), at(periods.before)), result: change.by },
    look,
  }
}

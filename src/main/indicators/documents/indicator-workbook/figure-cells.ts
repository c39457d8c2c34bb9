import type { BodyLook } from '#main/office/xlsx/looks.ts'
import type { PageCell } from '#main/office/xlsx/page-sheet.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { type AttainmentState, attainmentStates, onTrackFrom } from '#shared/records/indicators/attainment.ts'
import { isShare, readAmount } from '#shared/records/indicators/figure/amount.ts'
import { evolution } from '#shared/records/indicators/figure/evolution.ts'
import { type Period, shortPeriod } from '#shared/text/period.ts'
import { evolutionFormula, rateFormula, valueFormula, type Wanted } from './formulas.ts'
import { kindOf } from './looks.ts'
import { cellNumber, type Place, type Reading } from './reading.ts'
import type { ReportIndicator } from './report.ts'

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

export const targetCell = (reading: Reading, { indicator, place, rule }: Told): PageCell => {
  const aim = reading.standing(indicator, place).target?.value ?? null
  return {
    value: aim === null ? null : Number(aim) / (isShare(indicator.measure) ? 100 : 1),
    look: { body: kindOf(indicator.measure), rule },
  }
}

/** How far the year's figure is from it: a rate, then its state in words. */
export const attainmentCells = (
  reading: Reading,
  { indicator, place, rule }: Told,
  cells: { readonly value: string; readonly target: string; readonly rate: string },
): readonly [rate: PageCell, state: PageCell] => {
  const { target, attainment, provisional } = reading.standing(indicator, place)
  const { rate, state } = attainment
  const words = stateWords(state)
  const judged = rate !== null && target !== null && !provisional
  return [
    {
      value: rate === null ? null : { formula: rateFormula(indicator, cells.value, cells.target), result: rate / 100 },
      look: { body: 'share', rule },
    },
    {
      value: judged
        ? { formula: stateFormula(cells.rate, onTrackFrom(target, reading.report.period)), result: words }
        : words,
      look: { body: 'text', rule },
    },
  ]
}

const stateWords = (state: AttainmentState): string =>
  `${attainmentStates[state].sign} ${attainmentStates[state].words}`

/** @param from whole percent, from which one is on the way */
const stateFormula = (rate: string, from: number): string =>
  `IF(${rate}>=1,"${stateWords('reached')}",IF(${rate}>=${from / 100},"${stateWords('onTrack')}","${stateWords('far')}"))`

/** Under a table of states. */
export const stateKey =
  'Lecture de l’état\u00a0:  ●  Atteint, 100\u00a0% de la cible ou plus   ▲  En bonne voie, au moins la part du temps écoulé de la décision à l’échéance, à dix points près   ■  Loin de la cible   ○  Provisoire, des réponses sont attendues ou la période n’est pas finie   –  Sans cible.'

/** What changed since the period before; the format of the cell gives its sign and its word. */
export const evolutionCell = (reading: Reading, { indicator, place, code, rule }: Told): PageCell => {
  const { report, periods } = reading
  const read = (period: Period) => readAmount(reading.reached(indicator, place, period), indicator.measure)
  const { evolution: change } = reading.standing(indicator, place)
  const look = { body: isShare(indicator.measure) ? 'points' : 'change', rule } as const
  if (change === null) return { value: '–', look }
  const at = (period: Period) =>
    valueFormula(indicator, { code, sector: nameOf(reading, place), over: { period: shortPeriod(period) } })
  const plain = evolution(read(report.period), read(periods.before), indicator.measure)
  if (plain?.by !== change.by) return { value: change.by, look }
  return {
    value: { formula: evolutionFormula(indicator, at(report.period), at(periods.before)), result: change.by },
    look,
  }
}

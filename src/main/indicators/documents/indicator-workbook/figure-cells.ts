import type { BodyLook } from '#main/office/xlsx/looks.ts'
import type { PageCell } from '#main/office/xlsx/page-sheet.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { type AttainmentState, attainmentStates, onTrackFrom } from '#shared/records/indicators/attainment.ts'
import { type Amount, isRatio, isShare } from '#shared/records/indicators/figure/amount.ts'
import type { Period } from '#shared/text/period.ts'
import { evolutionFormula, rateFormula, valueFormula } from './formulas.ts'
import { restName } from './indicator-words.ts'
import { kindOf } from './looks.ts'
import { type AnyPlace, cellNumber, countedPeriods, type Place, type Reading } from './reading.ts'
import type { ReportIndicator } from './report.ts'

type Rule = NonNullable<BodyLook['rule']>

/** Where a figure is told, and of what. */
export interface Told {
  readonly indicator: ReportIndicator
  readonly place: AnyPlace
  /** The cell that holds the code. */
  readonly code: string
  readonly rule: Rule
  readonly bold?: boolean
  readonly part?: { readonly breakdown: string; readonly label: string; readonly id: RowId }
  /** A chart is drawn from the cell: where nothing is known it is empty, and the chart draws no point. */
  readonly drawn?: boolean
}

/** « Not known » is not nought. */
const unknown = '–'
/** Of what its parts do not add up to. */
export const notAdded = '÷'

export const periodCell = (reading: Reading, told: Told, period: Period): PageCell =>
  valueCell(reading, told, [period], reading.reached(told.indicator, told.place, period, told.part?.id))

/** Over twelve months, or at their end. */
export const yearCell = (reading: Reading, told: Told): PageCell =>
  valueCell(reading, told, countedPeriods(told.indicator), reading.overYear(told.indicator, told.place, told.part?.id))

const valueCell = (reading: Reading, told: Told, over: readonly Period[], amount: Amount | null): PageCell => {
  const { indicator, place, code, rule, bold = false, part, drawn = false } = told
  const result = cellNumber(amount, indicator)
  const body = kindOf(indicator.measure)
  if (result === null) return { value: drawn ? null : unknown, look: { body, bold, rule } }
  const formula = valueFormula(indicator, { code, sector: nameOf(reading, place), over, ...(part && { part }) })
  const provisional = isProvisional(reading, told, over)
  return { value: { formula, result }, look: { body, bold, rule, ...(provisional ? { provisional } : {}) } }
}

const isProvisional = (reading: Reading, { indicator, place }: Told, over: readonly Period[]): boolean =>
  over.some((period) => reading.provisional(indicator, place, period))

/** `null`: the département. */
const nameOf = ({ report }: Reading, place: AnyPlace): string | null =>
  place === null
    ? null
    : place === 'rest'
      ? restName(report)
      : (report.sectors.find(({ id }) => id === place)?.name ?? '')

/** What the département counts beside its sectors, so that a line adds up; else the sign of what does not. */
export const restCell = (reading: Reading, told: Omit<Told, 'place' | 'bold'>): PageCell => {
  const { indicator, rule } = told
  const own: Told = { ...told, place: 'rest' }
  const look = { body: kindOf(indicator.measure), rule } as const
  if (reading.overYear(indicator, null) === null) return { value: unknown, look }
  if (!addsUp(reading, indicator)) return { value: notAdded, look }
  const cell = yearCell(reading, own)
  if (cell.value !== unknown) return cell
  const over = countedPeriods(indicator)
  return {
    value: { formula: valueFormula(indicator, { code: told.code, sector: restName(reading.report), over }), result: 0 },
    look,
  }
}

/** The sectors and what is of none make the département. */
export const addsUp = (reading: Reading, indicator: ReportIndicator): boolean =>
  !isRatio(indicator.measure) && !countedPeriods(indicator).some((period) => reading.isApart(indicator, period))

/** The département over the year: the sum of the cells beside it where they add up. @param beside « E6:H6 » */
export const wholeCell = (reading: Reading, told: Omit<Told, 'place'>, beside: string | null): PageCell => {
  const cell = yearCell(reading, { ...told, place: null })
  if (beside === null || !addsUp(reading, told.indicator)) return cell
  const { value } = cell
  if (typeof value !== 'object' || value === null || !('formula' in value)) return cell
  return { ...cell, value: { formula: `SUM(${beside})`, result: value.result } }
}

/** Told of a sector or of the département, never of what is of none. */
export interface Aimed extends Told {
  readonly place: Place
}

export const targetCell = (reading: Reading, { indicator, place, rule }: Aimed): PageCell => {
  const aim = reading.standing(indicator, place).target?.value ?? null
  return {
    value: aim === null ? null : Number(aim) / (isShare(indicator.measure) ? 100 : 1),
    look: { body: kindOf(indicator.measure), rule },
  }
}

/** How far the year's figure is from it: a rate, then its state in words. */
export const attainmentCells = (
  reading: Reading,
  { indicator, place, rule }: Aimed,
  cells: { readonly value: string; readonly target: string; readonly rate: string },
): readonly [rate: PageCell, state: PageCell] => {
  const { target, attainment, provisional } = reading.standing(indicator, place)
  const { rate, state } = attainment
  const words = stateWords(state)
  const judged = rate !== null && target !== null && !provisional
  return [
    {
      value: rate === null ? null : { formula: rateFormula(indicator, cells.value, cells.target), result: rate / 100 },
      look: { body: 'share', rule, ...(rate !== null && provisional ? { provisional } : {}) },
    },
    {
      value: judged ? { formula: stateFormula(cells.rate, onTrackFrom(target, indicator.at)), result: words } : words,
      look: { body: 'text', rule },
    },
  ]
}

/** « ● Atteint ». */
export const stateWords = (state: AttainmentState): string =>
  `${attainmentStates[state].sign} ${attainmentStates[state].words}`

/** @param from whole percent, from which one is on the way */
const stateFormula = (rate: string, from: number): string =>
  `IF(${rate}>=1,"${stateWords('reached')}",IF(${rate}>=${from / 100},"${stateWords('onTrack')}","${stateWords('far')}"))`

/** Under a table of states. */
export const stateKey =
  'État\u00a0:  ●  atteint, 100\u00a0% de la cible ou plus   ▲  en bonne voie, au moins la part du temps écoulé de la décision à l’échéance, à dix points près   ■  loin de la cible   ○  provisoire   –  sans cible.'

/** What changed since the period before, of those who gave for both; the format of the cell gives its sign and its word. */
export const evolutionCell = (reading: Reading, told: Aimed): PageCell => {
  const { indicator, place, code, rule } = told
  const { report, periods } = reading
  const { evolution } = reading.standing(indicator, place)
  const body = isShare(indicator.measure) ? 'points' : 'change'
  // The column compares two periods of the report.
  if (evolution === null || indicator.at !== report.period) return { value: unknown, look: { body, rule } }
  const at = (period: Period) =>
    valueFormula(indicator, { code, sector: nameOf(reading, place), over: [period], alike: true })
  const provisional = isProvisional(reading, told, [report.period, periods.before])
  return {
    value: { formula: evolutionFormula(indicator, at(report.period), at(periods.before)), result: evolution.by },
    look: { body, rule, ...(provisional ? { provisional } : {}) },
  }
}

import { answers } from '#shared/records/indicators/figure/figure.ts'
import type { Measure } from '#shared/records/indicators/indicator/indicator.ts'
import { agree } from '#shared/text/french-numbers.ts'
import { yesNoWords } from './format.ts'

/** A formula and what it gives for what is written now, so that a reader which does not count shows it. */
export interface Counted {
  readonly formula: string
  readonly result: string
}

/** What stands in the input cells of a row. */
export interface Entry {
  readonly measure: Measure
  readonly value: string | number | null
  readonly outOf: number | null
  /** A label of `answers`. */
  readonly answer: string | null
}

/** Addresses of these cells. `outOf`: of a share only. */
export interface EntryCells {
  readonly value: string
  readonly outOf: string | null
  readonly answer: string
}

const said = {
  complete: '● Complet',
  empty: '– À remplir',
  missing: '■ Valeur absente',
  tooMuch: '■ Valeur en trop',
  notNumber: '■ Nombre attendu',
  notYesNo: '■ Oui ou Non attendu',
  overTotal: '■ Plus que le total',
} as const

const [yes, no] = yesNoWords

/** Whether a row is filled as it should be. A value without a status is a value. */
export const controlOf = (entry: Entry, at: EntryCells): Counted => ({
  formula: controlFormula(entry.measure, at),
  result: controlResult(entry),
})

const controlFormula = (measure: Measure, { value, outOf, answer }: EntryCells): string => {
  const empty = outOf === null ? `${value}=""` : `AND(${value}="",${outOf}="")`
  return `IF(OR(${answer}="",${answer}="${answers.given}"),IF(${empty},IF(${answer}="","${said.empty}","${said.missing}"),${valueFormula(measure, value, outOf)}),IF(${empty},"${said.complete}","${said.tooMuch}"))`
}

const valueFormula = (measure: Measure, value: string, outOf: string | null): string => {
  if (measure === 'yesNo') return `IF(OR(${value}="${yes}",${value}="${no}"),"${said.complete}","${said.notYesNo}")`
  if (outOf === null) return `IF(ISNUMBER(${value}),"${said.complete}","${said.notNumber}")`
  return `IF(AND(ISNUMBER(${value}),ISNUMBER(${outOf})),IF(${value}>${outOf},"${said.overTotal}","${said.complete}"),"${said.missing}")`
}

const controlResult = (entry: Entry): string => {
  const { measure, value, outOf, answer } = entry
  const isEmpty = value === null && (measure !== 'percent' || outOf === null)
  if (answer !== null && answer !== answers.given) return isEmpty ? said.complete : said.tooMuch
  if (isEmpty) return answer === null ? said.empty : said.missing
  return valueResult(entry)
}

const valueResult = ({ measure, value, outOf }: Entry): string => {
  if (measure === 'yesNo') return value === yes || value === no ? said.complete : said.notYesNo
  if (measure !== 'percent') return typeof value === 'number' ? said.complete : said.notNumber
  if (typeof value !== 'number' || outOf === null) return said.missing
  return value > outOf ? said.overTotal : said.complete
}

/** Parts of a breakdown against the whole. Not to split is no mistake. */
export const sumControl = (
  code: string,
  parts: readonly Pick<Entry, 'value' | 'outOf'>[],
  whole: Pick<Entry, 'value' | 'outOf'>,
  at: { readonly parts: string; readonly pairs: readonly SummedPair[] },
): Counted => {
  const [first] = at.pairs
  if (first === undefined) throw new Error('Nothing to add up')
  const gap = (pair: SummedPair) => `ROUND(${pair.total}-${pair.whole},2)`
  const equal = at.pairs.length === 1 ? `${gap(first)}=0` : `AND(${at.pairs.map((pair) => `${gap(pair)}=0`).join(',')})`
  return {
    formula: `IF(COUNT(${at.parts})=0,"– Non ventilé",IF(ISNUMBER(${first.whole}),IF(${equal},"● Égal à ${code}","■ Écart de "&MAX(${at.pairs.map((pair) => `ABS(${gap(pair)})`).join(',')})&" avec ${code}"),"– Sans total"))`,
    result: sumResult(code, parts, whole),
  }
}

/** Where a sum of parts stands, and what it should be. */
export interface SummedPair {
  readonly total: string
  readonly whole: string
}

const sumResult = (
  code: string,
  parts: readonly Pick<Entry, 'value' | 'outOf'>[],
  whole: Pick<Entry, 'value' | 'outOf'>,
): string => {
  if (parts.every(({ value, outOf }) => value === null && outOf === null)) return '– Non ventilé'
  if (typeof whole.value !== 'number') return '– Sans total'
  const gap = Math.max(
    Math.abs(sumOf(parts.map(({ value }) => value)) - whole.value),
    Math.abs(sumOf(parts.map(({ outOf }) => outOf)) - (whole.outOf ?? 0)),
  )
  const rounded = Math.round(gap * 100) / 100
  return rounded === 0 ? `● Égal à ${code}` : `■ Écart de ${String(rounded).replace('.', ',')} avec ${code}`
}

export const sumOf = (values: readonly (string | number | null)[]): number =>
  Math.round(values.reduce<number>((sum, value) => sum + (typeof value === 'number' ? value : 0), 0) * 100) / 100

/** « 3 indicateurs complets sur 4 ; une ventilation à corriger ». */
export const balanceOf = (
  controls: { readonly range: string; readonly results: readonly string[] },
  sums: { readonly cells: readonly string[]; readonly results: readonly string[] },
): Counted => {
  const all = controls.results.length
  const complete = controls.results.filter((result) => result.startsWith('●')).length
  const wrong = sums.results.filter((result) => result.startsWith('■')).length
  const count = `SUMPRODUCT(--(LEFT(${controls.range},1)="●"))`
  const gaps = sums.cells.map((cell) => `(LEFT(${cell},1)="■")`).join('+')
  return {
    formula: `${count}&IF(${count}<2,"${completeWords(1)}","${completeWords(2)}")&"${outOfAll(all)}"${
      sums.cells.length === 0
        ? ''
        : `&IF(${gaps}=0,"",IF(${gaps}=1,"${wrongWords(1)}","\u00a0; "&(${gaps})&"${wrongEnd}"))`
    }`,
    result: `${complete}${completeWords(complete)}${outOfAll(all)}${wrongWords(wrong)}`,
  }
}

const completeWords = (count: number): string => agree(count, ' indicateur complet', ' indicateurs complets')
const outOfAll = (all: number): string => ` sur ${all}`
const wrongEnd = ' ventilations à corriger'
const wrongWords = (count: number): string => {
  if (count === 0) return ''
  return agree(count, '\u00a0; une ventilation à corriger', `\u00a0; ${count}${wrongEnd}`)
}

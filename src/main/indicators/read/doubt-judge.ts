import type { RowId } from '#shared/kernel/ids.ts'
import { type Amount, readAmount } from '#shared/records/indicators/figure/amount.ts'
import { type FigureDoubt, type PartsSum, standsOut } from '#shared/records/indicators/figure/plausibility.ts'
import type { Indicator } from '#shared/records/records.ts'
import { frequencyOf, type Period } from '#shared/text/period.ts'
import type { GivenFigure } from './each-given.ts'

/** A figure of a structure that stands out. */
export interface Doubted extends FigureDoubt {
  readonly indicator: RowId
  readonly period: Period
  /** Joined structures are the one that stands for them. */
  readonly actor: RowId
}

export type JudgedIndicator = Pick<Indicator, 'id' | 'measure'>

/** What a figure is judged by. */
export type JudgedFigure = Pick<
  GivenFigure,
  'id' | 'indicator' | 'period' | 'actor' | 'item' | 'value' | 'outOf' | 'confirmation'
>

/** By their parts. */
export type BreakdownsOfParts = ReadonlyMap<RowId, { readonly name: string; readonly size: number }>

/** How many periods back a figure is compared. */
const lookedBack = 4

/** Says which figures stand out, those of one indicator and period at a time, as `eachGiven` gives them. */
export const doubtJudge = (
  indicators: readonly JudgedIndicator[],
  breakdowns: BreakdownsOfParts,
): ((together: readonly JudgedFigure[]) => readonly Doubted[]) => {
  const measures = new Map(indicators.map(({ id, measure }) => [id, measure]))
  const pasts = new Map<string, Map<RowId, readonly Amount[]>>()
  return (together) => {
    const [first] = together
    if (first === undefined) return []
    const { indicator, period } = first
    const measure = measures.get(indicator) ?? null
    const course = `${indicator} ${frequencyOf(period)}`
    const past = pasts.get(course) ?? new Map<RowId, readonly Amount[]>()
    pasts.set(course, past)
    const wholes = together.filter(isWhole)
    const sums = sumsOf(together, breakdowns)
    const siblings = siblingsOf(wholes, measure)
    return wholes.flatMap((one): readonly Doubted[] => {
      const { id, actor, confirmation } = one
      const own = past.get(actor) ?? []
      const why = standsOut(one, { past: own, siblings: () => siblings(one), sums: sums.get(actor) ?? [] }, measure)
      past.set(actor, [...own, { value: one.value, outOf: one.outOf }].slice(-lookedBack))
      return why.length === 0 ? [] : [{ figure: id, indicator, period, actor, why, confirmation }]
    })
  }
}

type Whole = JudgedFigure & Amount & { readonly actor: RowId }

const isWhole = (figure: JudgedFigure): figure is Whole =>
  figure.item === null && figure.actor !== null && figure.value !== null

/** What the parts of each structure's figure add up to, breakdown by breakdown. */
const sumsOf = (
  together: readonly JudgedFigure[],
  breakdowns: BreakdownsOfParts,
): ReadonlyMap<RowId | null, readonly PartsSum[]> => {
  const given = together
    .filter(({ item }) => item !== null)
    .flatMap(({ actor, item, value }) => {
      const breakdown = breakdowns.get(item as RowId)
      return breakdown === undefined || actor === null || value === null ? [] : [{ actor, value, breakdown }]
    })
  return new Map(
    [...Map.groupBy(given, ({ actor }) => actor)].map(([actor, own]) => [
      actor,
      [...Map.groupBy(own, ({ breakdown }) => breakdown)].map(([{ name, size }, parts]) => ({
        breakdown: name,
        // Two decimals are kept; a sum of them is cleared of what floating point adds.
        sum: Math.round(parts.reduce((sum, { value }) => sum + value, 0) * 100) / 100,
        whole: parts.length >= size,
      })),
    ]),
  )
}

/** The others, or the highest of them when they are many: it is all that tells. */
const siblingsOf = (wholes: readonly Whole[], measure: Indicator['measure']): ((one: Whole) => readonly Amount[]) => {
  let highest: readonly Whole[] | null = null
  return (one) => {
    const read = (amount: Whole): number => readAmount(amount, measure) ?? Number.NEGATIVE_INFINITY
    highest ??= wholes.toSorted((a, b) => read(b) - read(a)).slice(0, 4)
    return highest.filter(({ actor }) => actor !== one.actor)
  }
}

import type { RowId } from '../../../kernel/ids.ts'
import { type Frequency, frequencyOf, type Period, periodsIn } from '../../../text/period.ts'
import type { Indicator } from '../../records.ts'
import { type Amount, overPeriods, type PlacedAmount, sectorAmount, wholeAmount } from './amount.ts'
import { type KnownFigure, placedAmounts } from './known-figure.ts'

interface Asked {
  readonly indicator: Pick<Indicator, 'id' | 'overTime'>
  readonly period: Period
  /** `null`: the whole département. */
  readonly sector?: RowId | null
  /** A part of a breakdown; `null`: the whole. */
  readonly item?: RowId | null
}

/** Figures by what is asked of them. */
export interface FigureBook {
  /** What a place reaches over a period, from what was given for it or for the shorter ones it holds. */
  readonly amount: (asked: Asked) => Amount | null
  /**
   * What a place reaches over a period and over one before it, of those alone that gave for both: more answers are no
   * rise. What was given by shorter periods is told as it is.
   */
  readonly likeForLike: (
    asked: Omit<Asked, 'item'> & { readonly before: Period },
  ) => readonly [now: Amount | null, before: Amount | null]
  /** What was given for that period itself. */
  readonly given: (asked: Pick<Asked, 'item' | 'period'> & { readonly indicator: RowId }) => readonly KnownFigure[]
}

export const figureBook = (figures: readonly KnownFigure[]): FigureBook => {
  const byKey = Map.groupBy(figures, ({ indicator, period, item }) => keyOf(indicator, period, item))
  const given: FigureBook['given'] = ({ indicator, period, item = null }) =>
    byKey.get(keyOf(indicator, period, item)) ?? []
  const amount: FigureBook['amount'] = ({ indicator, period, sector = null, item = null }) => {
    const reached = (one: Period): Amount | null =>
      amountIn(placedAmounts(given({ indicator: indicator.id, period: one, item })), sector)
    const own = reached(period)
    if (own !== null) return own
    for (const frequency of shorterThan(frequencyOf(period))) {
      const inside = periodsIn(period, frequency).map(reached)
      if (inside.some((one) => one !== null)) return overPeriods(inside, indicator.overTime)
    }
    return null
  }
  const likeForLike: FigureBook['likeForLike'] = ({ indicator, period, before, sector = null }) => {
    const [now, then] = [period, before].map((one) => placedAmounts(given({ indicator: indicator.id, period: one })))
    if (!now?.length || !then?.length)
      return [amount({ indicator, period, sector }), amount({ indicator, period: before, sector })]
    return [amountIn(alsoIn(then, now), sector), amountIn(alsoIn(now, then), sector)]
  }
  return { amount, likeForLike, given }
}

const amountIn = (placed: readonly PlacedAmount[], sector: RowId | null): Amount | null =>
  sector === null ? wholeAmount(placed) : sectorAmount(placed, sector)

/** Those of `placed` whose structure, or sector as a whole, gave in `other` too. */
const alsoIn = (other: readonly PlacedAmount[], placed: readonly PlacedAmount[]): readonly PlacedAmount[] => {
  const gave = new Set(other.map(giverOf))
  return placed.filter((one) => gave.has(giverOf(one)))
}

/** A structure that changed sector is the same. */
const giverOf = ({ actor, sector }: PlacedAmount): string => (actor === null ? `sector ${sector}` : actor)

/** The periods that may hold figures for one that is asked: itself, and all it holds. */
export const periodsUnder = (period: Period): readonly Period[] => [
  period,
  ...shorterThan(frequencyOf(period)).flatMap((frequency) => periodsIn(period, frequency)),
]

const keyOf = (indicator: RowId, period: Period, item: RowId | null): string => `${indicator} ${period} ${item}`

const longestFirst: readonly Frequency[] = ['yearly', 'halfYearly', 'quarterly', 'monthly']

const shorterThan = (frequency: Frequency): readonly Frequency[] =>
  longestFirst.slice(longestFirst.indexOf(frequency) + 1)

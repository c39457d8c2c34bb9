import type { RowId } from '../../../kernel/ids.ts'
import { type Newer, newer } from '../../../text/newer.ts'
import type { Indicator } from '../../records.ts'
import type { Measure } from '../indicator/indicator.ts'
import { readsOnePeriod } from './over-time.ts'

/**
 * A figure as it adds up. A share, a yes or no and a mark keep what they are out of, so that the département's is sum
 * over sum and never a mean of means; `null` for what is only counted.
 */
export interface Amount {
  readonly value: number
  readonly outOf: number | null
}

/** Where a figure was given. Its sector is its structure's when it has one. */
export interface PlacedAmount extends Amount {
  readonly actor: RowId | null
  readonly sector: RowId | null
}

/** Two decimals are kept in the base; sums of them are cleared of what floating point adds. */
const rounded = (value: number): number => Math.round(value * 1e6) / 1e6

/** `null` when there is nothing to add. */
export const sumOf = (amounts: readonly Amount[]): Amount | null => {
  if (amounts.length === 0) return null
  let [value, outOf] = [0, 0]
  for (const amount of amounts) {
    value += amount.value
    outOf += amount.outOf ?? 0
  }
  return { value: rounded(value), outOf: amounts.every((amount) => amount.outOf === null) ? null : rounded(outOf) }
}

/** What a sector reaches: what was given for the sector as a whole stands for its structures. */
export const sectorAmount = (placed: readonly PlacedAmount[], sector: RowId): Amount | null => {
  const inSector = placed.filter((amount) => amount.sector === sector)
  const asAWhole = inSector.filter(({ actor }) => actor === null)
  return sumOf(asAWhole.length > 0 ? asAWhole : inSector)
}

/** What the département reaches: what was given for it, or its sectors and the structures of none. */
export const wholeAmount = (placed: readonly PlacedAmount[]): Amount | null => {
  const given = placed.filter(({ actor, sector }) => actor === null && sector === null)
  if (given.length > 0) return sumOf(given)
  const sectors = new Set(placed.flatMap(({ sector }) => (sector === null ? [] : [sector])))
  const bySector = [...sectors].flatMap((sector) => sectorAmount(placed, sector) ?? [])
  return sumOf([...bySector, ...placed.filter(({ sector }) => sector === null)])
}

/**
 * The figure of several periods, oldest first: their sum, or the last one, `null` when that one is missing; of what does
 * not add up there is none.
 */
export const overPeriods = (amounts: readonly (Amount | null)[], overTime: Indicator['overTime']): Amount | null => {
  if (overTime === newer || (overTime === 'apart' && amounts.length > 1)) return null
  return readsOnePeriod(overTime) ? (amounts.at(-1) ?? null) : sumOf(amounts.filter((amount) => amount !== null))
}

const shares: ReadonlySet<Measure> = new Set(['percent', 'yesNo'])

/** Shown in percent. */
export const isShare = (measure: Measure | Newer | null): boolean =>
  measure !== null && measure !== newer && shares.has(measure)

/** Kept as a sum and a number of answers. */
export const isRatio = (measure: Measure | Newer | null): boolean => isShare(measure) || measure === 'scale'

/** The number one reads: 78 for « 78 % », 4.2 for a mark. `null` for a share of nothing, and where a later version says how it is read. */
export const readAmount = (amount: Amount | null, measure: Measure | Newer | null): number | null => {
  if (amount === null || measure === newer) return null
  if (!isRatio(measure)) return amount.value
  if (amount.outOf === null || amount.outOf === 0) return null
  return ((isShare(measure) ? 100 : 1) * amount.value) / amount.outOf
}

import type { RowId } from '../../../kernel/ids.ts'
import { inFigures } from '../../../text/french-numbers.ts'
import { type Newer, newer } from '../../../text/newer.ts'
import type { Measure } from '../indicator/indicator.ts'
import { type Amount, isShare, readAmount } from './amount.ts'
import { figureWords } from './figure-words.ts'

/** Why a figure of a structure stands out, and what somebody confirmed it with. */
export interface FigureDoubt {
  readonly figure: RowId
  /** In words that follow the figure: « plus de trois fois ce qu’elle donnait (54 à 102) ». */
  readonly why: readonly string[]
  /** `null`: nobody has confirmed it. */
  readonly confirmation: string | null
}

/** What a figure of a structure is compared with. */
export interface Surroundings {
  /** What the structure gave for the periods before, of the same length. */
  readonly past: readonly Amount[]
  /** What the other structures gave for this one: asked only of a figure without a past, for there are many. */
  readonly siblings: () => readonly Amount[]
  /** What its parts add up to, breakdown by breakdown, and whether all of them were given. */
  readonly sums: readonly PartsSum[]
}

export interface PartsSum {
  /** « Âge ». */
  readonly breakdown: string
  readonly sum: number
  readonly whole: boolean
}

/** So many times more, or less, than what is known stands out; under so many units of difference nothing does. */
const times = 3
const least = 10
/** Points of a share. */
const points = 40
const fewest = { past: 2, siblings: 3 } as const

/** Why a figure is to be confirmed, in words that follow it: none for most. It is never refused for that. */
export const standsOut = (
  figure: Amount,
  { past, siblings, sums }: Surroundings,
  measure: Measure | Newer | null,
): readonly string[] => {
  if (measure === newer || measure === 'yesNo' || measure === 'scale') return []
  const read = (amounts: readonly Amount[]) => amounts.flatMap((one) => readAmount(one, measure) ?? [])
  const value = readAmount(figure, measure)
  if (value === null) return []
  const known = { past: read(past), siblings: () => read(siblings()) }
  const words = (one: number) => figureWords(one, measure)
  const beside = isShare(measure) ? shareBeside(value, known.past, words) : countBeside(value, known, words)
  return [...(beside === null ? [] : [beside]), ...(isShare(measure) ? [] : sumsBeside(figure.value, sums))]
}

type Words = (value: number) => string

const shareBeside = (value: number, past: readonly number[], words: Words): string | null => {
  if (past.length < fewest.past) return null
  const [low, high] = [Math.min(...past), Math.max(...past)]
  if (value <= high + points && value >= low - points) return null
  return `à plus de ${points}\u00a0points de ce qu’elle donnait (${range(low, high, words)})`
}

const countBeside = (
  value: number,
  { past, siblings }: { readonly past: readonly number[]; readonly siblings: () => readonly number[] },
  words: Words,
): string | null => {
  if (past.length >= fewest.past) {
    const [low, high] = [Math.min(...past), Math.max(...past)]
    // In words only where it stands out: most do not.
    const told = () => range(low, high, words)
    if (value > times * high && value - high >= least) return `plus de trois fois ce qu’elle donnait (${told()})`
    if (value < low / times && low - value >= least) return `moins du tiers de ce qu’elle donnait (${told()})`
    return null
  }
  const others = siblings()
  if (others.length < fewest.siblings) return null
  const high = Math.max(...others)
  if (value <= times * high || value - high < least) return null
  return `plus de trois fois le plus grand chiffre des autres (${words(high)})`
}

const range = (low: number, high: number, words: Words): string =>
  low === high ? words(low) : `${words(low)} à ${words(high)}`

/** Parts that are not all there may add up to less. */
const sumsBeside = (value: number, sums: readonly PartsSum[]): readonly string[] =>
  sums.flatMap(({ breakdown, sum, whole }) =>
    sum === value || (!whole && sum < value)
      ? []
      : [`la somme des parts (${breakdown.toLocaleLowerCase('fr')}) est ${inFigures(sum)}`],
  )

/** « 1000 », « 9/12 »: what one confirms. */
export const confirmedWords = ({ value, outOf }: Amount): string => (outOf === null ? `${value}` : `${value}/${outOf}`)

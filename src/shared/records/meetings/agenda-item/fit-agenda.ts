import type { RowId } from '../../../kernel/ids.ts'
import type { AgendaItem } from '../../records.ts'
import { type Rounds, roundsOf, withRoundsOf } from './rounds.ts'

/** A new duration, and a new detail where the old one told of the old duration. */
interface Shortened {
  readonly id: RowId
  readonly minutes: number
  readonly detail: string | null
}

/** A way back into the slot: every one given fits. */
export type Fit =
  /** Rounds of one point made shorter: « Trois temps de 20 min au lieu de 25 ». */
  | {
      readonly kind: 'rounds'
      readonly rounds: Rounds
      readonly minutes: number
      readonly changes: readonly Shortened[]
    }
  /** The longest point alone gives all that is too many. */
  | {
      readonly kind: 'longest'
      readonly item: AgendaItem
      readonly minutes: number
      readonly changes: readonly Shortened[]
    }
  /** Every long point gives a little, the longer the more. */
  | {
      readonly kind: 'shared'
      /** What each gives, in minutes: the least and the most. */
      readonly given: readonly [least: number, most: number]
      readonly changes: readonly Shortened[]
    }

/** People plan by five minutes. */
const step = 5

/** Nothing said in a point is worth less. */
const shortest = 10

/**
 * The ways to save `excess` minutes, the gentlest first; none when there is nothing to save or too little to give.
 * A point is never cut below half of its time, nor below ten minutes; pauses and unknown durations are left alone.
 */
export const fitsOf = (agenda: readonly AgendaItem[], excess: number): readonly Fit[] => {
  if (excess <= 0) return []
  const rounds = roundsFit(agenda, excess)
  const alone = rounds ?? longestFit(agenda, excess)
  const shared = sharedFit(agenda, excess)
  return [alone, shared].filter((fit) => fit !== null)
}

const roundsFit = (agenda: readonly AgendaItem[], excess: number): Fit | null => {
  for (const item of longestFirst(agenda)) {
    const rounds = roundsOf(item)
    if (rounds === null) continue
    const minutes = rounds.minutes - upToStep(excess / rounds.count)
    if (minutes < Math.max(shortest, rounds.minutes / 2)) continue
    const detail = withRoundsOf(item.detail ?? '', minutes)
    return { kind: 'rounds', rounds, minutes, changes: [{ id: item.id, minutes: minutes * rounds.count, detail }] }
  }
  return null
}

const longestFit = (agenda: readonly AgendaItem[], excess: number): Fit | null => {
  const item = longestFirst(agenda)[0]
  if (item === undefined) return null
  const minutes = (item.minutes ?? 0) - upToStep(excess)
  if (minutes < floorOf(item)) return null
  return { kind: 'longest', item, minutes, changes: [{ id: item.id, minutes, detail: item.detail }] }
}

/** Five minutes at a time, from whoever has kept the most above the least it may have. */
const sharedFit = (agenda: readonly AgendaItem[], excess: number): Fit | null => {
  const givers = longestFirst(agenda).filter((item) => roundsOf(item) === null)
  const kept = new Map(givers.map((item) => [item, item.minutes ?? 0]))
  for (let left = excess; left > 0; left -= step) {
    const giver = givers
      .filter((item) => (kept.get(item) ?? 0) - step >= floorOf(item))
      .toSorted((a, b) => spare(b, kept) - spare(a, kept))[0]
    if (giver === undefined) return null
    kept.set(giver, (kept.get(giver) ?? 0) - step)
  }
  const shortened = agenda.filter((item) => (kept.get(item) ?? item.minutes) !== item.minutes)
  if (shortened.length < 2) return null
  const given = shortened.map((item) => (item.minutes ?? 0) - (kept.get(item) ?? 0))
  return {
    kind: 'shared',
    given: [Math.min(...given), Math.max(...given)],
    changes: shortened.map((item) => ({ id: item.id, minutes: kept.get(item) ?? 0, detail: item.detail })),
  }
}

/** The share of its first duration that a point still has. */
const spare = (item: AgendaItem, kept: ReadonlyMap<AgendaItem, number>): number =>
  (kept.get(item) ?? 0) / (item.minutes ?? 1)

const longestFirst = (agenda: readonly AgendaItem[]): readonly AgendaItem[] =>
  agenda
    .filter(({ kind, minutes }) => kind !== 'pause' && (minutes ?? 0) > shortest)
    .toSorted((a, b) => (b.minutes ?? 0) - (a.minutes ?? 0))

const floorOf = ({ minutes }: AgendaItem): number => Math.max(shortest, (minutes ?? 0) / 2)

const upToStep = (minutes: number): number => Math.ceil(minutes / step) * step

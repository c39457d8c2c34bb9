import type { Indicator } from '../records.ts'
import { type Computation, computations } from './computations.ts'
import { computedIndicator } from './computed-indicators.ts'
import { givenIndicators } from './given-indicators.ts'

/** An indicator that an espace may start from, with the ways to split it. */
export interface StarterIndicator {
  /** Stable: what is asked for by a screen or a command. */
  readonly key: string
  readonly values: Partial<Indicator> & { readonly name: string }
  readonly breakdowns: readonly StarterBreakdown[]
}

export interface StarterBreakdown {
  readonly name: string
  readonly items: readonly string[]
}

/** What most roadmaps count, in the words of the national tools where they have one; then all that Concerto counts. */
export const starterDictionary: readonly StarterIndicator[] = [
  ...givenIndicators,
  ...(Object.keys(computations) as Computation[]).map((computation) => ({
    key: computation,
    values: computedIndicator(computation),
    breakdowns: [],
  })),
]

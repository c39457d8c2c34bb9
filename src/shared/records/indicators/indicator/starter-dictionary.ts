import { type Computation, computations } from './computations.ts'
import { computedIndicator } from './computed-indicators.ts'
import { givenIndicators } from './given-indicators.ts'
import type { StarterIndicator } from './starter-indicator.ts'

/** What most roadmaps count, in the words of the national tools where they have one; then all that Concerto counts. */
export const starterDictionary: readonly StarterIndicator[] = [
  ...givenIndicators,
  ...(Object.keys(computations) as Computation[]).map((computation) => ({
    key: computation,
    values: computedIndicator(computation),
    breakdowns: [],
  })),
]

/** A short start: three figures that every structure has, and three that nobody is asked for. */
export const firstIndicators: ReadonlySet<string> = new Set([
  'supports',
  'beneficiaries',
  'permanences',
  'meetingsHeld',
  'representativity',
  'directoryUpToDate',
])

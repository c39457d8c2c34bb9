import type { FeatureContext } from '#main/kit/context.ts'
import type { SourceRow } from '#shared/contract/indicators/measures.ts'

/** First and last day, `YYYY-MM-DD`. */
export interface Days {
  readonly first: string
  readonly last: string
}

/**
 * How Concerto counts something from its own data: the figure is what its rows add up to, for a sector and for all.
 * `computedMeanings` says the same in words.
 */
export interface Computation {
  /** What happens in a period, of which any can be counted; or what stands on the day one looks. */
  readonly of: 'events' | 'state'
  readonly reads: 'sum' | 'median'
  /** Of what stands: whether any of it was there on a day, before which nothing is known. Not said: it always was. */
  readonly hadBegun?: (context: FeatureContext, day: string) => boolean
  readonly rows: (context: FeatureContext, days: Days) => readonly SourceRow[]
}

export const within = (day: string | null, { first, last }: Days): day is string =>
  day !== null && day >= first && day <= last

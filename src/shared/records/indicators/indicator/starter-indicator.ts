import type { Indicator } from '../../records.ts'

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

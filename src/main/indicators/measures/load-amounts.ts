import { sectorsOfStructures } from '#main/directory/read/whereabouts.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { periodsUnder } from '#shared/records/indicators/figure/figure-book.ts'
import type { KnownFigure } from '#shared/records/indicators/figure/known-figure.ts'
import type { Indicator } from '#shared/records/records.ts'
import type { Period } from '#shared/text/period.ts'
import { countedFigures } from '../read/computed/counted-figures.ts'
import { eachGiven } from '../read/each-given.ts'

export interface AskedAmounts {
  readonly indicators: readonly Pick<Indicator, 'id' | 'provider' | 'computation'>[]
  readonly periods: readonly Period[]
}

/**
 * All that is known of indicators over periods, by structure, sector and part: what was given for these periods and for
 * the shorter ones they hold, and what Concerto counts where nothing is fixed. `figureBook` reads it.
 */
export const loadAmounts = (context: FeatureContext, asked: AskedAmounts): readonly KnownFigure[] => {
  const given = eachGiven(context.workspace.db, {
    indicators: asked.indicators.map(({ id }) => id),
    periods: [...new Set(asked.periods.flatMap(periodsUnder))],
    sectors: sectorsOfStructures(context),
  })
  return [...eachAmount(context, asked, given)]
}

/** The same, one at a time, from what was given. */
export function* eachAmount(
  context: FeatureContext,
  { indicators, periods }: AskedAmounts,
  given: ReturnType<typeof eachGiven>,
): Generator<KnownFigure> {
  const fixed = new Set<string>()
  for (const together of given) {
    fixed.add(`${together[0].indicator} ${together[0].period}`)
    yield* together
  }
  for (const indicator of indicators)
    for (const period of periods)
      if (!fixed.has(`${indicator.id} ${period}`)) yield* countedFigures(context, indicator, period)
}

import { sectorsOfStructures } from '#main/directory/read/whereabouts.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import type { AskedActor, UnconfirmedFigure } from '#shared/records/indicators/figure/completeness.ts'
import type { Indicator } from '#shared/records/records.ts'
import { loadDoubts } from '../read/load-doubts.ts'
import { askedActors } from './asked-actors.ts'

/** What tells whether figures may still change. */
interface Missing {
  readonly asked: readonly AskedActor[]
  readonly unconfirmed: readonly UnconfirmedFigure[]
}

export const loadMissing = (
  context: FeatureContext,
  indicators: readonly Pick<Indicator, 'id' | 'measure'>[],
): Missing => {
  const sectors = sectorsOfStructures(context)
  return {
    asked: askedActors(
      context,
      indicators.map(({ id }) => id),
    ),
    unconfirmed: loadDoubts(context.workspace.db, indicators)
      .filter(({ confirmation }) => confirmation === null)
      .map(({ indicator, period, actor }) => ({ indicator, period, actor, sector: sectors.get(actor) ?? null })),
  }
}

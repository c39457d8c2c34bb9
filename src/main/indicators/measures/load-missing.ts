import { sectorsOfStructures } from '#main/directory/read/whereabouts.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import type { AskedActor, UnconfirmedFigure } from '#shared/records/indicators/figure/completeness.ts'
import type { Doubted, JudgedIndicator } from '../read/doubt-judge.ts'
import { loadDoubts } from '../read/load-doubts.ts'
import { askedActors } from './asked-actors.ts'

/** What tells whether figures may still change. */
interface Missing {
  readonly asked: readonly AskedActor[]
  readonly unconfirmed: readonly UnconfirmedFigure[]
}

export const loadMissing = (
  context: FeatureContext,
  indicators: readonly JudgedIndicator[],
  doubts: readonly Doubted[] = loadDoubts(context.workspace.db, indicators),
): Missing => {
  const sectors = sectorsOfStructures(context)
  return {
    asked: askedActors(
      context,
      indicators.map(({ id }) => id),
    ),
    unconfirmed: doubts
      .filter(({ confirmation }) => confirmation === null)
      .map(({ indicator, period, actor }) => ({ indicator, period, actor, sector: sectors.get(actor) ?? null })),
  }
}

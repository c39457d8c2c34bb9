import { rows } from '#main/db/query.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { localDay } from '#main/kit/local-day.ts'
import { indicatorsInAxes } from '#main/roadmap/read/standing-axes.ts'
import { loadSurroundings } from '#main/roadmap/read/surroundings.ts'
import type { Handlers } from '#shared/contract/define.ts'
import type { indicatorsContract } from '#shared/contract/indicators/indicators.ts'
import { dictionaryHandlers } from './dictionary-handlers.ts'
import { figureHandlers } from './figure-handlers.ts'
import { loadPage } from './load-page.ts'
import { partHandlers } from './part-handlers.ts'
import { periodAtHand } from './read/period-at-hand.ts'

export const indicatorsHandlers = (context: FeatureContext): Handlers<typeof indicatorsContract> => {
  const { db } = context.workspace
  const today = () => localDay(context.clock.now())
  return {
    ...dictionaryHandlers(context),
    ...partHandlers(context),
    ...figureHandlers(context),
    list: () => ({
      today: today(),
      period: periodAtHand(db, today()),
      ...loadSurroundings(db),
      indicators: indicatorsInAxes(db),
      targets: rows(db, 'target', (q) => q.where('sector', 'is', null).orderBy('year').orderBy('id')),
    }),
    get: ({ indicator }) => ({ today: today(), ...loadPage(context, indicator) }),
  }
}

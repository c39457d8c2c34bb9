import { rows } from '#main/db/query.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { localDay } from '#main/kit/local-day.ts'
import { completenessReader } from '#shared/records/indicators/figure/completeness.ts'
import { figureBook } from '#shared/records/indicators/figure/figure-book.ts'
import type { Figures } from '#shared/records/indicators/figure/standing.ts'
import { askedActors } from './asked-actors.ts'
import { type AskedAmounts, loadAmounts } from './load-amounts.ts'

/** All that `standingOf` reads of indicators over periods. Periods of a year are asked for what is set beside a target. */
export const loadStandings = (context: FeatureContext, asked: AskedAmounts): Figures => {
  const book = figureBook(loadAmounts(context, asked))
  const ids = asked.indicators.map(({ id }) => id)
  return {
    book,
    targets: rows(context.workspace.db, 'target'),
    completeness: completenessReader(askedActors(context, ids), book, localDay(context.clock.now())),
  }
}

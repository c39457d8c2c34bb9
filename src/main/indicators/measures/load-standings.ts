import { rows } from '#main/db/query.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { localDay } from '#main/kit/local-day.ts'
import { completenessReader } from '#shared/records/indicators/figure/completeness.ts'
import { figureBook } from '#shared/records/indicators/figure/figure-book.ts'
import type { Figures } from '#shared/records/indicators/figure/standing.ts'
import type { Indicator } from '#shared/records/records.ts'
import { type AskedAmounts, loadAmounts } from './load-amounts.ts'
import { loadMissing } from './load-missing.ts'

interface AskedStandings extends AskedAmounts {
  readonly indicators: readonly (AskedAmounts['indicators'][number] & Pick<Indicator, 'measure'>)[]
}

/** All that `standingOf` reads of indicators over periods. Periods of a year are asked for what is set beside a target. */
export const loadStandings = (context: FeatureContext, asked: AskedStandings): Figures => {
  const book = figureBook(loadAmounts(context, asked))
  const { db } = context.workspace
  return {
    book,
    targets: rows(db, 'target'),
    completeness: completenessReader({
      ...loadMissing(context, asked.indicators),
      book,
      today: localDay(context.clock.now()),
    }),
  }
}

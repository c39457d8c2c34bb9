import { rows } from '#main/db/query.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { localDay } from '#main/kit/local-day.ts'
import type { Indicator } from '#shared/records/records.ts'
import type { RowWrite } from '#shared/records/row-write.ts'
import { daysOf, type Period } from '#shared/text/period.ts'
import { countedFigures } from '../read/computed/counted-figures.ts'
import { notCounted, periodGoesOn } from './errors.ts'

/** Stores what Concerto counts for a period, over what was stored of it before. */
export const fixPeriod = (
  context: FeatureContext,
  indicator: Indicator,
  period: Period,
): { readonly figures: number } => {
  const today = localDay(context.clock.now())
  if (daysOf(period).last >= today) throw periodGoesOn()
  const counted = countedFigures(context, indicator, period)
  if (counted.length === 0) throw notCounted()
  const stored = rows(context.workspace.db, 'figure', (q) =>
    q.where('indicator', '=', indicator.id).where('period', '=', period).where('actor', 'is', null).orderBy('id'),
  ).filter(({ item }) => item === null)
  const rowOf = new Map(stored.map(({ sector, id }) => [sector, id]))
  const writes = counted.map(
    ({ sector, value, outOf }): RowWrite => ({
      record: 'figure',
      id: rowOf.get(sector) ?? context.ids.row(),
      values: {
        indicator: indicator.id,
        period,
        sector,
        answer: 'given',
        value: String(value),
        outOf: outOf === null ? null : String(outOf),
        source: 'computed',
        givenOn: today,
      },
    }),
  )
  context.write({ intent: 'measures.fix', writes })
  return { figures: writes.length }
}

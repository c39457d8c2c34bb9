import type { FeatureContext } from '#main/kit/context.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { EntryRecord } from '#shared/records/directory/likeness/rules.ts'
import { standingPair } from './standing-pair.ts'

/** Says that two entries are two; those that are one already are left so. @throws AppFailure `not-found` */
export const distinguishEntries = (context: FeatureContext, record: EntryRecord, one: RowId, other: RowId): null => {
  const pair = standingPair(context, record, one, other)
  if (pair === null) return null
  const { first, second } = pair
  context.write({
    intent: 'duplicates.distinguish',
    writes: [{ record: 'distinctPair', id: context.ids.row(), values: { record, first, second } }],
  })
  return null
}

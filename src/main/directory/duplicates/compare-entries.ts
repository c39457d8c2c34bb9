import { row } from '#main/db/query.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import type { ComparedField, DuplicatePair } from '#shared/contract/directory/duplicates.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { EntryRecord } from '#shared/records/directory/likeness/rules.ts'
import { compareFields } from './compare-fields.ts'
import { alreadyOne, entryMissing } from './errors.ts'
import { describedPairs } from './list-pairs.ts'
import { standingPair } from './standing-pair.ts'

/** Two entries side by side, the one that would stand for both first. */
export const compareEntries = (
  context: FeatureContext,
  record: EntryRecord,
  first: RowId,
  second: RowId,
): { readonly pair: DuplicatePair; readonly fields: readonly ComparedField[] } => {
  const { db } = context.workspace
  const found = standingPair(context, record, first, second)
  if (found === null) throw alreadyOne()
  const [pair] = describedPairs(context, [found])
  const [one, other] = [row(db, record, found.first), row(db, record, found.second)]
  if (pair === undefined || one === null || other === null) throw entryMissing()
  return { pair, fields: compareFields(db, record, one, other) }
}

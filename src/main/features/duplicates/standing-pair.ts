import type { EntryRecord } from '#shared/domain/likeness/rules.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { FeatureContext } from '../context.ts'
import { type EntryPair, likenessIndex } from '../directory-query/likely-pairs.ts'
import { notFound } from '../not-found.ts'
import { sameEntry } from '../same-entry.ts'

/** Two entries by any row of each, as they stand now: `null` when they are one. @throws AppFailure `not-found` */
export const standingPair = (
  { workspace: { db } }: FeatureContext,
  record: EntryRecord,
  first: RowId,
  second: RowId,
): EntryPair | null => {
  const [one, other] = [sameEntry(db, record, first).standing, sameEntry(db, record, second).standing]
  if (one === other) return null
  const pair = likenessIndex(db, record).compare(one, other)
  if (pair === null) throw notFound('L’une des deux entrées')
  return { ...pair, record } as EntryPair
}

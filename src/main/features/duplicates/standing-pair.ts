import type { EntryRecord } from '#shared/domain/likeness/rules.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { FeatureContext } from '../context.ts'
import type { EntryPair } from '../directory-query/likely-pairs.ts'
import { likenessIndex } from '../directory-query/likeness-index.ts'
import { notFound } from '../not-found.ts'
import { sameEntry } from '../same-entry.ts'

/** Two entries by any row of each, as they stand now: `null` when they are one. @throws AppFailure `not-found` */
export const standingPair = (
  { workspace }: FeatureContext,
  record: EntryRecord,
  first: RowId,
  second: RowId,
): EntryPair | null => {
  const standing = (id: RowId) => sameEntry(workspace.db, record, id).standing
  const [one, other] = [standing(first), standing(second)]
  if (one === other) return null
  const pair = likenessIndex(workspace, record).compare(one, other)
  if (pair === null) throw notFound('L’une des deux entrées')
  return { ...pair, record } as EntryPair
}

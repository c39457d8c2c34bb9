import { createLikenessIndex } from '#shared/domain/likeness/likeness-index.ts'
import type { EntryRecord } from '#shared/domain/likeness/rules.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { FeatureContext } from '../context.ts'
import { comparedEntries } from '../directory-query/compared-entries.ts'
import type { EntryPair } from '../directory-query/likely-pairs.ts'
import { notFound } from '../not-found.ts'
import { sameEntry } from '../same-entry.ts'

/** Two entries by any row of each, as they stand now: `null` when they are one. @throws AppFailure `not-found` */
export const standingPair = (
  context: FeatureContext,
  record: EntryRecord,
  first: RowId,
  second: RowId,
): EntryPair | null => {
  const standing = (id: RowId) => sameEntry(context.workspace.db, record, id).standing
  const [one, other] = [standing(first), standing(second)]
  if (one === other) return null
  const both = comparedEntries(context, record).entries.filter(({ id }) => id === one || id === other)
  const pair = createLikenessIndex(record, both).compare(one, other)
  if (pair === null) throw notFound('L’une des deux entrées')
  return { ...pair, record } as EntryPair
}

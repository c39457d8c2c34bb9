import type { FeatureContext } from '#main/kit/context.ts'
import { sameEntry } from '#main/kit/same-entry.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { comparedPair } from '#shared/records/directory/likeness/likeness-index.ts'
import type { EntryRecord } from '#shared/records/directory/likeness/rules.ts'
import type { EntryPair } from '../read/known-duplicates.ts'
import { likenessEntries } from '../read/likeness-entries.ts'
import { entryMissing } from './errors.ts'

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
  const entries = likenessEntries(workspace.db, record)
  const [a, b] = [one, other].map((id) => entries.find((entry) => entry.id === id))
  if (a === undefined || b === undefined) throw entryMissing()
  return { ...comparedPair(record, a, b), record } as EntryPair
}

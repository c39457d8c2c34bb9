import type { ErasedOfRow } from '#shared/records/workspace/erasure.ts'
import { eraseStored, type Stored } from './erase-stored.ts'
import type { Erasures } from './erasures.ts'
import { createInbox } from './inbox.ts'
import type { RowName } from './intent.ts'
import { recountMissing } from './missing.ts'
import { noteWipe } from './wipe.ts'

/**
 * Takes what is erased out of all that a database holds, in the current transaction; its bytes go with `wipe`.
 * @param fresh what was not erased yet @returns rows to be made again
 */
export const eraseAll = (
  stored: Stored,
  erasures: Erasures,
  fresh: readonly ErasedOfRow[] = erasures.of,
): readonly RowName[] => {
  const { db, names } = stored
  const rows = eraseStored(stored, erasures, fresh)
  createInbox(db).erase(erasures)
  recountMissing(db, names, erasures)
  noteWipe(db, erasures.of)
  return rows
}

import type { Db } from '#main/db/db.ts'
import { row } from '#main/db/query.ts'
import type { Verification } from '#shared/contract/directory/directory.ts'
import { freshnessOf } from '#shared/records/directory/freshness.ts'
import type { Actor, Place } from '#shared/records/records.ts'
import { laterOf } from './read/known-on.ts'

/** Who said that an entry is right; the source's own date is told when it is the later. */
export const verificationOf = (db: Db, entry: Actor | Place, today: string): Verification => {
  const known = laterOf(entry)
  return {
    freshness: freshnessOf(known, today),
    on: entry.verifiedOn,
    by: row(db, 'member', entry.verifiedBy)?.name ?? null,
    how: entry.verifiedHow,
    note: entry.verificationNote,
    sourceDate: known === entry.verifiedOn ? null : entry.updatedOn,
  }
}

import type { Db } from '#main/db/db.ts'
import { rows } from '#main/db/query.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { FollowUp } from '#shared/records/records.ts'

/** What a meeting decided and asked, in its order. */
export const followUpsOf = (db: Db, meeting: RowId): readonly FollowUp[] =>
  rows(db, 'followUp', (q) => q.where('meeting', '=', meeting).orderBy('position').orderBy('id'))

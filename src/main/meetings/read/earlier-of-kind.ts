import type { Db } from '#main/db/db.ts'
import { rows } from '#main/db/query.ts'
import type { Meeting } from '#shared/records/records.ts'
import { earlierMeetings } from './earlier-meetings.ts'

/** The meetings of the same kind that came before this one, the latest first: what a forum is compared with. */
export const earlierOfKind = (db: Db, meeting: Meeting): readonly Meeting[] =>
  earlierMeetings(
    meeting,
    rows(db, 'meeting', (q) => q.where('kind', '=', meeting.kind ?? 'other')),
  )

import type { Db } from '#main/db/db.ts'
import { rows } from '#main/db/query.ts'
import { latestBy, type NotedRow, notedSendings } from '#main/kit/last-sendings.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { stillHolds } from '#shared/records/meetings/meeting/announced.ts'
import type { Meeting } from '#shared/records/records.ts'

/**
 * Those of the list of a meeting who were told of it, by what they were last told: `null` when it was noted before sendings
 * were told one by one. Who is left aside was not told.
 */
export const everTold = (db: Db, meeting: RowId): ReadonlyMap<RowId, NotedRow | null> => {
  const latest = latestBy(notedSendings(db, 'invitation', { meeting }), 'attendance')
  const before = rows(db, 'attendance', (q) => q.where('meeting', '=', meeting).where('convenedOn', 'is not', null))
  const told = new Map<RowId, NotedRow | null>([...before.map(({ id }) => [id, null] as const), ...latest])
  return new Map([...told].filter(([, noted]) => noted?.way !== 'aside'))
}

/** Those of them for whom what they were told is still so. */
export const toldOfMeeting = (db: Db, meeting: Meeting): readonly RowId[] =>
  [...everTold(db, meeting.id)].filter(([, told]) => told === null || stillHolds(told, meeting)).map(([id]) => id)

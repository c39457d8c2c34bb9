import type { Db } from '#main/db/db.ts'
import { rows } from '#main/db/query.ts'
import { latestBy, type NotedRow, notedSendings } from '#main/kit/last-sendings.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { stillHolds } from '#shared/records/meetings/meeting/announced.ts'
import type { Meeting } from '#shared/records/records.ts'

/**
 * What those of the list of a meeting were last told of it, those left aside among them; `null` for what was noted before
 * sendings were told one by one.
 */
export const lastTold = (db: Db, meeting: RowId): ReadonlyMap<RowId, NotedRow | null> => {
  const before = rows(db, 'attendance', (q) => q.where('meeting', '=', meeting).where('convenedOn', 'is not', null))
  return new Map<RowId, NotedRow | null>([
    ...before.map(({ id }) => [id, null] as const),
    ...latestBy('attendance', notedSendings(db, 'invitation', meeting)),
  ])
}

/** Those who were told, whatever was announced. */
export const everTold = (db: Db, meeting: RowId): ReadonlySet<RowId> =>
  new Set([...lastTold(db, meeting)].filter(([, told]) => told?.way !== 'aside').map(([id]) => id))

/** Those who were told what the meeting still announces. */
export const toldOfMeeting = (db: Db, meeting: Meeting): readonly RowId[] =>
  [...lastTold(db, meeting.id)]
    .filter(([, told]) => told === null || (told.way !== 'aside' && stillHolds(told, meeting)))
    .map(([id]) => id)

/** The last day on which somebody was noted as told; `null` when nobody was. */
export const lastDayTold = (db: Db, meeting: RowId): string | null =>
  notedSendings(db, 'invitation', meeting)
    .filter(({ way }) => way !== 'aside')
    .map(({ on }) => on)
    .toSorted()
    .at(-1) ?? null

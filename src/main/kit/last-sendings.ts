import type { Db } from '#main/db/db.ts'
import { rows } from '#main/db/query.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { Sending } from '#shared/records/records.ts'

/** A sending that was noted: somebody was told, or is left aside. */
export type NotedRow = Sending & { readonly on: string }

/** What was noted of a kind about a meeting, the latest noted first: an id tells when it was made. */
export const notedSendings = (db: Db, kind: NonNullable<Sending['kind']>, meeting: RowId): readonly NotedRow[] =>
  rows(db, 'sending', (q) =>
    q.where('kind', '=', kind).where('meeting', '=', meeting).where('on', 'is not', null).orderBy('id', 'desc'),
  ).filter((one): one is NotedRow => one.on !== null)

/** The latest of each of those on the list of the meeting. */
export const latestByAttendance = (noted: readonly NotedRow[]): ReadonlyMap<RowId, NotedRow> =>
  // What comes after stands in a map.
  new Map(noted.toReversed().flatMap((one) => (one.attendance === null ? [] : [[one.attendance, one] as const])))

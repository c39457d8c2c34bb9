import { sql } from 'kysely'
import { codeOf } from '#main/db/columns.ts'
import type { Db } from '#main/db/db.ts'
import { rows, select } from '#main/db/query.ts'
import { type Fragment, standingFor } from '#main/directory/read/fragments.ts'
import type { LastTime, PreviousMeeting } from '#shared/contract/meetings/invitations.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { Meeting } from '#shared/records/records.ts'
import { newer } from '#shared/text/newer.ts'
import { earlierMeetings } from '../read/earlier-meetings.ts'
import type { EntryIds } from './candidates.ts'

/** Who was at the meeting held before this one, and how many of them are not invited yet. */
export const previousMeeting = (db: Db, meeting: Meeting): PreviousMeeting | null => {
  const found = previousOf(db, meeting)
  if (found === null) return null
  const { held, attended } = found
  const invited = new Set(linesOf(db, sql`attendance.meeting = ${meeting.id} AND attendance.invited`).map(keyOf))
  const count = (said: Line['status']) => attended.filter(({ status }) => status === said).length
  return {
    title: held.title ?? 'Réunion sans intitulé',
    date: held.date,
    came: count('present'),
    represented: count('represented'),
    excused: count('excused'),
    left: attended.filter((one) => !invited.has(keyOf(one))).length,
  }
}

/** Those who came to it, were represented or excused themselves. */
export const previousEntries = (db: Db, meeting: Meeting): EntryIds => {
  const attended = previousOf(db, meeting)?.attended ?? []
  const of = (record: Line['record']) => attended.filter((one) => one.record === record).map(({ entry }) => entry)
  return { persons: of('person'), structures: of('actor') }
}

/** What is noted of each who is on the list of a meeting, at the last one before it that says something of them, else that invited them. */
export const lastTimes = (db: Db, meeting: Meeting): ReadonlyMap<RowId, LastTime> => {
  const before = meeting.date === null ? sql`TRUE` : sql`(meeting.date IS NULL OR meeting.date < ${meeting.date})`
  const listed = sql`(attendance.status IS NOT NULL OR attendance.invited)`
  const earlier = linesOf(db, sql`attendance.meeting <> ${meeting.id} AND ${listed} AND ${before}`)
  const last = new Map<string, LastTime>()
  for (const one of earlier)
    if (one.status !== null || last.get(keyOf(one))?.status == null)
      last.set(keyOf(one), { status: one.status, date: one.date })
  return new Map(
    linesOf(db, sql`attendance.meeting = ${meeting.id}`).flatMap((one) => {
      const found = last.get(keyOf(one))
      return found === undefined ? [] : [[one.attendance, found] as const]
    }),
  )
}

interface Line {
  readonly attendance: RowId
  readonly record: 'person' | 'actor'
  /** The row that stands for the person, or for the structure of a line that names nobody. */
  readonly entry: RowId
  readonly status: LastTime['status']
  readonly date: string | null
}

const keyOf = ({ record, entry }: Line): string => `${record} ${entry}`

/** Lines of attendance that the directory knows, by the day of their meeting. */
const linesOf = (db: Db, condition: Fragment): readonly Line[] =>
  select(
    db,
    sql<Line>`SELECT attendance.id AS attendance, iif(attendance.person IS NULL, 'actor', 'person') AS record,
        CASE WHEN attendance.person IS NULL THEN ${standingFor('actor', sql`attendance.actor`)}
          ELSE ${standingFor('person', sql`attendance.person`)} END AS entry,
        attendance.status AS status, meeting.date AS date
      FROM attendance JOIN meeting ON meeting.id = attendance.meeting
      WHERE ${condition} AND (attendance.person IS NOT NULL
        OR (attendance.actor IS NOT NULL AND attendance.lastName IS NULL AND attendance.arrivalText IS NULL))
      ORDER BY meeting.date, meeting.id, attendance.id`,
  ).map((line) => ({ ...line, status: knownStatus(line.status) }))

/** One of a later version says nothing that this one knows. */
const knownStatus = (status: string | null): LastTime['status'] => {
  const code = codeOf('attendance', 'status', status as LastTime['status'])
  return code === newer ? null : code
}

/** The latest meeting before this one of which something is noted: of its series, else of its kind. */
const previousOf = (db: Db, meeting: Meeting) => {
  const alike =
    meeting.series === null
      ? rows(db, 'meeting', (q) => q.where('kind', '=', meeting.kind ?? 'other'))
      : rows(db, 'meeting', (q) => q.where('series', '=', meeting.series))
  for (const held of earlierMeetings(meeting, alike)) {
    const noted = linesOf(db, sql`attendance.meeting = ${held.id} AND attendance.status IS NOT NULL`)
    const attended = [...new Map(noted.map((line) => [keyOf(line), line])).values()]
    if (attended.length > 0) return { held, attended }
  }
  return null
}

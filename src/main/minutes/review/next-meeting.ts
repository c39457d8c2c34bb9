import type { Db } from '#main/db/db.ts'
import { rows } from '#main/db/query.ts'
import type { Meeting } from '#shared/records/records.ts'
import type { NextMeeting } from '../documents/review/subject.ts'

/** Where a series goes on in the same sector: the first meeting after this one that is not held yet. */
export const nextMeeting = (db: Db, meeting: Meeting): NextMeeting | null => {
  const { series, sector } = meeting
  if (series === null) return null
  const planned = rows(db, 'meeting', (q) =>
    q
      .where('series', '=', series)
      .where('state', 'in', ['preparing', 'convened', 'postponed'])
      .orderBy((order) => order.fn.coalesce('date', order.val('9999')))
      .orderBy('id'),
  )
  const next = planned.find(
    (other) =>
      other.id !== meeting.id &&
      other.sector === sector &&
      (other.date === null || meeting.date === null || other.date > meeting.date),
  )
  return next === undefined ? null : { id: next.id, title: next.title ?? 'Réunion sans intitulé', date: next.date }
}

import type { Db } from '#main/db/db.ts'
import { row, rows } from '#main/db/query.ts'
import { missing } from '#main/kit/demand.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { Minutes } from '#shared/records/minutes/minutes.ts'
import type { ReviewSubject } from '../documents/review/subject.ts'
import { loadMinutes } from '../read/load-minutes.ts'
import { knownStructures } from './known-structures.ts'
import { nextMeeting } from './next-meeting.ts'

/** Everything the review of a meeting looks at. @throws AppFailure `not-found` */
export const loadSubject = (db: Db, meeting: RowId): ReviewSubject => {
  const minutes = loadMinutes(db, meeting)
  if (minutes === null) throw missing('meeting')
  return {
    minutes,
    followUps: minutes.followUps,
    agenda: rows(db, 'agendaItem', (q) => q.where('meeting', '=', meeting).orderBy('position').orderBy('id')),
    carriedFiches: carriedFiches(db, minutes),
    nextMeeting: nextMeeting(db, minutes.meeting),
    structures: knownStructures(
      db,
      minutes.attendances.flatMap(({ structure }) => structure ?? []),
    ),
  }
}

/** Those of these fiches that the agenda of a later meeting takes up. */
const carriedFiches = (db: Db, { meeting, fiches }: Minutes): ReadonlySet<RowId> => {
  const items = fiches.flatMap(({ id }) => rows(db, 'agendaItem', (q) => q.where('fiche', '=', id)))
  const isLater = (id: RowId | null): boolean => {
    const other = row(db, 'meeting', id)
    return other !== null && other.id !== meeting.id && (other.date === null || other.date > (meeting.date ?? ''))
  }
  return new Set(items.flatMap((item) => (item.fiche !== null && isLater(item.meeting) ? [item.fiche] : [])))
}

import type { Db } from '#main/db/db.ts'
import { rows } from '#main/db/query.ts'
import { knownDirectory } from '#main/directory/read/known-people.ts'
import type { ReviewSubject } from '../documents/review/subject.ts'
import type { Surroundings } from './decide-repair.ts'

export const loadSurroundings = (db: Db, { minutes, followUps, nextMeeting }: ReviewSubject): Surroundings => {
  const agenda =
    nextMeeting === null
      ? []
      : rows(db, 'agendaItem', (q) => q.where('meeting', '=', nextMeeting.id).orderBy('position').orderBy('id'))
  return {
    meeting: minutes.meeting.id,
    next: nextMeeting,
    lastAgendaPosition: agenda.at(-1)?.position ?? null,
    lastFollowUpPosition: followUps.at(-1)?.position ?? null,
    directory: knownDirectory(db),
  }
}

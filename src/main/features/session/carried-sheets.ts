import type { Db } from '#main/db/open.ts'
import { row, rows } from '#main/db/query.ts'
import type { CarriedSheet } from '#shared/contract/session.ts'
import { meetingKinds } from '#shared/domain/meeting/meeting.ts'
import type { Meeting } from '#shared/domain/records.ts'
import { isEmpty } from '#shared/domain/rich-text/plain-text.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { earlierSheets } from './series-axes.ts'

/** The tables of this meeting whose stakes were found by an earlier meeting of the series. */
export const carriedSheets = (db: Db, meeting: Meeting): readonly CarriedSheet[] => {
  const earlier = earlierSheets(db, meeting).filter(
    ({ sheet }) => !isEmpty(row(db, 'axisSheet', sheet)?.stakes ?? null),
  )
  const sections = rows(db, 'section', (q) => q.where('meeting', '=', meeting.id).where('axisSheet', 'is not', null))
  return sections.flatMap((section): CarriedSheet[] => {
    const sheet = row(db, 'axisSheet', section.axisSheet)
    const source = earlier.find(({ axis }) => axis === sheet?.axis)
    if (sheet === null || source === undefined || isEmpty(sheet.stakes)) return []
    return [{ sheet: sheet.id, from: spokenName(db, source.meeting) }]
  })
}

/** « la concertation 1 », else the title of the meeting. */
const spokenName = (db: Db, id: RowId): string => {
  const meeting = row(db, 'meeting', id)
  return meeting?.kind === 'concertation' && meeting.number !== null
    ? `la ${meetingKinds.concertation.toLowerCase()} ${meeting.number}`
    : `« ${meeting?.title ?? 'réunion précédente'} »`
}

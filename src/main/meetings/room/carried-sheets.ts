import type { Db } from '#main/db/db.ts'
import { row, rows } from '#main/db/query.ts'
import { inStandingAxis } from '#main/roadmap/read/standing-axes.ts'
import type { CarriedSheet } from '#shared/contract/meetings/session.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { meetingKinds } from '#shared/records/meetings/meeting/meeting.ts'
import type { Meeting } from '#shared/records/records.ts'
import { plainText } from '#shared/text/rich-text/plain-text.ts'
import { earlierSheets } from './series-axes.ts'

/** The tables of this meeting, and which earlier meeting of the series found their stakes. */
export const carriedSheets = (db: Db, meeting: Meeting): readonly CarriedSheet[] => {
  const earlier = earlierSheets(db, meeting)
    .map((source) => ({ ...source, stakes: plainText(row(db, 'axisSheet', source.sheet)?.stakes ?? null) }))
    .filter(({ stakes }) => stakes !== '')
  const sections = rows(db, 'section', (q) => q.where('meeting', '=', meeting.id).where('axisSheet', 'is not', null))
  return sections.flatMap((section): CarriedSheet[] => {
    const sheet = row(db, 'axisSheet', section.axisSheet)
    if (sheet === null) return []
    const own = inStandingAxis(db)(sheet).axis
    const source = earlier.find(({ axis, stakes }) => axis === own && stakes === plainText(sheet.stakes))
    return [{ sheet: sheet.id, from: source === undefined ? null : spokenName(db, source.meeting) }]
  })
}

/** « la concertation 1 », else the title of the meeting. */
const spokenName = (db: Db, id: RowId): string => {
  const meeting = row(db, 'meeting', id)
  return meeting?.kind === 'concertation' && meeting.number !== null
    ? `la ${meetingKinds.concertation.toLowerCase()} ${meeting.number}`
    : `«\u00A0${meeting?.title ?? 'réunion précédente'}\u00A0»`
}

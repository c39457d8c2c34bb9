import { codeOf } from '#main/db/columns.ts'
import type { Db } from '#main/db/db.ts'
import { prepared } from '#main/db/statements.ts'
import type { MeetingSummary } from '#shared/contract/meetings/meetings.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { sentenceCase } from '#shared/kernel/typography.ts'
import { kindWords } from '#shared/records/meetings/meeting/kind-words.ts'

/** All meetings, latest first, undated ones at the top. */
export const meetingSummaries = (db: Db): readonly MeetingSummary[] =>
  prepared<[], SummaryLine>(
    db,
    `${select} GROUP BY meeting.id ORDER BY meeting.date IS NOT NULL, meeting.date DESC, meeting.startsAt DESC, meeting.id`,
  )
    .all()
    .map(toSummary)

export const meetingSummary = (db: Db, id: RowId): MeetingSummary | null => {
  const line = prepared<[string], SummaryLine>(db, `${select} WHERE meeting.id = ? GROUP BY meeting.id`).get(id)
  return line === undefined ? null : toSummary(line)
}

type SummaryLine = Omit<MeetingSummary, 'title' | 'written' | 'hasText'> & {
  readonly title: string | null
  readonly written: number
  readonly hasText: number
}

/** One meeting a line with the names it points to and what hangs on it. */
const select = `
  SELECT meeting.id, meeting.title, meeting.kind, meeting.number, meeting.date, meeting.startsAt, meeting.endsAt,
    meeting.place, meeting.state, meeting.offReason, meeting.formerDate, sector.name AS sector, series.name AS series,
    (SELECT count(*) FROM section WHERE section.meeting = meeting.id AND section.kind <> 'front') AS sections,
    EXISTS (SELECT 1 FROM section WHERE section.meeting = meeting.id) AS written,
    EXISTS (SELECT 1 FROM section WHERE section.meeting = meeting.id
      AND (section.kind IN ('axis', 'fiche') OR section.body IS NOT NULL)) AS hasText,
    (SELECT count(*) FROM attendance WHERE attendance.meeting = meeting.id AND attendance.invited) AS invited,
    (SELECT count(*) FROM attendance WHERE attendance.meeting = meeting.id AND attendance.status = 'present') AS present,
    (SELECT count(*) FROM agendaItem WHERE agendaItem.meeting = meeting.id) AS points,
    (SELECT count(*) FROM programmeItem WHERE programmeItem.meeting = meeting.id) AS programmed,
    (SELECT coalesce(sum(minutes), 0) FROM agendaItem WHERE agendaItem.meeting = meeting.id) AS planned
  FROM meeting
  LEFT JOIN sector ON sector.id = meeting.sector
  LEFT JOIN series ON series.id = meeting.series`

const toSummary = (line: SummaryLine): MeetingSummary => {
  const kind = codeOf('meeting', 'kind', line.kind)
  return {
    ...line,
    kind,
    state: codeOf('meeting', 'state', line.state),
    title: line.title ?? `${sentenceCase(kindWords({ kind }).noun)} sans intitulé`,
    written: line.written === 1,
    hasText: line.hasText === 1,
  }
}

import type { Db } from '#main/db/db.ts'
import { row } from '#main/db/query.ts'
import { prepared } from '#main/db/statements.ts'
import type { KnownAxis } from '#main/minutes/read/add-section.ts'
import { standingFor } from '#main/roadmap/read/standing-in-sql.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { Meeting } from '#shared/records/records.ts'

/** The axes that the last meeting of the series worked on, in the order of their numbers, with the stakes it found. */
export const seriesAxes = (db: Db, meeting: Meeting): readonly KnownAxis[] => {
  const sheets = earlierSheets(db, meeting)
  const last = sheets.filter((sheet) => sheet.meeting === sheets[0]?.meeting)
  return [...Map.groupBy(last, ({ axis }) => axis)].flatMap(([axis, [first]]): KnownAxis[] => {
    const known = row(db, 'axis', axis)
    return known === null ? [] : [{ axis: known, stakes: row(db, 'axisSheet', first?.sheet ?? null)?.stakes ?? null }]
  })
}

export interface EarlierSheet {
  readonly sheet: RowId
  readonly axis: RowId
  readonly meeting: RowId
}

/** The tables of the meetings of the series held before this one, the latest first. */
export const earlierSheets = (db: Db, meeting: Meeting): readonly EarlierSheet[] =>
  meeting.series === null
    ? []
    : prepared<[string, string, string | null, string | null], EarlierSheet>(
        db,
        `SELECT axisSheet.id AS sheet, axis.id AS axis, held.id AS meeting FROM section
         JOIN meeting AS held ON held.id = section.meeting
         JOIN axisSheet ON axisSheet.id = section.axisSheet
         JOIN axis ON axis.id = ${standingFor('axis', 'axisSheet.axis')}
         WHERE held.series = ? AND held.id <> ? AND (? IS NULL OR held.date < ?)
         ORDER BY held.date DESC, held.id, axis.number, axis.id`,
      ).all(meeting.series, meeting.id, meeting.date, meeting.date)

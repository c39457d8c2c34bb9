import type { Db } from '#main/db/db.ts'
import { row, rows } from '#main/db/query.ts'
import { prepared } from '#main/db/statements.ts'
import type { KnownAxis } from '#main/minutes/read/add-section.ts'
import { inStandingAxis } from '#main/roadmap/read/standing-axes.ts'
import { standingFor } from '#main/roadmap/read/standing-in-sql.ts'
import type { CarriedSheet } from '#shared/contract/meetings/session.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { meetingKinds } from '#shared/records/meetings/meeting/meeting.ts'
import type { Meeting } from '#shared/records/records.ts'
import { plural } from '#shared/text/french-numbers.ts'
import { bullets, doc, item, paragraph } from '#shared/text/rich-text/build.ts'
import { plainText } from '#shared/text/rich-text/plain-text.ts'
import type { RichText } from '#shared/text/rich-text/rich-text.ts'

/** The axes that the last meeting of the series worked on, in the order of their numbers, each with the stakes that the sector found. */
export const seriesAxes = (db: Db, meeting: Meeting): readonly KnownAxis[] => {
  const sheets = earlierSheets(db, meeting)
  const last = sheets.find(({ sector }) => sector === meeting.sector) ?? sheets[0]
  const axes = new Set(sheets.filter((sheet) => sheet.meeting === last?.meeting).map(({ axis }) => axis))
  return [...axes].flatMap((id): KnownAxis[] => {
    const axis = row(db, 'axis', id)
    return axis === null ? [] : [{ axis, stakes: stakesOf(db, meeting, sheets, id)[0]?.stakes ?? null }]
  })
}

/** The tables of this meeting, and where their stakes come from. */
export const carriedSheets = (db: Db, meeting: Meeting): readonly CarriedSheet[] => {
  const earlier = earlierSheets(db, meeting)
  const sections = rows(db, 'section', (q) => q.where('meeting', '=', meeting.id).where('axisSheet', 'is not', null))
  return sections.flatMap((section): CarriedSheet[] => {
    const sheet = row(db, 'axisSheet', section.axisSheet)
    if (sheet === null) return []
    const { axis } = inStandingAxis(db)(sheet)
    const written = plainText(sheet.stakes)
    const source =
      axis === null || written === ''
        ? undefined
        : stakesOf(db, meeting, earlier, axis).find(({ stakes }) => plainText(stakes) === written)
    return [{ sheet: sheet.id, from: source?.from ?? null }]
  })
}

interface Stakes {
  readonly stakes: RichText
  /** « de la concertation 1 » */
  readonly from: string
}

/** What the sector found for an axis: at its earlier meetings, the latest first, else in its formulations. Another's is not its own. */
const stakesOf = (db: Db, meeting: Meeting, earlier: readonly EarlierSheet[], axis: RowId): readonly Stakes[] => [
  ...earlier.flatMap((source): Stakes[] => {
    const stakes = row(db, 'axisSheet', source.sheet)?.stakes ?? null
    return source.axis === axis && source.sector === meeting.sector && plainText(stakes) !== '' && stakes !== null
      ? [{ stakes, from: spokenName(db, source.meeting) }]
      : []
  }),
  ...formulatedStakes(db, meeting, axis),
]

/** What people of the sector said first, with the gommettes they gave it, the most supported first. */
const formulatedStakes = (db: Db, { id, sector }: Meeting, axis: RowId): readonly Stakes[] => {
  if (sector === null) return []
  const said = rows(db, 'formulation', (q) =>
    q
      .where('sector', '=', sector)
      .where('stage', '=', 'first')
      .orderBy('votes', 'desc')
      .orderBy('position')
      .orderBy('id'),
  ).filter((one) => one.meeting !== id && one.text !== null && inStandingAxis(db)(one).axis === axis)
  if (said.length === 0) return []
  const lines = said.map(({ text, votes }) => item(paragraph(`${text}${votesWords(votes)}`)))
  return [{ stakes: doc(bullets(...lines)), from: 'des formulations du secteur' }]
}

const votesWords = (votes: number | null): string =>
  votes === null || votes === 0 ? '' : ` (${plural(votes, 'gommette', 'gommettes')})`

/** « de la concertation 1 », else by the title of the meeting. */
const spokenName = (db: Db, id: RowId): string => {
  const meeting = row(db, 'meeting', id)
  return meeting?.kind === 'concertation' && meeting.number !== null
    ? `de la ${meetingKinds.concertation.toLowerCase()} ${meeting.number}`
    : `de «\u00A0${meeting?.title ?? 'réunion précédente'}\u00A0»`
}

interface EarlierSheet {
  readonly sheet: RowId
  readonly axis: RowId
  readonly meeting: RowId
  readonly sector: RowId | null
}

/** The tables of the meetings of the series held before this one, the latest first. */
const earlierSheets = (db: Db, meeting: Meeting): readonly EarlierSheet[] =>
  meeting.series === null
    ? []
    : prepared<[string, string, string | null, string | null], EarlierSheet>(
        db,
        `SELECT axisSheet.id AS sheet, axis.id AS axis, held.id AS meeting, held.sector AS sector FROM section
         JOIN meeting AS held ON held.id = section.meeting
         JOIN axisSheet ON axisSheet.id = section.axisSheet
         JOIN axis ON axis.id = ${standingFor('axis', 'axisSheet.axis')}
         WHERE held.series = ? AND held.id <> ? AND (? IS NULL OR held.date < ?)
         ORDER BY held.date DESC, held.id, axis.number, axis.id`,
      ).all(meeting.series, meeting.id, meeting.date, meeting.date)

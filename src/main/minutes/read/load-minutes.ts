import type { Db } from '#main/db/db.ts'
import { row, rows } from '#main/db/query.ts'
import { demand } from '#main/kit/demand.ts'
import { loadEspace } from '#main/kit/who-writes.ts'
import { rubricsOfEspace } from '#main/roadmap/read/fiche-rubrics-of.ts'
import { inStandingAxis } from '#main/roadmap/read/standing-axes.ts'
import { inStandingFiche } from '#main/roadmap/read/standing-fiches.ts'
import { loadThreadRows } from '#main/roadmap/read/thread-of.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { nextMeeting } from '#shared/records/meetings/meeting/next-meeting.ts'
import type { Minutes } from '#shared/records/minutes/minutes.ts'
import type { AxisSheet, Section } from '#shared/records/records.ts'
import { threadsOf } from '#shared/records/roadmap/thread/thread.ts'
import { picturesOf } from '#shared/text/rich-text/map-pictures.ts'
import { richTextsOf } from '#shared/text/rich-text/rich-texts-of.ts'
import { followUpsOf } from './follow-ups-of.ts'

/** Everything the minutes of a meeting are made of. @throws AppFailure `not-found` */
export const loadMinutes = (db: Db, asked: RowId | null): Minutes => {
  const meeting = demand(db, 'meeting', asked)
  const { id } = meeting
  const sections = rows(db, 'section', (q) => q.where('meeting', '=', id).orderBy('position').orderBy('id'))
  const axisSheets = present(sections.map((section) => row(db, 'axisSheet', section.axisSheet)))
  const fiches = present(sections.map((section) => row(db, 'fiche', section.fiche)))
  const axisIds = new Set([...axisSheets, ...fiches].map((owner) => owner.axis))
  const rubricTexts = fiches.flatMap((fiche) =>
    rows(db, 'rubricText', (q) => q.where('fiche', '=', fiche.id).orderBy('id')),
  )
  const pictures = new Set(
    [...sections, ...axisSheets, ...fiches, ...rubricTexts].flatMap(richTextsOf).flatMap(picturesOf),
  )
  return {
    meeting,
    espace: loadEspace(db),
    sector: row(db, 'sector', meeting.sector),
    series: row(db, 'series', meeting.series),
    next: nextMeeting(
      meeting,
      rows(db, 'meeting', (q) => q.where('date', '>', meeting.date ?? '').orderBy('id')),
    ),
    // The title block stands first wherever it was put.
    sections: [...sections.filter((s) => s.kind === 'front'), ...sections.filter((s) => s.kind !== 'front')],
    untreated: untreatedPoints(db, id),
    attendances: rows(db, 'attendance', (q) => q.where('meeting', '=', id).orderBy('id')),
    followUps: followUpsOf(db, id),
    axisSheets,
    fiches,
    rubrics: rubricsOfEspace(db),
    rubricTexts,
    axes: present([...axisIds].map((axis) => row(db, 'axis', axis))),
    threads: sectionThreads(db, sections, axisSheets),
    pictures: present([...pictures].map((picture) => row(db, 'picture', picture))),
  }
}

const untreatedPoints = (db: Db, meeting: RowId): readonly RowId[] =>
  rows(db, 'agendaItem', (q) => q.where('meeting', '=', meeting).where('outcome', '=', 'untreated')).map(({ id }) => id)

/** Nothing is read for minutes that print no thread, which is most of them. */
const sectionThreads = (db: Db, sections: readonly Section[], sheets: readonly AxisSheet[]): Minutes['threads'] => {
  const printing = sections.filter(({ printsThread }) => printsThread === true)
  if (printing.length === 0) return []
  const threads = threadsOf(loadThreadRows(db))
  const ofSheet = new Map(sheets.map(inStandingAxis(db)).map(({ id, axis }) => [id, axis]))
  return printing.map(inStandingFiche(db)).map(({ id, fiche, axisSheet }) => {
    const axis = (axisSheet === null ? null : ofSheet.get(axisSheet)) ?? null
    return { section: id, threads: fiche !== null ? [threads.of(fiche)] : axis === null ? [] : threads.ofAxis(axis) }
  })
}

const present = <T>(values: readonly (T | null)[]): readonly T[] => values.filter((value) => value !== null)

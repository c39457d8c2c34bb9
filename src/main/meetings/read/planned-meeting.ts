import type { Db } from '#main/db/db.ts'
import { row, rows } from '#main/db/query.ts'
import { loadEspace } from '#main/kit/who-writes.ts'
import type { PlannedMeeting } from '#main/office/paper/paper.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { hasProgramme } from '#shared/records/meetings/meeting/has-programme.ts'
import { isPlaced, type Programme, type ProgrammeLine } from '#shared/records/meetings/programme-item/programme-line.ts'
import type { ConvocationText, Meeting } from '#shared/records/records.ts'
import { spokenName } from '#shared/text/person/shown-name.ts'
import { programmeOf } from './programme-of.ts'

/** A meeting with all that its papers and its mails say; `null` when there is no such meeting. */
export const loadPlanned = (db: Db, id: RowId): PlannedMeeting | null => {
  const meeting = row(db, 'meeting', id)
  if (meeting === null) return null
  return {
    meeting,
    espace: loadEspace(db),
    sector: row(db, 'sector', meeting.sector),
    agenda: rows(db, 'agendaItem', (q) => q.where('meeting', '=', id).orderBy('position').orderBy('id')),
    programme: plannedProgramme(db, meeting),
    usual: usualWords(db, meeting.kind),
  }
}

/** What has a place: the rest is not promised to anyone. */
const plannedProgramme = (db: Db, meeting: Meeting): Programme | null => {
  if (!hasProgramme(meeting)) return null
  const { rooms, lines } = programmeOf(db, meeting.id)
  const placed = lines.filter(({ item }) => isPlaced(item))
  return placed.length === 0 ? null : { rooms, lines: placed.map((line) => asSpoken(db, line)) }
}

/** On paper, whoever the directory knows is « Ysé PRAIRIEVASTE »: a list alone begins with the last name. */
const asSpoken = (db: Db, { item, speakers }: ProgrammeLine): ProgrammeLine => ({
  item,
  speakers: speakers.map((line) => {
    const person = row(db, 'person', line.speaker.person)
    return person === null
      ? line
      : { ...line, speaker: { ...line.speaker, name: spokenName(person) || line.speaker.name } }
  }),
})

/** What the espace says when it convenes to this kind of meeting; `null`: what is shipped. */
export const usualWords = (db: Db, kind: Meeting['kind']): ConvocationText | null =>
  rows(db, 'convocationText', (q) =>
    q
      .where('kind', '=', kind ?? 'other')
      .orderBy('id')
      .limit(1),
  )[0] ?? null

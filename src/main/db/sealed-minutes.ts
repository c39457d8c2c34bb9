import type { SeenAt } from '#shared/records/field.ts'
import { isMinutesPart, openFields } from '#shared/records/meetings/meeting/minutes-parts.ts'
import type { Changes } from '#shared/sync/op.ts'
import { isSeenAt } from '#shared/sync/seen-at.ts'
import { seenBy } from './branches.ts'
import type { Db } from './db.ts'
import { headsOfRow } from './heads.ts'
import type { RowName } from './intent.ts'
import type { Names } from './names.ts'
import { rowAsSeen } from './row-as-seen.ts'
import type { ShownRow } from './shown-row.ts'
import { prepared } from './statements.ts'

/** What makes tables lines, for the minutes that are sealed. */
interface Shower {
  /** Makes rows again from all their heads. */
  remake(record: string, ids: readonly string[]): void
  /** What a row shows by all its heads. */
  current(row: RowName): ShownRow
  /** Puts these values, or nothing, in place of what a row shows. */
  replace(row: RowName, shown: ShownRow): void
}

/**
 * Validated minutes show what was validated (FS-8): of their rows, only what the validation had seen. A function of the
 * operations known, as all the rest: the validation says in `meeting.validatedSeen` what it had seen.
 * @param before those sealed until now: a table that they show no longer is shown by all its heads again
 */
export const sealMinutes = (
  db: Db,
  names: Names,
  show: Shower,
  meetings: Iterable<string>,
  before: SealedMinutes = new Map(),
): void => {
  const showAgain = (rows: readonly RowName[]): void => {
    for (const [record, own] of Map.groupBy(rows, (row) => row.record))
      show.remake(
        record,
        own.map(({ id }) => id),
      )
    for (const row of rows) {
      const at = sealOfRow(db, row)
      const seen = at === null ? null : rowAsSeen(db, names, row, at)
      if (seen !== null) show.replace(row, withOpenFields(row.record, seen.shown, show.current(row)))
    }
  }
  for (const meeting of [...meetings].toSorted()) {
    const formerSheets = [...(before.get(meeting) ?? []), ...sheetsOf(db, meeting)]
    // The meeting first: it says what had been seen. Tables last: sections say whose they are.
    showAgain([{ record: 'meeting', id: meeting }])
    showAgain(rowsOfMeeting(db, meeting))
    const sheets = new Set([...formerSheets, ...sheetsOf(db, meeting)])
    showAgain([...sheets].map((id) => ({ record: 'axisSheet', id })))
  }
}

const withOpenFields = (record: string, seen: ShownRow, current: ShownRow): ShownRow => {
  const open = record === 'meeting' ? [...(openFields.meeting ?? []), 'validatedSeen'] : (openFields[record] ?? [])
  const fields = Object.entries(current.values ?? {}).filter(([field]) => open.includes(field))
  return {
    values: seen.values === null ? null : { ...seen.values, ...(Object.fromEntries(fields) satisfies Changes) },
    contested: [
      ...seen.contested.filter((field) => !open.includes(field)),
      ...current.contested.filter((field) => open.includes(field)),
    ],
  }
}

/** The tables that each sealed minutes show, by their meeting. */
export type SealedMinutes = ReadonlyMap<string, readonly string[]>

export const sealedMinutes = (db: Db): SealedMinutes => {
  const sql = 'SELECT id FROM meeting WHERE validatedSeen IS NOT NULL'
  const meetings = prepared<[], { id: string }>(db, sql).all()
  return new Map(meetings.map(({ id }) => [id, sheetsOf(db, id)]))
}

/** What the validation of these minutes had seen, `null` while they are open. */
export const sealOf = (db: Db, meeting: string): SeenAt | null => {
  const sql = 'SELECT validatedSeen AS seen FROM meeting WHERE id = ?'
  const text = prepared<[string], { seen: string | null }>(db, sql).get(meeting)?.seen ?? 'null'
  const seen: unknown = JSON.parse(text)
  if (!isSeenAt(seen)) return null
  const by = headsOfRow(db, { record: 'meeting', id: meeting }).find(
    ({ changes }) => JSON.stringify(changes.validatedSeen) === text,
  )
  return by === undefined ? seen : { ...seen, vector: seenBy(db, by.op, seen.vector) }
}

/** A table that two validated minutes show is as the first of them saw it, everywhere alike. */
export const sealOfRow = (db: Db, row: RowName): SeenAt | null =>
  ownersOf(db, row).flatMap((meeting) => sealOf(db, meeting) ?? [])[0] ?? null

const meetingsOfSheet = (db: Db, sheet: string): readonly string[] => bySections(db, 'meeting', 'axisSheet', sheet)

export const sheetsOf = (db: Db, meeting: string): readonly string[] => bySections(db, 'axisSheet', 'meeting', meeting)

type Tied = 'meeting' | 'axisSheet'

/** What the sections of one name of the other. */
const bySections = (db: Db, asked: Tied, known: Tied, id: string): readonly string[] => {
  const sql = `SELECT DISTINCT ${asked} AS id FROM section WHERE ${known} = ? AND ${asked} IS NOT NULL ORDER BY ${asked}`
  return prepared<[string], { id: string }>(db, sql)
    .all(id)
    .map((found) => found.id)
}

/** Sections, people present, points of the agenda, removed ones included: the row's heads say which meeting they are of. */
export const rowsOfMeeting = (db: Db, meeting: string): readonly RowName[] =>
  prepared<[string], RowName>(
    db,
    `SELECT DISTINCT head.record, head.row AS id FROM head JOIN op ON op.n = head.op
     WHERE head.record IN ('section', 'attendance', 'agendaItem') AND op.changes->>'meeting' = ? AND ${holdsMeeting}
     ORDER BY head.record, head.row`,
  ).all(meeting)

/** A head that still says which meeting its row is of. */
const holdsMeeting = "NOT EXISTS (SELECT 1 FROM json_each(head.replaced) WHERE value = 'meeting')"

/** The meetings whose minutes these rows are part of. */
export const meetingsTouched = (db: Db, rows: readonly RowName[]): ReadonlySet<string> =>
  new Set(rows.filter(({ record }) => isMinutesPart(record)).flatMap((row) => ownersOf(db, row)))

const ownersOf = (db: Db, { record, id }: RowName): readonly string[] => {
  if (record === 'meeting') return [id]
  if (record === 'axisSheet') return meetingsOfSheet(db, id)
  const sql = `SELECT DISTINCT op.changes->>'meeting' AS meeting FROM head JOIN op ON op.n = head.op
    WHERE head.record = ? AND head.row = ? AND op.changes->>'meeting' IS NOT NULL AND ${holdsMeeting} ORDER BY 1`
  return prepared<[string, string], { meeting: string }>(db, sql)
    .all(record, id)
    .map(({ meeting }) => meeting)
}

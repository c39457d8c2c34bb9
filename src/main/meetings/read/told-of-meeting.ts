import type { Db } from '#main/db/db.ts'
import { representativesOf } from '#main/db/identity.ts'
import { row, rows } from '#main/db/query.ts'
import { latestBy, type NotedRow, notedSendings } from '#main/kit/last-sendings.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { stillHolds } from '#shared/records/meetings/meeting/announced.ts'
import { hasProgramme } from '#shared/records/meetings/meeting/has-programme.ts'
import { isOff } from '#shared/records/meetings/meeting/is-off.ts'
import { isPlaced, type Programme } from '#shared/records/meetings/programme-item/programme-line.ts'
import {
  changesSince,
  isStillSo,
  itemsOf,
  type ProgrammeChanges,
  toldText,
} from '#shared/records/meetings/programme-item/told-programme.ts'
import type { Attendance, Meeting } from '#shared/records/records.ts'
import { programmeOf } from './programme-of.ts'

/**
 * What those of the list of a meeting were last told of it, those left aside among them; `null` for what was noted before
 * sendings were told one by one.
 */
export const lastTold = (db: Db, meeting: RowId): ReadonlyMap<RowId, NotedRow | null> => {
  const before = rows(db, 'attendance', (q) => q.where('meeting', '=', meeting).where('convenedOn', 'is not', null))
  return new Map<RowId, NotedRow | null>([
    ...before.map(({ id }) => [id, null] as const),
    ...latestBy('attendance', notedSendings(db, 'invitation', meeting)),
  ])
}

/** Those who were told, whatever was announced. */
export const everTold = (db: Db, meeting: RowId): ReadonlySet<RowId> =>
  new Set([...lastTold(db, meeting)].filter(([, told]) => told?.way !== 'aside').map(([id]) => id))

/** Those who were told what the meeting still announces, and those who were told what it no longer does. */
export const toldOfMeeting = (
  db: Db,
  meeting: Meeting,
): { readonly told: readonly RowId[]; readonly outdated: readonly RowId[] } => {
  const changes = programmeChanges(db, meeting)
  const isSo = (id: RowId, told: NotedRow | null) =>
    told === null || (stillHolds(told, meeting) && isStillSo(changes(told, row(db, 'attendance', id))))
  const all = [...lastTold(db, meeting.id)]
    .filter(([, told]) => told?.way !== 'aside')
    .map(([id, told]) => ({ id, isSo: isSo(id, told) }))
  const those = (wanted: boolean) => all.filter((one) => one.isSo === wanted).map(({ id }) => id)
  return { told: those(true), outdated: those(false) }
}

const none: ProgrammeChanges = { words: [], isOwn: false }

/** What somebody of the list was told of the programme that is no longer so. Of a meeting that is off, it no longer counts. */
export const programmeChanges = (
  db: Db,
  meeting: Meeting,
): ((told: NotedRow, attendance: Attendance | null) => ProgrammeChanges) => {
  const now = programmeTold(db, meeting)
  return ({ programme }, attendance) =>
    programme === null || attendance === null || isOff(meeting) ? none : changesSince(programme, now(attendance))
}

/** What the programme tells now to somebody of the list. What has no place yet is told to nobody. */
export const programmeTold = (db: Db, meeting: Meeting): ((attendance: Attendance) => string) => {
  let programme: Programme | null = null
  const [person, actor] = [representativesOf(db, 'person'), representativesOf(db, 'actor')]
  const standing = (id: RowId | null, of: (id: RowId) => RowId) => (id === null ? null : of(id))
  return (attendance) => {
    programme ??= placedOf(db, meeting)
    const keys = [standing(attendance.person, person), standing(attendance.actor, actor)]
    return toldText(programme, itemsOf(programme.lines, keys))
  }
}

const placedOf = (db: Db, meeting: Meeting): Programme => {
  if (!hasProgramme(meeting)) return { rooms: [], lines: [] }
  const { rooms, lines } = programmeOf(db, meeting.id)
  return { rooms, lines: lines.filter(({ item }) => isPlaced(item)) }
}

/** The last day on which somebody was noted as told; `null` when nobody was. */
export const lastDayTold = (db: Db, meeting: RowId): string | null =>
  notedSendings(db, 'invitation', meeting)
    .filter(({ way }) => way !== 'aside')
    .map(({ on }) => on)
    .toSorted()
    .at(-1) ?? null

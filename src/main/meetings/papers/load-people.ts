import type { Db } from '#main/db/db.ts'
import { representativesOf } from '#main/db/identity.ts'
import { row, rows } from '#main/db/query.ts'
import { letterHome } from '#main/directory/read/letter-home.ts'
import { letterAddress } from '#main/office/paper/addressee.ts'
import type { Addressee, Civility } from '#main/office/paper/paper.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { byName } from '#shared/records/meetings/by-name.ts'
import { isExpected } from '#shared/records/meetings/is-expected.ts'
import type { Programme } from '#shared/records/meetings/programme-item/programme-line.ts'
import type { Attendance, FollowUp, Meeting } from '#shared/records/records.ts'
import { knownCode } from '#shared/text/newer.ts'
import { partWords } from '../documents/programme/part-words.ts'
import { earlierMeetings } from '../read/earlier-meetings.ts'
import { addressHomes } from '../tellings/guests.ts'

/** Who is expected, by name; structures without a known person last. */
export const loadExpected = (db: Db, meeting: RowId): readonly Attendance[] => {
  const expected = byName(rows(db, 'attendance', (q) => q.where('meeting', '=', meeting))).filter(isExpected)
  return [
    ...expected.filter(({ lastName }) => lastName !== null),
    ...expected.filter(({ lastName }) => lastName === null),
  ]
}

/** How the directory says to address someone. Who was joined to another is addressed as that one. */
export const civilities = (db: Db): ((attendance: Attendance) => Civility) => {
  const standing = representativesOf(db, 'person')
  return ({ person }) => (person === null ? null : knownCode(row(db, 'person', standing(person))?.civility ?? null))
}

export const addresseesOf = (
  db: Db,
  expected: readonly Attendance[],
  programme: Programme | null = null,
): readonly Addressee[] => {
  const civilityOf = civilities(db)
  const homeOf = addressHomes(db)
  return expected.map((attendance) => {
    const home = homeOf(attendance)
    return {
      ...attendance,
      civility: civilityOf(attendance),
      address: letterAddress(letterHome(db, home.actor)),
      part: partWords(programme, home),
    }
  })
}

/** What earlier meetings of the series left open, oldest first. */
export const openFollowUps = (db: Db, meeting: Meeting): readonly FollowUp[] => {
  if (meeting.series === null) return []
  const series = rows(db, 'meeting', (q) => q.where('series', '=', meeting.series))
  return earlierMeetings(meeting, series)
    .toReversed()
    .flatMap(({ id }) =>
      rows(db, 'followUp', (q) => q.where('meeting', '=', id).orderBy('position').orderBy('id')).filter(
        ({ state }) => state === null || state === 'open',
      ),
    )
}

import type { Db } from '#main/db/db.ts'
import { representativesOf } from '#main/db/identity.ts'
import { row, rows } from '#main/db/query.ts'
import { isOneOf } from '#main/directory/read/fragments.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { demand, missing } from '#main/kit/demand.ts'
import type { ArrivingWho } from '#shared/contract/meetings/arrivals.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { soleNamesake } from '#shared/records/meetings/arrival/sole-namesake.ts'
import { isOver } from '#shared/records/meetings/meeting/is-over.ts'
import type { Attendance, Meeting, Person } from '#shared/records/records.ts'
import type { Candidate } from './candidate.ts'
import { meetingCandidates } from './meeting-candidates.ts'

/** A meeting, its list, and whoever may come to it. */
export interface Arrivals {
  readonly meeting: Meeting
  readonly attendances: readonly Attendance[]
  readonly candidates: readonly Candidate[]
  /** Those of the list whom the directory knows, as it has them; by the row that a line names. */
  readonly persons: ReadonlyMap<RowId, Person>
}

/** @throws AppFailure `not-found` */
export const loadArrivals = ({ workspace }: FeatureContext, id: RowId | null): Arrivals => {
  const meeting = demand(workspace.db, 'meeting', id)
  const attendances = rows(workspace.db, 'attendance', (q) => q.where('meeting', '=', meeting.id).orderBy('id'))
  return {
    meeting,
    attendances,
    candidates: meetingCandidates(workspace, meeting.id),
    persons: entriesOf(
      workspace.db,
      attendances.flatMap(({ person }) => person ?? []),
    ),
  }
}

/** Each by the row that stands for them. */
const entriesOf = (db: Db, ids: readonly RowId[]): ReadonlyMap<RowId, Person> => {
  const standing = representativesOf(db, 'person')
  const entries = new Map(rows(db, 'person', (q) => q.where(isOneOf(ids.map(standing)))).map((one) => [one.id, one]))
  return new Map(
    ids.flatMap((id) => {
      const entry = entries.get(standing(id))
      return entry === undefined ? [] : [[id, entry]]
    }),
  )
}

/** The lines of someone on the lists of meetings that are still to come, of which nothing is noted. */
export const expectedLines = ({ workspace: { db } }: FeatureContext, person: RowId): readonly Attendance[] => {
  const standing = representativesOf(db, 'person')
  return rows(db, 'attendance', (q) => q.where('person', 'is not', null).where('status', 'is', null).orderBy('id'))
    .filter((line) => line.person !== null && standing(line.person) === person)
    .filter(({ meeting }) => {
      const held = row(db, 'meeting', meeting)
      return held !== null && !isOver(held)
    })
}

/** @throws AppFailure `not-found` */
export const demandAttendance = ({ workspace }: FeatureContext, id: RowId): Attendance => {
  const attendance = row(workspace.db, 'attendance', id)
  if (attendance === null) throw missing('person')
  return attendance
}

/** Who is meant, as the list has them: someone listed whom the directory names, the only one of the name typed. */
export const recognised = <Who extends ArrivingWho>({ candidates }: Arrivals, who: Who): Who | Candidate['who'] => {
  if (who.kind === 'text') return soleNamesake(who.text, candidates)?.who ?? who
  return who
}

/** What the list or the directory says of someone. @throws AppFailure `not-found` */
export const candidateOf = ({ candidates }: Arrivals, who: Candidate['who']): Candidate => {
  const found = candidates.find((candidate) => isSame(candidate, who))
  if (found === undefined) throw missing('person')
  return found
}

const isSame = ({ who, person, actor }: Candidate, wanted: Candidate['who']): boolean => {
  switch (wanted.kind) {
    case 'listed':
      return who.kind === 'listed' && who.attendance === wanted.attendance
    case 'person':
      return person === wanted.person
    case 'actor':
      return who.kind !== 'person' && person === null && actor === wanted.actor
  }
}

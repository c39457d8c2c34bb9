import { type Directory, directoryWrites, listedAs } from '#main/directory/read/known-people.ts'
import { missing } from '#main/kit/demand.ts'
import type { ArrivingWho, KnownWho } from '#shared/contract/meetings/arrivals.ts'
import type { IdSource, RowId } from '#shared/kernel/ids.ts'
import type { attendanceStatuses } from '#shared/records/meetings/attendance.ts'
import type { RowWrite } from '#shared/records/row-write.ts'
import type { Candidate } from './candidate.ts'
import { type Arrivals, candidateOf, recognised } from './load-arrivals.ts'
import { asPresent, asStatus } from './presence.ts'

export interface DecidedArrival {
  readonly id: RowId
  readonly writes: readonly RowWrite[]
}

interface Noted {
  readonly who: ArrivingWho
  readonly at: string | null
  readonly line: number | null
  readonly status: keyof typeof attendanceStatuses
}

/** The writes that note someone, most often present, who may be listed or not, known or not. @param at `HH:MM`, `null` unknown */
export const decideArrival = (
  arrivals: Arrivals,
  directory: () => Directory,
  ids: IdSource,
  { who: asked, at, line, status }: Noted,
): DecidedArrival => {
  const who = recognised(arrivals, asked)
  const numbered = line === null ? {} : { sheetLine: line }
  const listed = isKnown(who) ? listedRow(arrivals, candidateOf(arrivals, who)) : null
  if (listed !== null) {
    const said = status === 'present' ? listed.status !== 'present' && asPresent(listed, at) : asStatus(listed, status)
    const values = { ...said, ...numbered }
    return { id: listed.id, writes: [{ record: 'attendance', id: listed.id, values }] }
  }
  const id = ids.row()
  const about = isKnown(who)
    ? { values: valuesOf(candidateOf(arrivals, who)), writes: [] }
    : unknownPerson(directory, ids, who, arrivals.meeting.sector)
  const base = {
    meeting: arrivals.meeting.id,
    part: 'participant',
    status,
    arrivedAt: status === 'present' ? at : null,
    ...numbered,
  } as const
  return { id, writes: [...about.writes, { record: 'attendance', id, values: { ...base, ...about.values } }] }
}

const isKnown = (who: ArrivingWho): who is KnownWho => who.kind !== 'text' && who.kind !== 'new'

/** The line of the list that a candidate is. @throws AppFailure `not-found` when it is of another meeting */
export const listedRow = ({ attendances }: Arrivals, { who }: Candidate) => {
  if (who.kind !== 'listed') return null
  const found = attendances.find(({ id }) => id === who.attendance)
  if (found === undefined) throw missing('person')
  return found
}

/** What the list keeps of someone of the directory. A structure came: by whom is asked later, under its name. */
export const valuesOf = ({ who, person, actor, lastName, firstName, role, structure }: Candidate) => ({
  person,
  actor,
  lastName,
  firstName,
  role,
  structure,
  arrivalText: who.kind === 'actor' ? structure : null,
})

type Unknown = Exclude<ArrivingWho, KnownWho>

/** Somebody else than those known enters the directory, even when called like one of them, in the sector of the meeting. */
export const unknownPerson = (directory: () => Directory, ids: IdSource, who: Unknown, sector: RowId | null) => {
  if (who.kind === 'text') return { values: { arrivalText: who.text }, writes: [] }
  const listed = listedAs({ ...who, stranger: true })
  const entered = directoryWrites(directory(), ids, 'attendance', [listed], sector)
  const actor = entered.writes.find((write) => write.record === 'post')?.values.actor ?? null
  const { lastName, firstName, role, structure } = listed
  const person = entered.persons[0] ?? null
  return { values: { lastName, firstName, role, structure, person, actor, arrivalText: null }, writes: entered.writes }
}

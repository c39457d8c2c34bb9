import type { IdSource, RowId } from '#shared/kernel/ids.ts'
import { isOfAnything } from '#shared/records/meetings/meeting/next-meeting.ts'
import type { Attendance, Meeting, Sector } from '#shared/records/records.ts'
import type { RowWrite } from '#shared/records/row-write.ts'
import { knownCode } from '#shared/text/newer.ts'
import { composedTitle } from './composed-title.ts'

interface Held {
  readonly meeting: Meeting
  readonly sector: Sector | null
  /** Those of its list who are invited again. */
  readonly guests: readonly Attendance[]
}

/** The writes of the meeting that comes after one, on that day: all that it most often has in common with it. */
export const decideNext = (
  { meeting, sector, guests }: Held,
  { date, startsAt, endsAt, place }: Pick<Meeting, 'date' | 'startsAt' | 'endsAt' | 'place'>,
  ids: IdSource,
): { readonly id: RowId; readonly writes: readonly RowWrite[] } => {
  const id = ids.row()
  const kind = knownCode(meeting.kind) ?? 'other'
  const number = meeting.number === null ? null : meeting.number + 1
  const { series } = meeting
  // Which door and floor goes with the place.
  const access = place === meeting.place ? meeting.access : null
  const values = {
    ...{ kind, number, date, series, sector: meeting.sector, startsAt, endsAt, place, access },
    // A group is known by what it is called.
    title:
      isOfAnything(meeting) && meeting.title ? meeting.title : composedTitle({ kind, number }, sector?.name ?? null),
    // Who runs it is named anew, as one names them in it.
    chairAs: knownCode(meeting.chairAs),
    state: 'preparing' as const,
  }
  const lines = guests.map(({ person, actor, lastName, firstName, role, structure, part }) => ({
    record: 'attendance' as const,
    id: ids.row(),
    values: {
      meeting: id,
      invited: true,
      person,
      actor,
      lastName,
      firstName,
      role,
      structure,
      part: knownCode(part),
    },
  }))
  return { id, writes: [{ record: 'meeting', id, values }, ...lines] }
}

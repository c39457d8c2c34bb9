import type { IdSource, RowId } from '#shared/kernel/ids.ts'
import { isOfAnything } from '#shared/records/meetings/meeting/next-meeting.ts'
import type { Attendance, Meeting, Sector } from '#shared/records/records.ts'
import type { RowWrite } from '#shared/records/row-write.ts'
import { knownCode } from '#shared/text/newer.ts'
import { composedTitle } from './composed-title.ts'

interface Held {
  readonly meeting: Meeting
  readonly sector: Sector | null
  /** Those invited to it. */
  readonly guests: readonly Attendance[]
}

/** The writes of the meeting that comes after one, on that day: all that it most often has in common with it. */
export const decideNext = (
  { meeting, sector, guests }: Held,
  date: string,
  ids: IdSource,
): { readonly id: RowId; readonly writes: readonly RowWrite[] } => {
  const id = ids.row()
  const kind = knownCode(meeting.kind) ?? 'other'
  const number = meeting.number === null ? null : meeting.number + 1
  const { series, startsAt, endsAt, place, access } = meeting
  const values = {
    ...{ kind, number, date, series, sector: meeting.sector, startsAt, endsAt, place, access },
    // A group is known by what it is called.
    title:
      isOfAnything(meeting) && meeting.title ? meeting.title : composedTitle({ kind, number }, sector?.name ?? null),
    state: 'preparing' as const,
  }
  const lines = guests
    .filter(({ arrivalText }) => arrivalText === null)
    .map(({ person, actor, lastName, firstName, role, structure, part }) => ({
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

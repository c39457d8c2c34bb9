import type { ArrivalSuggestion, Room, UnsettledArrival } from '#shared/contract/meetings/arrivals.ts'
import { byName } from '#shared/records/meetings/attendance/by-name.ts'
import type { Attendance } from '#shared/records/records.ts'
import type { Arrivals } from './load-arrivals.ts'
import { suggested } from './suggested.ts'

/** Who is here and who is expected, with whom the arrivals not recognised yet may be. */
export const roomOf = ({ meeting, attendances, candidates }: Arrivals): Room => {
  const civilities = new Map(
    candidates.flatMap(({ who, civility }) => (who.kind === 'listed' ? [[who.attendance, civility]] : [])),
  )
  return {
    meeting,
    attendees: byName(attendances).map((attendance) => ({
      attendance,
      civility: civilities.get(attendance.id) ?? null,
    })),
    unsettled: attendances.flatMap((attendance) =>
      attendance.arrivalText === null ? [] : [unsettled(attendance, attendance.arrivalText)],
    ),
  }

  function unsettled(attendance: Attendance, text: string): UnsettledArrival {
    return { attendance, matches: suggested(text, candidates).filter(isSomeone) }
  }
}

/** A structure alone does not say who came. */
const isSomeone = ({ who }: ArrivalSuggestion): boolean => who.kind !== 'actor'

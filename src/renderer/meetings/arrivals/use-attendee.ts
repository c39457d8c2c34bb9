import type { RowId } from '#shared/kernel/ids.ts'
import type { attendance as declaration } from '#shared/records/meetings/attendance.ts'
import type { ChangesOf } from '#shared/records/record.ts'
import type { Attendance } from '#shared/records/records.ts'
import type { Known } from '#shared/text/newer.ts'
import { useApiMutation } from '../../api/hooks.ts'
import { useGesture } from '../../components/use-gesture.ts'
import { attendeeName } from './attendee-words.ts'
import type { Who } from './WhoField.tsx'

/** What can be said of someone of the list; each is one gesture that undoes. */
export interface AttendeeDeeds {
  /** `timed`: they come in now, if the session is open. */
  readonly setStatus: (attendance: Attendance, status: Known<Attendance['status']>, timed?: boolean) => void
  /** The part they already have is taken back: they attend. */
  readonly togglePart: (attendance: Attendance, part: 'speaker' | 'facilitator') => void
  readonly toggleLeft: (attendance: Attendance) => void
  readonly represent: (attendance: Attendance, by: Who) => void
  readonly remove: (attendance: Attendance) => void
}

export function useAttendeeDeeds(meeting: RowId): AttendeeDeeds {
  const arrive = useApiMutation('arrivals', 'arrive')
  const mark = useApiMutation('arrivals', 'mark')
  const leave = useApiMutation('arrivals', 'leave')
  const represent = useApiMutation('arrivals', 'represent')
  const update = useApiMutation('records', 'update')
  const remove = useGesture('records', 'remove')
  const change = (id: RowId, changes: ChangesOf<typeof declaration>) =>
    update.mutate({ record: 'attendance', id, changes })
  return {
    setStatus: (attendance, status, timed = false) =>
      timed && status === 'present'
        ? arrive.mutate({ meeting, who: { kind: 'listed', attendance: attendance.id } })
        : mark.mutate({ attendances: [attendance.id], status }),
    togglePart: ({ id, part }, wanted) => change(id, { part: part === wanted ? 'participant' : wanted }),
    toggleLeft: ({ id, leftAt }) => leave.mutate({ attendance: id, back: leftAt !== null }),
    represent: ({ id }, by) => represent.mutate({ attendance: id, by }),
    remove: (attendance) =>
      remove.act({ record: 'attendance', id: attendance.id }, `Retiré de la liste\u00A0: ${attendeeName(attendance)}`),
  }
}

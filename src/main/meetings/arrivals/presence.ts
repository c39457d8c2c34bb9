import { localTime } from '#main/kit/local-time.ts'
import type { attendance as declaration } from '#shared/records/meetings/attendance.ts'
import { isGoingOn } from '#shared/records/meetings/meeting/is-going-on.ts'
import type { ChangesOf } from '#shared/records/record.ts'
import type { Attendance, Meeting } from '#shared/records/records.ts'
import type { Known } from '#shared/text/newer.ts'

type Changes = ChangesOf<typeof declaration>

const unrepresented: Changes = { representedBy: null, representedByPerson: null }

/** Here, since `at` unless they were already; `at: null`: nobody noted the hour. Who comes themself is not represented. */
export const asPresent = (attendance: Pick<Attendance, 'status' | 'arrivedAt'>, at: string | null): Changes => ({
  status: 'present',
  arrivedAt: attendance.status === 'present' ? attendance.arrivedAt : at,
  leftAt: null,
  ...unrepresented,
})

export const asStatus = (attendance: Attendance, status: Known<Attendance['status']>): Changes => {
  if (status === 'present') return attendance.status === 'present' ? {} : asPresent(attendance, null)
  return { status, arrivedAt: null, leftAt: null, ...(status !== 'represented' && unrepresented) }
}

/** `HH:MM` now while the session is open, `null` before and after: who is noted then came at an hour nobody knows. */
export const sessionTime = (meeting: Meeting, now: Date): string | null => (isGoingOn(meeting) ? localTime(now) : null)

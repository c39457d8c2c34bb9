import type { meeting as meetingRecord } from '#shared/records/meetings/meeting/meeting.ts'
import type { ChangesOf } from '#shared/records/record.ts'
import type { Meeting } from '#shared/records/records.ts'

type Changes = ChangesOf<typeof meetingRecord>

interface Report extends Pick<Meeting, 'date' | 'startsAt' | 'endsAt'> {
  readonly reason: string
}

/** To another day or to none yet. The day first announced is kept through several reports; without a day, the hours stay. */
export const postponed = (meeting: Meeting, { reason, date, startsAt, endsAt }: Report): Changes => ({
  state: 'postponed',
  offReason: reason,
  formerDate: meeting.formerDate ?? meeting.date,
  date,
  ...(date !== null && { startsAt, endsAt }),
})

/** Back to preparation. Why it was postponed stays with its first day, for the letters say it; why it was off goes. */
export const resumed = ({ state }: Meeting): Changes => ({
  state: 'preparing',
  ...(state === 'cancelled' && { offReason: null }),
})

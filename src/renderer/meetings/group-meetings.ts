import type { MeetingSummary } from '#shared/contract/meetings/meetings.ts'
import { isOff } from '#shared/records/meetings/meeting/is-off.ts'
import { isOver } from '#shared/records/meetings/meeting/is-over.ts'

export interface MeetingGroups {
  /** Soonest first, the undated ones last. */
  readonly coming: readonly MeetingSummary[]
  /** Postponed to a day not known yet, or cancelled: they stand apart, latest first. */
  readonly off: readonly MeetingSummary[]
  /** Latest first. */
  readonly past: readonly MeetingSummary[]
}

/** A meeting is to come on its day too, until it is over: closed, or its minutes validated. */
export const groupMeetings = (meetings: readonly MeetingSummary[], today: string): MeetingGroups => {
  const on = meetings.filter((meeting) => !isOff(meeting))
  return {
    coming: on.filter((meeting) => isComing(meeting, today)).toSorted((a, b) => compare(key(a), key(b))),
    off: meetings.filter(isOff).toSorted((a, b) => compare(key(b), key(a))),
    past: on.filter((meeting) => !isComing(meeting, today)).toSorted((a, b) => compare(key(b), key(a))),
  }
}

const isComing = (meeting: MeetingSummary, today: string): boolean =>
  !isOver(meeting) && (meeting.date === null || meeting.date >= today)

const key = ({ date, startsAt }: MeetingSummary): string => `${date ?? '9999'} ${startsAt ?? ''}`

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

import type { Meeting, Sending } from '../../records.ts'
import { isOff } from './is-off.ts'

/** What is announced of a meeting: what those it concerns must know to come, or not to. */
export type Announced = Pick<Sending, 'announced' | 'date' | 'startsAt' | 'endsAt' | 'place'>

/** What it announces now. Of a meeting that is off, its day no longer counts. */
export const announcedOf = (meeting: Pick<Meeting, 'state' | 'date' | 'startsAt' | 'endsAt' | 'place'>): Announced => {
  const { date, startsAt, endsAt, place } = meeting
  return isOff(meeting)
    ? {
        announced: meeting.state === 'cancelled' ? 'cancelled' : 'postponed',
        date: null,
        startsAt: null,
        endsAt: null,
        place: null,
      }
    : { announced: 'held', date, startsAt, endsAt, place }
}

/** Whether what somebody was told is still so. */
export const stillHolds = (told: Announced, meeting: Parameters<typeof announcedOf>[0]): boolean => {
  const now = announcedOf(meeting)
  return (['announced', 'date', 'startsAt', 'endsAt', 'place'] as const).every((field) => told[field] === now[field])
}

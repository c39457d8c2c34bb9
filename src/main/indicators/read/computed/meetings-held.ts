import { longDate } from '#shared/text/french-dates.ts'
import { type Computation, within } from './computation.ts'
import { heldMeetings } from './held-meetings.ts'
import { meetingEntry } from './people-present.ts'

export const meetingsHeld: Computation = {
  of: 'events',
  reads: 'sum',
  rows: (context, days) =>
    heldMeetings(context)
      .filter(({ date }) => within(date, days))
      .map((meeting) => ({
        key: meeting.id,
        label: meeting.title,
        detail: longDate(meeting.date),
        sector: meeting.sector,
        value: 1,
        outOf: null,
        entry: meetingEntry(meeting),
      })),
}

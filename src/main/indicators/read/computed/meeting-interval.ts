import { daysBetween } from '#shared/text/days.ts'
import { longDate } from '#shared/text/french-dates.ts'
import { plural } from '#shared/text/french-numbers.ts'
import { type Computation, within } from './computation.ts'
import { heldMeetings } from './held-meetings.ts'
import { meetingEntry } from './people-present.ts'

export const meetingInterval: Computation = {
  of: 'events',
  reads: 'median',
  rows: (context, days) =>
    [...Map.groupBy(heldMeetings(context), ({ sector }) => sector).values()].flatMap((own) =>
      own.flatMap((meeting, index) => {
        const before = own[index - 1]
        if (before === undefined || !within(meeting.date, days)) return []
        const value = daysBetween(before.date, meeting.date)
        return [
          {
            key: meeting.id,
            label: meeting.title,
            detail: `${longDate(meeting.date)}, ${plural(value, 'jour', 'jours')} après le ${longDate(before.date)}`,
            sector: meeting.sector,
            value,
            outOf: null,
            entry: meetingEntry(meeting),
          },
        ]
      }),
    ),
}

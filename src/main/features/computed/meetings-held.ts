import { longDate } from '#shared/domain/french-dates.ts'
import { type Computation, within } from './computation.ts'
import { heldMeetings } from './held-meetings.ts'
import { meetingEntry } from './people-present.ts'

export const meetingsHeld: Computation = {
  words:
    'Réunions et forums dont la date est dans la période et qui ont eu lieu\u00a0: leur compte rendu est commencé, ou leur jour est passé. Ni les réunions annulées, ni celles qui sont reportées sans nouvelle date. Une réunion sans secteur ne compte que pour le département.',
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

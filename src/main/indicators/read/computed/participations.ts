import { rows } from '#main/db/query.ts'
import type { SourceRow } from '#shared/contract/indicators/measures.ts'
import { countsParticipants } from '#shared/records/meetings/programme-item/counts-participants.ts'
import { programmeItemKinds } from '#shared/records/meetings/programme-item/programme-item.ts'
import type { ProgrammeItem } from '#shared/records/records.ts'
import { longDate } from '#shared/text/french-dates.ts'
import { choiceWord } from '#shared/text/newer.ts'
import { type Computation, within } from './computation.ts'
import { type HeldMeeting, heldMeetings } from './held-meetings.ts'
import { meetingEntry, peoplePresent } from './people-present.ts'

export const participations: Computation = {
  of: 'events',
  reads: 'sum',
  rows: (context, days) => {
    const present = Map.groupBy(peoplePresent(context), ({ held }) => held.id)
    const counted = rows(context.workspace.db, 'programmeItem', (q) =>
      q.where('participants', 'is not', null).orderBy('position').orderBy('id'),
    ).filter(countsParticipants)
    const items = Map.groupBy(counted, ({ meeting }) => meeting)
    return heldMeetings(context)
      .filter(({ date }) => within(date, days))
      .flatMap((meeting) => rowsOf(meeting, present.get(meeting.id)?.length ?? 0, items.get(meeting.id) ?? []))
  },
}

/** What is greater is told, never both: those who signed are those who took part. */
const rowsOf = (meeting: HeldMeeting, present: number, items: readonly ProgrammeItem[]): readonly SourceRow[] => {
  const tookPart = items.reduce((sum, { participants }) => sum + (participants ?? 0), 0)
  const day = longDate(meeting.date)
  const row = (key: string, label: string, detail: string, value: number): SourceRow => ({
    key,
    label,
    detail,
    sector: meeting.sector,
    value,
    outOf: null,
    entry: meetingEntry(meeting),
  })
  if (present >= tookPart) return present === 0 ? [] : [row(meeting.id, meeting.title, `Présents, ${day}`, present)]
  return items.map(({ id, kind, title, participants }) =>
    row(
      id,
      title ?? 'Sans intitulé',
      `${choiceWord(programmeItemKinds, kind ?? 'workshop')} – ${meeting.title}, ${day}`,
      participants ?? 0,
    ),
  )
}

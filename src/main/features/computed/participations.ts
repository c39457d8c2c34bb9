import { rows } from '#main/db/query.ts'
import type { SourceRow } from '#shared/contract/measures.ts'
import { longDate } from '#shared/domain/french-dates.ts'
import { programmeItemKinds } from '#shared/domain/programme-item/programme-item.ts'
import type { ProgrammeItem } from '#shared/domain/records.ts'
import { type Computation, within } from './computation.ts'
import { type HeldMeeting, heldMeetings } from './held-meetings.ts'
import { meetingEntry, peoplePresent } from './people-present.ts'

export const participations: Computation = {
  words:
    'Somme des participations\u00a0: un atelier de 10 participants en compte 10. Une réunion compte ses personnes présentes. Un forum compte les participants notés à chaque atelier, plénière ou stand de son programme. Les présents à l’émargement sont les mêmes personnes\u00a0: on ne les ajoute pas, mais un forum compte au moins ses présents.',
  of: 'events',
  reads: 'sum',
  rows: (context, days) => {
    const present = Map.groupBy(peoplePresent(context), ({ held }) => held.id)
    const counted = rows(context.workspace.db, 'programmeItem', (q) =>
      q.where('participants', 'is not', null).orderBy('position').orderBy('id'),
    )
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
      `${programmeItemKinds[kind ?? 'workshop']} – ${meeting.title}, ${day}`,
      participants ?? 0,
    ),
  )
}

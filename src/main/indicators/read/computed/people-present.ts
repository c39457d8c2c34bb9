import type { FeatureContext } from '#main/kit/context.ts'
import { type ListedLine, listedAnywhere } from '#main/meetings/read/listed-anywhere.ts'
import { nameOf, personKey, structureName } from '#main/meetings/read/turnout-of.ts'
import type { SourceEntry, SourceRow } from '#shared/contract/indicators/measures.ts'
import { longDate } from '#shared/text/french-dates.ts'
import { type Computation, within } from './computation.ts'
import { type HeldMeeting, heldMeetings } from './held-meetings.ts'

/** Someone present at a meeting that took place. */
export interface PresentPerson extends ListedLine {
  readonly held: HeldMeeting
  /** `null`: nobody can say who it is. */
  readonly who: string | null
}

/** Everyone present at a meeting that took place, by name. */
export const peoplePresent = (context: FeatureContext): readonly PresentPerson[] => {
  const held = new Map(heldMeetings(context).map((meeting) => [meeting.id, meeting]))
  return listedAnywhere(context).flatMap((line) => {
    const meeting = held.get(line.meeting)
    return meeting === undefined || line.present === 0 ? [] : [{ ...line, held: meeting, who: personKey(line) }]
  })
}

/** Counts the presences that `counts` keeps, each once. */
export const presences = (counts: (one: PresentPerson) => boolean): Computation => ({
  of: 'events',
  reads: 'sum',
  rows: (context, days) =>
    peoplePresent(context)
      .filter((one) => counts(one) && within(one.held.date, days))
      .map((one) => presenceRow(one, one.id)),
})

/** The row of one presence; @param key what it is counted once by */
export const presenceRow = (one: PresentPerson, key: string): SourceRow => ({
  key,
  label: nameOf(one),
  detail: [structureName(one), `${one.held.title}, ${longDate(one.held.date)}`].filter(Boolean).join(' – '),
  sector: one.held.sector,
  value: 1,
  outOf: null,
  entry: one.person === null ? meetingEntry(one.held) : { record: 'person', id: one.person },
})

export const meetingEntry = ({ id }: Pick<HeldMeeting, 'id'>): SourceEntry => ({ record: 'meeting', id })

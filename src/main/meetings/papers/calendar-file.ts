import { type FieldWrite, fieldHistory } from '#main/db/field-history.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import type { PlannedMeeting } from '#main/office/paper/paper.ts'
import type { MadeFile, ReadyDocument } from '#shared/contract/ready-file.ts'
import { undatedMeeting } from './errors.ts'
import { paperName } from './paper-name.ts'

/** The event of a meeting, for whoever has a calendar. The same meeting gives the same bytes. */
export const writeCalendarFile = async (
  { workspace }: FeatureContext,
  planned: PlannedMeeting,
): Promise<MadeFile<ReadyDocument>> => {
  const { meeting } = planned
  const day = meeting.date ?? meeting.formerDate
  const { sequence, at } = calendarChanges(fieldHistory(workspace.db, workspace.names, 'meeting', meeting.id))
  if (day === null || at === null) throw undatedMeeting(meeting)
  const { calendarMethod, writeCalendar } = await import('../documents/write-calendar.ts')
  const bytes = writeCalendar({ ...planned, day, sequence, changedAt: at })
  const type = `text/calendar; charset=utf-8; method=${calendarMethod(meeting)}`
  return { name: paperName('calendar', planned), type, bytes, remarks: [] }
}

/** What a calendar shows of a meeting: its agenda may change without a word to anyone. */
const shown: ReadonlySet<string> = new Set(['title', 'state', 'date', 'startsAt', 'endsAt', 'place', 'onlineLink'])

/**
 * How often what a calendar shows was changed since it was first written, and when last. Undoing is a change too: the
 * count never goes down. @param history every write of the meeting, newest first
 */
const calendarChanges = (history: readonly FieldWrite[]): { readonly sequence: number; readonly at: string | null } => {
  const changes = history.filter(({ field, before, after }) => shown.has(field) && before !== after)
  const intents = new Set(changes.map(({ lamport, at, author }) => `${lamport} ${at} ${author}`))
  return { sequence: Math.max(0, intents.size - 1), at: (changes[0] ?? history.at(-1))?.at ?? null }
}

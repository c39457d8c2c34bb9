import { fieldHistory } from '#main/db/field-history.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import type { PlannedMeeting } from '#main/office/paper/paper.ts'
import type { MadeFile, ReadyDocument } from '#shared/contract/ready-file.ts'
import { calendarChanges } from './calendar-changes.ts'
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
  if (day === null || at === null) throw undatedMeeting()
  const { writeCalendar } = await import('../documents/calendar/write-calendar.ts')
  const bytes = writeCalendar({ ...planned, day, sequence, changedAt: at })
  return { name: paperName('calendar', planned), type: 'text/calendar; charset=utf-8', bytes, remarks: [] }
}

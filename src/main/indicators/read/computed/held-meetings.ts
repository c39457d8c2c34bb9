import { sql } from 'kysely'
import { codeOf } from '#main/db/columns.ts'
import { select } from '#main/db/query.ts'
import { untilWritten } from '#main/directory/read/until-written.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { localDay } from '#main/kit/local-day.ts'
import { isHeld } from '#shared/records/meetings/meeting/is-held.ts'
import type { Meeting } from '#shared/records/records.ts'

export interface HeldMeeting extends Pick<Meeting, 'id' | 'kind' | 'sector'> {
  readonly title: string
  readonly date: string
}

/** Meetings that took place on a day that is known, the earliest first. */
export const heldMeetings = (context: FeatureContext): readonly HeldMeeting[] => {
  const today = localDay(context.clock.now())
  return untilWritten(context.workspace.db, `heldMeetings ${today}`, () =>
    select(context.workspace.db, meetings).flatMap(({ written, state, title, ...meeting }) =>
      isHeld({ state: codeOf('meeting', 'state', state), date: meeting.date, written: written === 1 }, today)
        ? [{ ...meeting, kind: codeOf('meeting', 'kind', meeting.kind), title: title ?? 'Réunion sans intitulé' }]
        : [],
    ),
  )
}

interface Line extends Omit<HeldMeeting, 'title'>, Pick<Meeting, 'title' | 'state'> {
  readonly written: 0 | 1
}

const meetings = sql<Line>`
  SELECT id, title, kind, sector, date, state,
    EXISTS (SELECT 1 FROM section WHERE section.meeting = meeting.id) AS written
  FROM meeting WHERE date IS NOT NULL ORDER BY date, startsAt, id`

import { rows } from '#main/db/query.ts'
import { cleanValues } from '#main/kit/clean-values.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { demand } from '#main/kit/demand.ts'
import type { Handlers } from '#shared/contract/define.ts'
import type { meetingsContract } from '#shared/contract/meetings/meetings.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { IntentCode } from '#shared/records/intents.ts'
import type { meeting as meetingRecord } from '#shared/records/meetings/meeting/meeting.ts'
import type { ChangesOf } from '#shared/records/record.ts'
import type { Meeting } from '#shared/records/records.ts'
import { type RowWrite, write } from '#shared/records/row-write.ts'

type StateProcedures = 'postpone' | 'cancel' | 'resume'

/** The life of a meeting until it is held: each step is one intent, and has a way back. */
export const stateHandlers = (context: FeatureContext): Pick<Handlers<typeof meetingsContract>, StateProcedures> => {
  const { db } = context.workspace
  const change = (
    intent: IntentCode,
    id: RowId,
    changes: ChangesOf<typeof meetingRecord>,
    more: readonly RowWrite[] = [],
  ) => {
    const writes = [write('meeting', id, cleanValues(changes).values), ...more]
    context.write({ intent, writes })
    return null
  }
  /** A convocation to another day convenes nobody to this one. */
  const unconvened = (id: RowId): readonly RowWrite[] =>
    rows(db, 'attendance', (q) => q.where('meeting', '=', id).where('convenedOn', 'is not', null)).map((one) => ({
      record: 'attendance',
      id: one.id,
      values: { convenedOn: null },
    }))
  return {
    postpone: ({ id, ...report }) =>
      change('meetings.postpone', id, postponed(demand(db, 'meeting', id), report), unconvened(id)),
    cancel: ({ id, reason }) =>
      change('meetings.cancel', demand(db, 'meeting', id).id, { state: 'cancelled', offReason: reason }),
    resume: ({ id }) => change('meetings.resume', id, resumed(demand(db, 'meeting', id))),
  }
}

type Changes = ChangesOf<typeof meetingRecord>

interface Report extends Pick<Meeting, 'date' | 'startsAt' | 'endsAt'> {
  readonly reason: string
}

/** To another day or to none yet. The day first announced is kept through several reports; without a day, the hours stay. */
const postponed = (meeting: Meeting, { reason, date, startsAt, endsAt }: Report): Changes => ({
  state: 'postponed',
  offReason: reason,
  formerDate: meeting.formerDate ?? meeting.date,
  date,
  ...(date !== null && { startsAt, endsAt }),
})

/** Back to preparation. Why it was postponed stays with its first day, for the letters say it; why it was off goes. */
const resumed = ({ state }: Meeting): Changes => ({
  state: 'preparing',
  ...(state === 'cancelled' && { offReason: null }),
})

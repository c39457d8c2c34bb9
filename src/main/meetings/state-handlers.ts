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
import { type RowWrite, write } from '#shared/records/row-write.ts'
import { postponed, resumed } from './state-changes.ts'

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

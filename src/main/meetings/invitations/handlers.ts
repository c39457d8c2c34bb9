import type { Intent } from '#main/db/intent.ts'
import { readMeta } from '#main/db/meta.ts'
import { row, rows } from '#main/db/query.ts'
import { cleanValues } from '#main/kit/clean-values.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { demand, missing } from '#main/kit/demand.ts'
import { localDay } from '#main/kit/local-day.ts'
import { notFound } from '#main/kit/not-found.ts'
import type { Handlers, InputOf } from '#shared/contract/define.ts'
import { directoryFilterSchema } from '#shared/contract/directory/directory.ts'
import type { invitationsContract } from '#shared/contract/meetings/invitations.ts'
import type { Attendance, Meeting } from '#shared/records/records.ts'
import { type RowWrite, write } from '#shared/records/row-write.ts'
import { composeMail } from '../documents/papers/compose-mail.ts'
import { loadPlanned } from '../read/planned-meeting.ts'
import { candidateIds, candidateRows, type EntryIds } from './candidates.ts'
import { invitationWrites, typedWrites } from './invite.ts'
import { loadPage } from './load-page.ts'
import { entriesOfCells } from './load-representativity.ts'

type Who = InputOf<(typeof invitationsContract)['invite']>['who']

export const invitationsHandlers = (context: FeatureContext): Handlers<typeof invitationsContract> => {
  const { db } = context.workspace

  const writesFor = (meeting: Meeting, who: Who): readonly RowWrite[] =>
    who.kind === 'typed'
      ? typedWrites(context, meeting.id, cleanValues(who).values)
      : invitationWrites(context, meeting.id, whoIs(meeting, who))

  const whoIs = (meeting: Meeting, who: Exclude<Who, { kind: 'typed' }>): EntryIds => {
    switch (who.kind) {
      case 'ticked':
        return who
      case 'filter':
        return candidateIds(context, meeting.id, directoryFilterSchema.parse(who.filter))
      case 'gap': {
        const entries = entriesOfCells(context, meeting, who.gap)
        const idsOf = (kind: 'person' | 'structure') => entries.filter((one) => one.kind === kind).map(({ id }) => id)
        return { persons: idsOf('person'), structures: idsOf('structure') }
      }
    }
  }

  return {
    page: ({ meeting }) => loadPage(context, demand(db, 'meeting', meeting)),
    candidates: ({ meeting, filter, limit }) => {
      const ids = candidateIds(context, demand(db, 'meeting', meeting).id, filter)
      return { total: ids.persons.length + ids.structures.length, rows: candidateRows(context, ids, limit) }
    },
    invite: ({ meeting, who }) => {
      const writes = writesFor(demand(db, 'meeting', meeting), who)
      context.write({ intent: 'invitations.invite', writes })
      return { invited: writes.filter(({ record }) => record === 'attendance').length }
    },
    withdraw: ({ attendance }) => {
      const invitation = row(db, 'attendance', attendance)
      if (invitation === null) throw notFound('L’invitation demandée')
      context.write({ intent: 'invitations.withdraw', ...withdrawal(invitation) })
      return null
    },
    mail: ({ meeting, again }) => {
      const planned = loadPlanned(db, meeting)
      if (planned === null) throw missing('meeting')
      return composeMail({ planned, sender: row(db, 'member', readMeta(db, 'member'))?.name ?? null, again })
    },
    convene: ({ meeting }) => {
      const { id, state } = demand(db, 'meeting', meeting)
      const waiting = rows(db, 'attendance', (q) =>
        q.where('meeting', '=', id).where('invited', '=', 1).where('convenedOn', 'is', null),
      )
      const convenedOn = localDay(context.clock.now())
      context.write({
        intent: 'invitations.convene',
        writes: [
          ...(state === 'preparing' || state === 'postponed' ? [write('meeting', id, { state: 'convened' })] : []),
          ...waiting.map((one) => write('attendance', one.id, { convenedOn })),
        ],
      })
      return { convened: waiting.length }
    },
  }
}

/** Off the list; someone whose presence is noted, or who has a line on the printed sheet, stays on it uninvited. */
const withdrawal = ({
  id,
  status,
  sheetLine,
}: Pick<Attendance, 'id' | 'status' | 'sheetLine'>): Pick<Intent, 'writes' | 'removals'> =>
  status === null && sheetLine === null
    ? { writes: [], removals: [{ record: 'attendance', id }] }
    : { writes: [{ record: 'attendance', id, values: { invited: false, answer: null, convenedOn: null } }] }

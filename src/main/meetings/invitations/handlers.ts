import type { Intent } from '#main/db/intent.ts'
import { row } from '#main/db/query.ts'
import { cleanValues } from '#main/kit/clean-values.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { demand } from '#main/kit/demand.ts'
import { notFound } from '#main/kit/not-found.ts'
import type { Handlers, InputOf } from '#shared/contract/define.ts'
import { directoryFilterSchema } from '#shared/contract/directory/directory.ts'
import type { invitationsContract } from '#shared/contract/meetings/invitations.ts'
import type { Attendance, Meeting } from '#shared/records/records.ts'
import { type RowWrite, write } from '#shared/records/row-write.ts'
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
    convene: ({ meeting }) => {
      const { id } = demand(db, 'meeting', meeting)
      context.write({ intent: 'invitations.convene', writes: [write('meeting', id, { state: 'convened' })] })
      return null
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

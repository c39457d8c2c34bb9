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
import { findGuests, readGuests } from './find-guests.ts'
import { invitationWrites } from './invite.ts'
import { typedWrites } from './invite-typed.ts'
import { emailWrites, knownEmails } from './known-emails.ts'
import { loadPage } from './load-page.ts'
import { entriesOfCells } from './load-representativity.ts'
import { previousEntries } from './previous-meeting.ts'
import { speakersToInvite } from './speakers.ts'

type Who = InputOf<(typeof invitationsContract)['invite']>['who']

export const invitationsHandlers = (context: FeatureContext): Handlers<typeof invitationsContract> => {
  const { db } = context.workspace

  const writesFor = (meeting: Meeting, who: Who): readonly RowWrite[] => {
    switch (who.kind) {
      case 'typed':
      case 'typedStructure':
        return typedWrites(context, meeting, [cleanValues(who).values])
      case 'pasted':
        return typedWrites(
          context,
          meeting,
          who.guests.map((guest) => cleanValues(guest).values),
        )
      case 'speakers':
        return invitationWrites(context, meeting.id, speakersToInvite(db, meeting.id), 'speaker')
      case 'ticked': {
        const { email = '' } = who
        const emailsOf = knownEmails(db)
        return [
          ...invitationWrites(context, meeting.id, who),
          ...who.persons.flatMap((id) => emailWrites(emailsOf, 'person', id, email)),
          ...who.structures.flatMap((id) => emailWrites(emailsOf, 'actor', id, email)),
        ]
      }
      default:
        return invitationWrites(context, meeting.id, whoIs(meeting, who))
    }
  }

  const whoIs = (
    meeting: Meeting,
    who: Exclude<Who, { kind: 'typed' | 'typedStructure' | 'pasted' | 'speakers' | 'ticked' }>,
  ): EntryIds => {
    switch (who.kind) {
      case 'previous':
        return previousEntries(db, meeting)
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
    find: ({ meeting, text }) => findGuests(context, demand(db, 'meeting', meeting).id, text),
    read: ({ meeting, lines }) => readGuests(context, demand(db, 'meeting', meeting).id, lines),
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

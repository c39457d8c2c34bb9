import { sql } from 'kysely'
import { rows, select } from '#main/db/query.ts'
import { isOneOf, standingFor } from '#main/directory/read/fragments.ts'
import { columnsOf } from '#main/directory/read/meeting-columns.ts'
import { gapsOf, representativityOf } from '#main/directory/read/representativity.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { directoryFilterSchema } from '#shared/contract/directory/directory.ts'
import type { Invitation, InvitationsPage } from '#shared/contract/meetings/invitations.ts'
import { byName } from '#shared/records/meetings/by-name.ts'
import type { Meeting } from '#shared/records/records.ts'
import { toldOfMeeting } from '../read/told-of-meeting.ts'
import { listedAddresses } from './addresses.ts'
import { candidateIds, type EntryIds } from './candidates.ts'
import { countedGroups } from './load-representativity.ts'
import { lastTimes, previousMeeting } from './previous-meeting.ts'
import { speakersToInvite } from './speakers.ts'

/** Who is invited, of who is known, and who is missing. */
export const loadPage = (context: FeatureContext, meeting: Meeting): InvitationsPage => {
  const columns = columnsOf(context, meeting)
  const groups = countedGroups(context, meeting)
  return {
    invitations: invitationsOf(context, meeting),
    structures: invitedStructures(context, meeting),
    representativity: representativityOf(columns, groups),
    gaps: gapsOf(columns, groups),
    previous: previousMeeting(context.workspace.db, meeting),
    neverCame: neverCame(context, meeting),
    speakers: count(speakersToInvite(context.workspace.db, meeting.id)),
  }
}

/** Those of the sector of the meeting who are not invited and were never seen. */
const neverCame = (context: FeatureContext, { id, sector }: Meeting): number => {
  const filter = directoryFilterSchema.parse({ sectors: sector === null ? [] : [sector], neverCame: true })
  return count(candidateIds(context, id, filter))
}

const count = ({ persons, structures }: EntryIds): number => persons.length + structures.length

/** People by name, then the structures that nobody is known to serve. */
const invitationsOf = ({ workspace: { db } }: FeatureContext, meeting: Meeting): readonly Invitation[] => {
  const { id } = meeting
  const last = lastTimes(db, meeting)
  const addresses = listedAddresses(db, id)
  const told = new Set(toldOfMeeting(db, meeting).told)
  const invited = byName(rows(db, 'attendance', (q) => q.where('meeting', '=', id).where('invited', '=', 1)))
  const isPerson = ({ lastName, firstName, person }: (typeof invited)[number]) =>
    (lastName ?? firstName ?? person) !== null
  const unnamed = invited.filter((one) => !isPerson(one))
  const french = new Intl.Collator('fr')
  const civilities = new Map(
    rows(db, 'person', (q) => q.where(isOneOf(invited.flatMap(({ person }) => person ?? [])))).map(
      ({ id: person, civility }) => [person, civility],
    ),
  )
  return [
    ...invited.filter(isPerson),
    ...unnamed.toSorted((a, b) => french.compare(a.structure ?? '', b.structure ?? '')),
  ].map((attendance) => ({
    attendance,
    civility: (attendance.person === null ? null : civilities.get(attendance.person)) ?? null,
    last: last.get(attendance.id) ?? null,
    ...(addresses.get(attendance.id) ?? { addresses: [], ofStructure: false }),
    told: told.has(attendance.id),
  }))
}

/** As the list names them, or as the directory does when it links to it. */
const invitedStructures = ({ workspace: { db } }: FeatureContext, { id }: Meeting): number =>
  select(
    db,
    sql<{
      n: number
    }>`SELECT count(DISTINCT coalesce(${standingFor('actor', sql`attendance.actor`)}, attendance.structure)) AS n
      FROM attendance WHERE attendance.meeting = ${id} AND attendance.invited`,
  )[0]?.n ?? 0

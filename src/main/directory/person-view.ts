import { sql } from 'kysely'
import { codeOf } from '#main/db/columns.ts'
import { rows, select } from '#main/db/query.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { demand } from '#main/kit/demand.ts'
import { sameEntry } from '#main/kit/same-entry.ts'
import type { PersonView } from '#shared/contract/directory/directory.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { postsOfPersons } from './post-summaries.ts'
import { among } from './read/fragments.ts'
import { personName } from './read/person-rows.ts'

/** All that a person's page shows: the one place where what is private is read. */
export const personView = ({ workspace: { db } }: FeatureContext, id: RowId): PersonView => {
  const { standing, ids } = sameEntry(db, 'person', id)
  const person = demand(db, 'person', standing)
  return {
    person,
    posts: postsOfPersons(db, ids),
    joined: rows(db, 'person', (q) => q.where('id', 'in', ids).where('id', '<>', standing)).map((other) => ({
      id: other.id,
      name: personName(other),
    })),
    meetings: select(
      db,
      sql<PersonView['meetings'][number]>`
        SELECT meeting.id, coalesce(meeting.title, 'Réunion sans intitulé') AS title, meeting.date, attendance.part
        FROM attendance JOIN meeting ON meeting.id = attendance.meeting
        WHERE attendance.status = 'present' AND ${among(sql`attendance.person`, ids)}
        GROUP BY meeting.id ORDER BY meeting.date IS NOT NULL, meeting.date DESC, meeting.id`,
    ).map((line) => ({ ...line, part: codeOf('attendance', 'part', line.part) })),
  }
}

import { sql } from 'kysely'
import { codeOf } from '#main/db/columns.ts'
import { readMeta } from '#main/db/meta.ts'
import { rows, select } from '#main/db/query.ts'
import { cleanValues } from '#main/kit/clean-values.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { demand } from '#main/kit/demand.ts'
import { localDay } from '#main/kit/local-day.ts'
import type { EntryRecord } from '#main/kit/same-entry.ts'
import { sameEntry } from '#main/kit/same-entry.ts'
import type { Handlers, InputOf } from '#shared/contract/define.ts'
import type { PersonView } from '#shared/contract/directory/directory.ts'
import { type directoryContract, directoryFilterSchema } from '#shared/contract/directory/directory.ts'
import type { IdSource, RowId } from '#shared/kernel/ids.ts'
import { records } from '#shared/records/records.ts'
import type { RowWrite } from '#shared/records/row-write.ts'
import { write } from '#shared/records/row-write.ts'
import { actorView } from './actor-view.ts'
import { placeView } from './place-view.ts'
import { postsOfPersons } from './post-summaries.ts'
import { entryCount, entryIds } from './read/entry-ids.ts'
import { entryRows } from './read/entry-rows.ts'
import { among } from './read/fragments.ts'
import { personName } from './read/person-rows.ts'
import { removeMany } from './remove-many.ts'
import { recordOf, selectedIds } from './selected.ts'
import { suggestActors } from './suggest-actors.ts'
import { type SharedValues, writeMany } from './write-many.ts'

export const directoryHandlers = (context: FeatureContext): Handlers<typeof directoryContract> => {
  const { db } = context.workspace
  const today = (): string => localDay(context.clock.now())

  return {
    counts: () => {
      const everything = directoryFilterSchema.parse({})
      return {
        actors: entryCount(context, { list: 'actors', filter: everything }),
        places: entryCount(context, { list: 'places', filter: everything }),
        persons: entryCount(context, { list: 'persons', filter: everything }),
        toCheck: entryCount(context, { list: 'actors', filter: { ...everything, freshness: ['check', 'refresh'] } }),
      }
    },
    countEach: ({ list, filters }) => filters.map((filter) => entryCount(context, { list, filter })),
    views: ({ list }) => rows(db, 'savedView', (q) => q.where('list', '=', list).orderBy('position').orderBy('id')),
    list: ({ offset, limit, ...query }) => {
      const ids = entryIds(context, query)
      return { total: ids.length, rows: entryRows(context, query.list, ids.slice(offset, offset + limit)) }
    },
    rankOf: ({ id, ...query }) => {
      const rank = entryIds(context, query).indexOf(id)
      return rank < 0 ? null : rank
    },
    actor: ({ id }) => actorView(context, id),
    place: ({ id }) => placeView(context, id),
    person: ({ id }) => personView(context, id),
    suggestActors: ({ text }) => suggestActors(db, text),
    verify: ({ record, selection, verification }) => {
      const { values } = cleanValues(verification)
      return writeMany(
        context,
        `${record}.verify`,
        record,
        selectedIds(context, record === 'actor' ? 'actors' : 'places', selection),
        {
          verifiedOn: today(),
          verifiedBy: readMeta(db, 'member'),
          verifiedHow: values.how,
          verificationNote: values.note || null,
        },
      )
    },
    updateMany: ({ list, selection, changes }) => {
      const record = recordOf[list]
      const values = sharedValues(record, changes)
      return writeMany(context, `${record}.updateMany`, record, selectedIds(context, list, selection), values)
    },
    removeMany: ({ list, selection }) => removeMany(context, recordOf[list], selectedIds(context, list, selection)),
    addActor: (input) => {
      const { values, contact } = cleanValues(input).values
      const id = context.ids.row()
      const person = contact === null ? [] : decidePerson(context.ids, { ...contact, actor: id }).writes
      context.write({ intent: 'actor.create', writes: [write('actor', id, values), ...person] })
      return { id }
    },
    addPerson: (input) => {
      const { id, writes } = decidePerson(context.ids, cleanValues(input).values)
      context.write({ intent: 'person.create', writes })
      return { id }
    },
  }
}

/** What may be changed in many entries at once, as far as these entries have it. */
const sharedValues = (
  record: EntryRecord,
  changes: Parameters<Handlers<typeof directoryContract>['updateMany']>[0]['changes'],
): SharedValues =>
  Object.fromEntries(
    Object.entries(changes).flatMap(([field, value]) =>
      value === undefined || !(field in records[record].fields) ? [] : [[field, value]],
    ),
  )

type NewPerson = InputOf<(typeof directoryContract)['addPerson']>

/** The writes that add someone, with the function they are known by when one is said. */
const decidePerson = (
  ids: IdSource,
  { lastName, firstName, title, email = '', actor }: NewPerson,
): { readonly id: RowId; readonly writes: readonly RowWrite[] } => {
  const id = ids.row()
  const said = { lastName, firstName: firstName || null, email: email || null }
  const person = { ...said, source: 'typed', purpose: 'directory' } as const
  const post = { person: id, actor, title: title || null }
  return {
    id,
    writes: [
      { record: 'person', id, values: person },
      ...(post.title === null && actor === null ? [] : [write('post', ids.row(), post)]),
    ],
  }
}

/** All that a person's page shows: the one place where what is private is read. */
const personView = ({ workspace: { db } }: FeatureContext, id: RowId): PersonView => {
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

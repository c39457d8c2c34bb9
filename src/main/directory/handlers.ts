import { readMeta } from '#main/db/meta.ts'
import { rows } from '#main/db/query.ts'
import { cleanValues } from '#main/kit/clean-values.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { localDay } from '#main/kit/local-day.ts'
import type { EntryRecord } from '#main/kit/same-entry.ts'
import type { Handlers } from '#shared/contract/define.ts'
import { type directoryContract, directoryFilterSchema } from '#shared/contract/directory/directory.ts'
import { records } from '#shared/records/records.ts'
import { actorView } from './actor-view.ts'
import { decidePerson } from './add-person.ts'
import { personView } from './person-view.ts'
import { placeView } from './place-view.ts'
import { entryCount, entryIds } from './read/entry-ids.ts'
import { entryRows } from './read/entry-rows.ts'
import { relanceMail } from './relance-mail.ts'
import { relances } from './relances.ts'
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
    addPerson: (input) => {
      const { id, writes } = decidePerson(context.ids, cleanValues(input).values)
      context.write({ intent: 'person.create', writes })
      return { id }
    },
    relances: ({ filter }) => relances(context, filter),
    relanceMail: ({ actor }) => relanceMail(context, actor),
    markAsked: ({ ids }) => {
      writeMany(context, 'actor.markAsked', 'actor', ids, { askedOn: today() })
      return null
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

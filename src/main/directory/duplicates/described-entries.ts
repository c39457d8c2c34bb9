import type { Db } from '#main/db/db.ts'
import { rows } from '#main/db/query.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import type { DuplicatePair } from '#shared/contract/directory/duplicates.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { EntryRecord } from '#shared/records/directory/likeness/rules.ts'
import { personSources } from '#shared/records/directory/person.ts'
import { choiceWord } from '#shared/text/newer.ts'
import { unnamedStructure } from '../read/actor-rows.ts'
import { announcedPosts } from '../read/announced-posts.ts'
import { personName } from '../read/person-rows.ts'
import { structureNames } from '../read/structure-names.ts'
import { whereabouts } from '../read/whereabouts.ts'

/** What tells an entry from another at a glance: where it is, or whom a person serves, and where it comes from. */
export type DescribedEntry = DuplicatePair['first']

/** By id; one that is not here is left out. */
export const describedEntries = (
  context: FeatureContext,
  record: EntryRecord,
  ids: readonly RowId[],
): ReadonlyMap<RowId, DescribedEntry> =>
  new Map(describe[record](context, [...new Set(ids)]).map((entry) => [entry.id, entry]))

type Describe = (context: FeatureContext, ids: readonly RowId[]) => readonly DescribedEntry[]

const describe: Readonly<Record<EntryRecord, Describe>> = {
  actor: (context, ids) => {
    const where = whereabouts(context, 'actors', ids)
    return rows(context.workspace.db, 'actor', (q) => q.where('id', 'in', ids)).map(({ id, name, source }) => ({
      id,
      name: name ?? unnamedStructure,
      where: where.get(id)?.commune ?? null,
      source,
    }))
  },
  place: (context, ids) => {
    const where = whereabouts(context, 'places', ids)
    return rows(context.workspace.db, 'place', (q) => q.where('id', 'in', ids)).map(({ id, name, source }) => ({
      id,
      name: name ?? 'Lieu sans nom',
      where: where.get(id)?.commune ?? null,
      source,
    }))
  },
  person: ({ workspace: { db } }, ids) => {
    const structureOf = structuresServed(db, ids)
    return rows(db, 'person', (q) => q.where('id', 'in', ids)).map((person) => ({
      id: person.id,
      name: personName(person),
      where: structureOf(person.id),
      source: person.source === null ? null : choiceWord(personSources, person.source),
    }))
  },
}

const structuresServed = (db: Db, persons: readonly RowId[]): ((person: RowId) => string | null) => {
  const posts = announcedPosts(db, persons)
  const structures = [...posts.values()].map(({ structure }) => structure)
  const nameOf = structureNames(db, structures)
  return (person) => nameOf(posts.get(person)?.structure ?? null)
}

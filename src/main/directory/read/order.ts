import { sql } from 'kysely'
import { select } from '#main/db/query.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import type { DirectoryListName, DirectorySort } from '#shared/contract/directory/directory.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { sortKey } from '#shared/kernel/sort-key.ts'
import { actorKinds } from '#shared/records/directory/actor.ts'
import { announcedPosts } from './announced-posts.ts'
import { type Fragment, knownOn, standingFor } from './fragments.ts'
import { whereabouts } from './whereabouts.ts'

/** `ORDER BY` of a list by name: what has none last whichever the way, equal ones by id. */
export const byName = (list: DirectoryListName, descending: boolean): Fragment =>
  sql`${nameKeys[list]} ${descending ? sql`DESC` : sql`ASC`} NULLS LAST, id`

const nameKeys: Readonly<Record<DirectoryListName, Fragment>> = {
  actors: sql`name_key(actor.name)`,
  places: sql`name_key(place.name)`,
  persons: sql`nullif(sort_key(coalesce(person.lastName, '') || ' ' || coalesce(person.firstName, '')), '')`,
}

/** Ids that came by name, put in the order of their keys: what is empty last whichever the way, equal ones by name. */
export const inOrderOf = (keys: Keys, descending: boolean, ids: readonly RowId[]): readonly RowId[] => {
  // Many entries share a type, a sector, a day: putting the few keys in order is quicker than the many entries.
  const groups = Map.groupBy(ids, (id) => keys.get(id) ?? null)
  const filled = [...groups.keys()].filter((key) => key !== null).toSorted()
  return [...(descending ? filled.toReversed() : filled), null].flatMap((key) => groups.get(key) ?? [])
}

type Keys = ReadonlyMap<RowId, string | null>

/** What a list is put in order by; `null`: by name, as are columns that the list does not have. */
export const columnKeys = (
  context: FeatureContext,
  list: DirectoryListName,
  column: DirectorySort['column'],
): Keys | null => {
  switch (column) {
    case 'name':
      return null
    case 'commune':
    case 'epci':
    case 'sector': {
      const where = whereabouts(context, list, null)
      const keyOf = keysOfNames()
      return new Map([...where].map(([id, entry]) => [id, keyOf(entry[column])]))
    }
    case 'structure':
      return structureKeys(context, list)
    case 'kind':
      return list === 'actors' ? read(context, sql`SELECT id, ${kindRank} AS key FROM actor`) : null
    case 'verifiedOn':
      return list === 'persons'
        ? null
        : read(context, sql`SELECT id, ${knownOn(tables[list])} AS key FROM ${sql.table(tables[list])}`)
    case 'updatedOn':
      return list === 'persons' ? null : read(context, sql`SELECT id, updatedOn AS key FROM ${sql.table(tables[list])}`)
  }
}

const tables = { actors: 'actor', places: 'place' } as const

/** The names of communes, EPCI and sectors are few: each is folded once. */
const keysOfNames = (): ((name: string | null) => string | null) => {
  const keys = new Map<string, string>()
  return (name) => {
    if (name === null) return null
    const key = keys.get(name) ?? sortKey(name)
    keys.set(name, key)
    return key
  }
}

const read = ({ workspace: { db } }: FeatureContext, query: Fragment): Keys =>
  new Map(
    select(db, query as ReturnType<typeof sql<{ id: RowId; key: string | null }>>).map(({ id, key }) => [id, key]),
  )

/** Types in the order of their French names. */
const kindRank: Fragment = sql`CASE actor.kind ${sql.join(
  Object.entries(actorKinds).map(([kind, label]) => sql`WHEN ${sql.lit(kind)} THEN ${sql.lit(sortKey(label))}`),
  sql` `,
)} END`

const structureKeys = (context: FeatureContext, list: DirectoryListName): Keys | null => {
  if (list === 'actors') return null
  const { db } = context.workspace
  if (list === 'places')
    return read(
      context,
      sql`SELECT place.id, name_key(actor.name) AS key FROM place
        LEFT JOIN actor ON actor.id = ${standingFor('actor', sql`place.actor`)}`,
    )
  const names = read(context, sql`SELECT id, name_key(name) AS key FROM actor`)
  return new Map(
    [...announcedPosts(db, null)].map(([person, { structure }]) => [
      person,
      structure === null ? null : (names.get(structure) ?? null),
    ]),
  )
}

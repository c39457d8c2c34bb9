import { sql } from 'kysely'
import { select } from '#main/db/query.ts'
import type { DirectoryListName, DirectorySort } from '#shared/contract/directory.ts'
import { actorKinds } from '#shared/domain/actor/actor.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { sortKey } from '#shared/kernel/sort-key.ts'
import type { FeatureContext } from '../context.ts'
import { announcedPosts } from './announced-posts.ts'
import { type Fragment, knownOn, standingFor } from './fragments.ts'
import { whereabouts } from './whereabouts.ts'

/** The order of a list by name: what has none last, equal ones by id. */
export const byName: Readonly<Record<DirectoryListName, Fragment>> = {
  actors: sql`name_key(actor.name) NULLS LAST, actor.id`,
  places: sql`name_key(place.name) NULLS LAST, place.id`,
  persons: sql`nullif(sort_key(coalesce(person.lastName, '') || ' ' || coalesce(person.firstName, '')), '') NULLS LAST, person.id`,
}

/** Ids that came by name, in the order asked: what is empty last whichever the way, equal ones by name. */
export const inOrder = (
  context: FeatureContext,
  list: DirectoryListName,
  sort: DirectorySort,
  ids: readonly RowId[],
): readonly RowId[] => {
  const keys = keysOf(context, list, sort.column)
  if (keys === null) return sort.descending ? ids.toReversed() : ids
  const way = sort.descending ? -1 : 1
  const keyed = ids.map((id) => ({ id, key: keys.get(id) ?? null }))
  const filled = keyed.filter((entry): entry is { id: RowId; key: string } => entry.key !== null)
  const empty = keyed.filter(({ key }) => key === null)
  filled.sort((a, b) => (a.key === b.key ? 0 : a.key < b.key ? -way : way))
  return [...filled, ...empty].map(({ id }) => id)
}

type Keys = ReadonlyMap<RowId, string | null>

/** What a list is put in order by; `null`: by name, as are columns that the list does not have. */
const keysOf = (context: FeatureContext, list: DirectoryListName, column: DirectorySort['column']): Keys | null => {
  switch (column) {
    case 'name':
      return null
    case 'commune':
    case 'epci':
    case 'sector': {
      const where = whereabouts(context, list, null)
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

const keyOf = (text: string | null): string | null => (text === null ? null : sortKey(text))

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

import { sql } from 'kysely'
import type { Db } from '#main/db/db.ts'
import { select } from '#main/db/query.ts'
import type { DirectoryListName } from '#shared/contract/directory/directory.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { announcedPosts } from '../read/announced-posts.ts'
import { among, namesOneOf, standing, standingFor } from '../read/fragments.ts'
import { byName } from '../read/order.ts'

/** What a list of entries means for a document about places or structures, in its order. */

/** Structures of the list, and places in it that nobody is known to run. */
export const structuresMeant = (
  db: Db,
  list: DirectoryListName,
  ids: readonly RowId[],
): { readonly structures: readonly RowId[]; readonly alone: readonly RowId[] } => {
  if (list === 'actors') return { structures: ids, alone: [] }
  if (list === 'persons') {
    const posts = announcedPosts(db, ids)
    return { structures: distinct(ids.map((id) => posts.get(id)?.structure ?? null)), alone: [] }
  }
  const owners = new Map(
    select(
      db,
      sql<{ id: RowId; structure: RowId }>`SELECT place.id, actor.id AS structure
        FROM place JOIN actor ON actor.id = ${standingFor('actor', sql`place.actor`)} WHERE ${among(sql`place.id`, ids)}`,
    ).map(({ id, structure }) => [id, structure]),
  )
  return { structures: distinct(ids.map((id) => owners.get(id) ?? null)), alone: ids.filter((id) => !owners.has(id)) }
}

/** Places of the list, or those its structures run. */
export const placesMeant = (db: Db, list: DirectoryListName, ids: readonly RowId[]): readonly RowId[] => {
  if (list === 'places') return ids
  const { structures } = structuresMeant(db, list, ids)
  const places = select(
    db,
    sql<{ id: RowId; structure: RowId }>`SELECT place.id, ${standingFor('actor', sql`place.actor`)} AS structure
      FROM place WHERE ${standing('place')} AND ${namesOneOf('actor', sql`place.actor`, structures)}
      ORDER BY ${byName('places', false)}`,
  )
  const owned = Map.groupBy(places, ({ structure }) => structure)
  return structures.flatMap((structure) => owned.get(structure) ?? []).map(({ id }) => id)
}

const distinct = (ids: readonly (RowId | null)[]): readonly RowId[] => [...new Set(ids.filter((id) => id !== null))]

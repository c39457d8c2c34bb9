import { sql } from 'kysely'
import type { DirectoryListName, DirectorySort } from '#shared/contract/directory.ts'
import { actorKinds } from '#shared/domain/actor/actor.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { sortKey } from '#shared/kernel/sort-key.ts'
import type { AreaInUse } from './areas-in-use.ts'
import { type Fragment, knownOn, standing, standingFor } from './fragments.ts'

/** What an order needs beside the rows. */
export interface Ordering {
  readonly areas: readonly AreaInUse[]
  readonly sectorNames: ReadonlyMap<RowId, string>
}

/** `ORDER BY` of a list: what is empty last, whichever the way; equal ones by name, then by id. */
export const orderOf = (list: DirectoryListName, sort: DirectorySort, ordering: Ordering): Fragment => {
  const way = sort.descending ? sql`DESC NULLS LAST` : sql`ASC NULLS LAST`
  const key = keyOf(list, sort.column, ordering)
  const name = nameOf[list]
  return key === null ? sql`${name} ${way}, id` : sql`${key} ${way}, ${name}, id`
}

const nameOf: Readonly<Record<DirectoryListName, Fragment>> = {
  actors: sql`name_key(actor.name)`,
  places: sql`name_key(place.name)`,
  persons: sql`nullif(sort_key(coalesce(person.lastName, '') || ' ' || coalesce(person.firstName, '')), '')`,
}

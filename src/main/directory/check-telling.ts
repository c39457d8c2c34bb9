import { sql } from 'kysely'
import { select } from '#main/db/query.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { localDay } from '#main/kit/local-day.ts'
import type { DirectoryFilter, Relance } from '#shared/contract/directory/directory.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { compareKeys } from '#shared/kernel/sort-key.ts'
import { actorRows } from './read/actor-rows.ts'
import { entryIds } from './read/entry-ids.ts'
import { isOneOf } from './read/fragments.ts'
import { professionalAddresses } from './read/professional-addresses.ts'

/** Structures to ask: those nobody knows anything of first, then the longest unverified. */
export const relances = (context: FeatureContext, filter: DirectoryFilter): readonly Relance[] => {
  const { db } = context.workspace
  const ids = entryIds(context, { list: 'actors', filter, sort: { column: 'name', descending: false } })
  const addresses = professionalAddresses(db, ids, localDay(context.clock.now()))
  const asked = new Map(
    select(
      db,
      sql<{ id: RowId; askedOn: string }>`SELECT id, askedOn FROM actor WHERE askedOn IS NOT NULL AND ${isOneOf(ids)}`,
    ).map(({ id, askedOn }) => [id, askedOn]),
  )
  return actorRows(context, ids)
    .map(({ id, name, freshness, verifiedOn, places }) => ({
      id,
      name,
      freshness,
      verifiedOn,
      askedOn: asked.get(id) ?? null,
      to: addresses.get(id) ?? [],
      places,
    }))
    .toSorted((a, b) => compareKeys(a.verifiedOn ?? '', b.verifiedOn ?? ''))
}

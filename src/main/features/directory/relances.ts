import { sql } from 'kysely'
import { rows, select } from '#main/db/query.ts'
import type { DirectoryFilter, Relance } from '#shared/contract/directory.ts'
import { freshnessOf } from '#shared/domain/freshness.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { FeatureContext } from '../context.ts'
import { actorRows } from '../directory-query/actor-rows.ts'
import { entryIds } from '../directory-query/entry-ids.ts'
import { among, isCurrent, namesOneOf, standingFor } from '../directory-query/fragments.ts'
import { localDay } from '../local-day.ts'

/** Structures to ask, those nobody knows anything of first, then the longest unverified. */
export const relances = (context: FeatureContext, filter: DirectoryFilter): readonly Relance[] => {
  const sort = { column: 'verifiedOn', descending: false } as const
  return relancesOf(context, entryIds(context, { list: 'actors', filter: toAsk(filter), sort }))
}

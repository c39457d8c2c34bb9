import type { FeatureContext } from '#main/kit/context.ts'
import type { DirectoryListName, DirectoryRow } from '#shared/contract/directory/directory.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { actorRows } from './actor-rows.ts'
import { personRows } from './person-rows.ts'
import { placeRows } from './place-rows.ts'

/** What a list shows of these entries, in their order. Up to a few hundred at a time. */
export const entryRows = (
  context: FeatureContext,
  list: DirectoryListName,
  ids: readonly RowId[],
): readonly DirectoryRow[] => rowsOf[list](context, ids)

const rowsOf = { actors: actorRows, places: placeRows, persons: personRows }

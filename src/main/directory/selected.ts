import type { FeatureContext } from '#main/kit/context.ts'
import type { DirectoryListName, DirectorySelection } from '#shared/contract/directory/directory.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { entryIds } from './read/entry-ids.ts'

/** The rows a gesture on a list is about. */
export const selectedIds = (
  context: FeatureContext,
  list: DirectoryListName,
  selection: DirectorySelection,
): readonly RowId[] => {
  if (selection.kind === 'ids') return [...new Set(selection.ids)]
  const except = new Set(selection.except)
  const sort = { column: 'name', descending: false } as const
  return entryIds(context, { list, filter: selection.filter, sort }).filter((id) => !except.has(id))
}

/** The record behind each list. */
export const recordOf = { actors: 'actor', places: 'place', persons: 'person' } as const

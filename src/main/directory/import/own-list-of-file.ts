import { representativesOf } from '#main/db/identity.ts'
import { rows } from '#main/db/query.ts'
import type { ChosenList } from '#main/kit/chosen-list.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import type { DirectoryListName } from '#shared/contract/directory/directory.ts'
import { directoryFilterSchema } from '#shared/contract/directory/directory.ts'
import type { ImportTarget } from '#shared/contract/directory/directory-import.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { idsIn, type ListedEntry, type OwnList, readOwnList, recogniseOwnList } from '../documents/import/own-list.ts'
import { type ListedRow, listTable } from '../documents/list-table.ts'
import { createDiscretion } from '../export/discretion.ts'
import { discreetListed, listedRows } from '../export/listed-rows.ts'
import { entryIds } from '../read/entry-ids.ts'
import { createListedAt } from './listed-at.ts'

/** What a list that Concerto wrote says of the entries that it has; `null` for a list of somebody else. */
export const ownListOfFile = (
  context: FeatureContext,
  { names, sheets: [{ table, header }] }: ChosenList<ImportTarget>,
): OwnList | null => {
  const list = recogniseOwnList(names)
  if (list === null) return null
  const wanted = idsIn(list, table, header)
  const standing = representativesOf(context.workspace.db, recordOf[list])
  const known = Map.groupBy((wanted ?? allOf(context, list)) as readonly RowId[], standing)
  return readOwnList(list, table, header, listedEntries(context, list, known), createListedAt(context))
}

const allOf = (context: FeatureContext, list: DirectoryListName): readonly RowId[] =>
  entryIds(context, {
    list,
    filter: directoryFilterSchema.parse({ sectors: [], epci: [], communes: [], withExcluded: true }),
    sort: { column: 'name', descending: false },
  })

const recordOf = { actors: 'actor', places: 'place', persons: 'person' } as const

/** Each entry in all the ways in which its list may have been written. */
const listedEntries = (
  context: FeatureContext,
  list: DirectoryListName,
  known: ReadonlyMap<RowId, readonly RowId[]>,
): readonly ListedEntry[] => {
  const found = listedRows(context, list, [...known.keys()])
  const people = rows(context.workspace.db, 'person')
  const discreet = [true, false].map((persons) => createDiscretion(people, { persons }))
  const ways: readonly (readonly ListedRow[])[] = [
    found,
    ...discreet.map((discretion) => found.map((row) => discreetListed(row, discretion))),
  ]
  const tables = ways.map((rows) => listTable(list, rows, { persons: true, at: '' }).rows)
  return found.map((row, rank) => ({
    id: row.id,
    answersTo: known.get(row.id) ?? [],
    post: 'post' in row ? (row.post?.id ?? null) : null,
    ways: tables.map((table) => table[rank] ?? []),
  }))
}

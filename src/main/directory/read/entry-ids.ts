import { sql } from 'kysely'
import { selectColumn } from '#main/db/query.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { localDay } from '#main/kit/local-day.ts'
import {
  type DirectoryFilter,
  type DirectoryListName,
  type DirectorySort,
  directoryFilterSchema,
} from '#shared/contract/directory/directory.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { areasOf } from './areas.ts'
import { type Fragment, knownOn, standingFor } from './fragments.ts'
import { kept } from './kept.ts'
import { byName, columnKeys, inOrderOf } from './order.ts'
import { untilWritten } from './until-written.ts'

/** Which entries a filter keeps. */
export interface EntryQuery {
  readonly list: DirectoryListName
  readonly filter: DirectoryFilter
}

/** The ids a filter keeps, in order. */
export const entryIds = (context: FeatureContext, query: EntryQuery & { readonly sort: DirectorySort }) =>
  answered(context, 'ids', query, () => {
    const { list, filter, sort } = query
    const keys = columnKeys(context, list, sort.column)
    return keys === null
      ? idsByName(context, { list, filter }, sort.descending)
      : inOrderOf(keys, sort.descending, idsByName(context, { list, filter }, false))
  })

export const entryCount = (context: FeatureContext, query: EntryQuery): number =>
  answered(context, 'count', query, () => {
    const [count] = selectColumn(
      context.workspace.db,
      sql<number>`SELECT count(*) FROM ${tables[query.list]} WHERE ${condition(context, query)}`,
    )
    return count ?? 0
  })

/** Of the structures that are listed when nothing is asked, those that nobody ever verified and that no source dates. */
export const neverVerifiedActors = (context: FeatureContext): number => {
  const listed = condition(context, { list: 'actors', filter: directoryFilterSchema.parse({}) })
  const [count] = selectColumn(
    context.workspace.db,
    sql<number>`SELECT count(*) FROM actor WHERE ${listed} AND ${knownOn('actor')} IS NULL`,
  )
  return count ?? 0
}

/** Kept too: the order of any other column starts from it. */
const idsByName = (context: FeatureContext, query: EntryQuery, descending: boolean): readonly RowId[] =>
  answered(context, descending ? 'byName desc' : 'byName', query, () =>
    selectColumn(
      context.workspace.db,
      sql<RowId>`SELECT ${entryId[query.list]} AS id FROM ${tables[query.list]}
        WHERE ${condition(context, query)} ORDER BY ${byName(query.list, descending)}`,
    ),
  )

const condition = (context: FeatureContext, { list, filter }: EntryQuery): Fragment =>
  kept[list](filter, { areas: areasOf(context), today: localDay(context.clock.now()) })

const entryId = { actors: sql`actor.id`, places: sql`place.id`, persons: sql`person.id` } as const

/** Each list's rows; a place beside the structure that runs it, `NULL` when none does. */
const tables: Readonly<Record<DirectoryListName, Fragment>> = {
  actors: sql`actor`,
  places: sql`place LEFT JOIN actor ON actor.id = ${standingFor('actor', sql`place.actor`)}`,
  persons: sql`person`,
}

/** What « à vérifier » means changes at midnight, without a write. */
const answered = <Value>(context: FeatureContext, what: string, query: EntryQuery, answer: () => Value): Value =>
  untilWritten(
    context.workspace.db,
    JSON.stringify([
      what,
      localDay(context.clock.now()),
      query.list,
      query.filter,
      'sort' in query ? query.sort : null,
    ]),
    answer,
  )

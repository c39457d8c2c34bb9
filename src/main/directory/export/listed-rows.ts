import { sql } from 'kysely'
import { rows, select } from '#main/db/query.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import type { DirectoryListName, DirectoryRow } from '#shared/contract/directory/directory.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { records } from '#shared/records/records.ts'
import type { ListedRow } from '../documents/list-table.ts'
import { announcedPosts } from '../read/announced-posts.ts'
import { entryRows } from '../read/entry-rows.ts'
import { isOneOf, namesOneOf, standingFor } from '../read/fragments.ts'
import { structureNames } from '../read/structure-names.ts'
import { discreetRow } from './discreet-rows.ts'
import type { Discretion } from './discretion.ts'

/** Rows asked at once. */
const window = 500

/** Entries as their list tells them, in their order; who serves a structure is not asked here. */
export const listedRows = (
  context: FeatureContext,
  list: DirectoryListName,
  ids: readonly RowId[],
): readonly ListedRow[] =>
  Array.from({ length: Math.ceil(ids.length / window) }, (_, rank) => {
    const some = ids.slice(rank * window, (rank + 1) * window)
    const complete = completers[list](context, some)
    return entryRows(context, list, some).map((row) => ({ ...row, ...complete(row) }) as ListedRow)
  }).flat()

/** A row without what is to be kept. */
export const discreetListed = (row: ListedRow, discretion: Discretion): ListedRow => {
  const said = Object.entries(row).map(([key, value]) => [key, hidden(value, discretion) ? null : value])
  const own = discreetRow(records[recordOf(row)], row.own as never, discretion).row
  return { ...(Object.fromEntries(said) as unknown as ListedRow), own } as ListedRow
}

const hidden = (value: unknown, { hides }: Discretion): boolean => typeof value === 'string' && hides(value)

const recordOf = (row: ListedRow) => ('otherNames' in row ? 'actor' : 'post' in row ? 'person' : 'place')

type Complete = (context: FeatureContext, ids: readonly RowId[]) => (row: DirectoryRow) => object

const completers: Readonly<Record<DirectoryListName, Complete>> = {
  actors: (context, ids) => {
    const { db } = context.workspace
    const own = byId(rows(db, 'actor', (q) => q.where(isOneOf(ids))))
    const nameOf = structureNames(
      db,
      [...own.values()].map(({ parent }) => parent),
    )
    const aliases = Map.groupBy(
      select(
        db,
        sql<{ actor: RowId; name: string }>`SELECT ${standingFor('actor', sql`alias.actor`)} AS actor, name FROM alias
          WHERE name IS NOT NULL AND ${namesOneOf('actor', sql`alias.actor`, ids)} ORDER BY id`,
      ),
      ({ actor }) => actor,
    )
    return ({ id }) => ({
      own: own.get(id),
      otherNames: (aliases.get(id) ?? []).map(({ name }) => name),
      mother: nameOf(own.get(id)?.parent ?? null),
      people: null,
    })
  },
  places: ({ workspace: { db } }, ids) => {
    const own = byId(rows(db, 'place', (q) => q.where(isOneOf(ids))))
    return ({ id }) => ({ own: own.get(id) })
  },
  persons: ({ workspace: { db } }, ids) => {
    const own = byId(rows(db, 'person', (q) => q.where(isOneOf(ids))))
    const announced = announcedPosts(db, ids)
    const posts = byId(rows(db, 'post', (q) => q.where(isOneOf([...announced.values()].map(({ id }) => id)))))
    return ({ id }) => ({ own: own.get(id), post: posts.get(announced.get(id)?.id ?? ('' as RowId)) ?? null })
  },
}

const byId = <Row extends { readonly id: RowId }>(found: readonly Row[]): ReadonlyMap<RowId, Row> =>
  new Map(found.map((row) => [row.id, row]))

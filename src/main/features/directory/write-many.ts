import { sql } from 'kysely'
import { select } from '#main/db/query.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { FeatureContext } from '../context.ts'
import { allOf, among, anyOf } from '../directory-query/fragments.ts'
import type { EntryRecord } from './same-entry.ts'

/** The same values in many rows, one intent; rows that already have them, or are gone, are not touched nor counted. */
export const writeMany = (
  context: FeatureContext,
  intent: string,
  record: EntryRecord,
  ids: readonly RowId[],
  values: Readonly<Record<string, string | boolean | null>>,
): { readonly changed: number } => {
  const differs = Object.entries(values).map(
    ([field, value]) => sql`${sql.ref(field)} IS NOT ${typeof value === 'boolean' ? Number(value) : value}`,
  )
  const differing = select(
    context.workspace.db,
    sql<{ id: RowId }>`SELECT id FROM ${sql.table(record)} WHERE ${allOf([among(sql`id`, ids), anyOf(differs)])}`,
  )
  context.write({ intent, writes: differing.map(({ id }) => ({ record, id, values })) })
  return { changed: differing.length }
}

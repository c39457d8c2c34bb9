import { sql } from 'kysely'
import { selectColumn } from '#main/db/query.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import type { EntryRecord } from '#main/kit/same-entry.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { IntentCode } from '#shared/records/intents.ts'
import { allOf, among, anyOf } from './read/fragments.ts'

/** Values that any of the rows may take. */
export type SharedValues = Readonly<Record<string, string | boolean | null>>

/** The same values in many rows, one intent; rows that already have them, or are gone, are not touched nor counted. */
export const writeMany = (
  context: FeatureContext,
  intent: IntentCode,
  record: EntryRecord,
  ids: readonly RowId[],
  values: SharedValues,
): { readonly changed: number } => {
  const differs = Object.entries(values).map(
    ([field, value]) => sql`${sql.ref(field)} IS NOT ${typeof value === 'boolean' ? Number(value) : value}`,
  )
  const differing = selectColumn(
    context.workspace.db,
    sql<RowId>`SELECT id FROM ${sql.table(record)} WHERE ${allOf([among(sql`id`, ids), anyOf(differs)])}`,
  )
  context.write({ intent, writes: differing.map((id) => ({ record, id, values })) })
  return { changed: differing.length }
}

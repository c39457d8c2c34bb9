import { sql } from 'kysely'
import { selectColumn } from '#main/db/query.ts'
import { wordsAsked } from '#main/db/search.ts'
import { areasOf } from '#main/directory/read/areas.ts'
import { among } from '#main/directory/read/fragments.ts'
import { textMatches } from '#main/directory/read/text-matches.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import type { RowId } from '#shared/kernel/ids.ts'

/** Rows that say the code of their commune and not its name, where the words asked name that commune and the rest of them. */
export const inNamedCommune = (
  context: FeatureContext,
  record: 'actor' | 'place',
  text: string,
  limit: number,
): readonly RowId[] => {
  const areas = areasOf(context)
  const codes = wordsAsked(text).flatMap((word) => areas.namedOnlyByCode(word))
  if (codes.length === 0) return []
  const table = sql.ref(record)
  return selectColumn(
    context.workspace.db,
    sql<RowId>`SELECT ${table}.id FROM ${table} WHERE ${table}.commune IS NULL AND ${among(sql`${table}.inseeCode`, codes)}
      AND ${textMatches(record === 'actor' ? 'actors' : 'places', text, areas)} LIMIT ${limit}`,
  )
}

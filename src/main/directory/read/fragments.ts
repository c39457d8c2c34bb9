import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { RowId } from '#shared/kernel/ids.ts'

/** A condition, or a piece of one, with its values. */
export type Fragment = RawBuilder<unknown>

export const allOf = (conditions: readonly Fragment[]): Fragment =>
  conditions.length === 0 ? sql`TRUE` : sql`(${sql.join(conditions, sql` AND `)})`

export const anyOf = (conditions: readonly Fragment[]): Fragment =>
  conditions.length === 0 ? sql`FALSE` : sql`(${sql.join(conditions, sql` OR `)})`

export const among = (value: Fragment, values: readonly string[]): RawBuilder<SqlBool> =>
  sql`${value} IN (SELECT value FROM json_each(${JSON.stringify(values)}))`

/** `rows(db, 'actor', (q) => q.where(isOneOf(ids)))`, however many they are. */
export const isOneOf = (ids: readonly RowId[]): RawBuilder<SqlBool> => among(sql`id`, ids)

/** A column that holds a list of codes is JSON, where a code stands between its quotes. */
export const holdsCode = (column: Fragment, code: string): Fragment => sql`instr(${column}, ${`"${code}"`}) > 0`

type Joinable = 'actor' | 'place' | 'person'

/** The row that stands for the one a column names. */
export const standingFor = (record: Joinable, column: Fragment): Fragment =>
  sql`coalesce((SELECT representative FROM identity WHERE record = ${sql.lit(record)} AND identity.id = ${column}), ${column})`

/** Not joined to another row that stands for it. */
export const standing = (record: Joinable): Fragment =>
  sql`${sql.ref(record)}.id NOT IN (SELECT id FROM identity WHERE record = ${sql.lit(record)} AND id <> representative)`

/** The column names one of these rows, or one joined to it; `null`: any row. */
export const namesOneOf = (record: Joinable, column: Fragment, ids: readonly string[] | null): Fragment => {
  if (ids === null) return sql`${column} IS NOT NULL`
  const wanted = sql`SELECT value FROM json_each(${JSON.stringify(ids)})`
  return sql`${column} IN (${wanted} UNION
    SELECT id FROM identity WHERE record = ${sql.lit(record)} AND representative IN (${wanted}))`
}

/**
 * The column names one of these structures, which stand for themselves, or a row that one of them stands for: said so
 * that the column's own index serves.
 */
export const pointsToOne = (column: Fragment, structures: Fragment): Fragment =>
  anyOf([
    sql`${column} IN (${structures})`,
    sql`${column} IN (SELECT id FROM identity WHERE record = 'actor' AND representative IN (${structures}))`,
  ])

/** The structures that run a place of which this holds. */
export const structuresByPlace = (condition: Fragment): Fragment =>
  sql`SELECT ${standingFor('actor', sql`place.actor`)} FROM place
    WHERE place.actor IS NOT NULL AND ${standing('place')} AND ${condition}`

/** A function that has not ended. */
export const isCurrent = (today: string): Fragment => sql`(post.endsOn IS NULL OR post.endsOn >= ${today})`

/** The later of the verification and the source's date, `NULL` for none. */
export const knownOn = (table: 'actor' | 'place'): Fragment => {
  const name = sql.ref(table)
  return sql`nullif(max(coalesce(${name}.verifiedOn, ''), coalesce(${name}.updatedOn, '')), '')`
}

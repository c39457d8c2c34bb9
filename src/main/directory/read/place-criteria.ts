import { sql } from 'kysely'
import type { DirectoryFilter } from '#shared/contract/directory/directory.ts'
import { type Freshness, freshnesses, freshnessMonths, monthsBefore } from '#shared/records/directory/freshness.ts'
import { needs } from '#shared/records/directory/place/needs.ts'
import { anyOf, type Fragment, holdsCode, knownOn } from './fragments.ts'

/** What a filter asks of what a `place` offers, one condition a criterion. */
export const offered = ({ services, needs: wanted }: DirectoryFilter): readonly Fragment[] => [
  ...(services.length === 0 ? [] : [anyOf(services.map((code) => holdsCode(sql`place.services`, code)))]),
  ...(wanted.length === 0 ? [] : [anyOf(wanted.flatMap(answering))]),
]

const answering = (need: keyof typeof needs): readonly Fragment[] =>
  Object.entries(needs[need].answeredBy).flatMap(([field, codes]) =>
    codes.map((code: string) => holdsCode(sql`place.${sql.ref(field)}`, code)),
  )

/** How old the knowledge of an entry may be, see `freshnessOf`. */
export const freshAs = (
  table: 'actor' | 'place',
  { freshness }: DirectoryFilter,
  today: string,
): readonly Fragment[] => (freshness.length === 0 ? [] : [anyOf(freshness.map((one) => freshFrom(table, one, today)))])

const freshFrom = (table: 'actor' | 'place', freshness: Freshness, today: string): Fragment => {
  const on = sql`coalesce(${knownOn(table)}, '')`
  const scale = Object.keys(freshnesses) as Freshness[]
  const before = scale[scale.indexOf(freshness) - 1]
  const since = freshness === 'refresh' ? sql`TRUE` : sql`${on} > ${limit(freshness, today)}`
  return before === undefined || before === 'refresh' ? since : sql`(${since} AND ${on} <= ${limit(before, today)})`
}

const limit = (freshness: Exclude<Freshness, 'refresh'>, today: string): string =>
  monthsBefore(today, freshnessMonths[freshness])

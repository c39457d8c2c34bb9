import { sql } from 'kysely'
import type { Db } from '#main/db/db.ts'
import { select } from '#main/db/query.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { among, isCurrent, namesOneOf, standing, standingFor } from './fragments.ts'

/**
 * Where structures may be written to: their own addresses, their places', then the professional ones of those who
 * serve them; each once.
 */
export const professionalAddresses = (
  db: Db,
  actors: readonly RowId[],
  today: string,
): ReadonlyMap<RowId, readonly string[]> => {
  const lines = select(
    db,
    sql<{ structure: RowId; address: string }>`
      SELECT actor.id AS structure, value AS address, 1 AS rank FROM actor, json_each(actor.emails) WHERE ${among(sql`actor.id`, actors)}
      UNION ALL
      SELECT ${standingFor('actor', sql`place.actor`)}, value, 2 FROM place, json_each(place.emails)
      WHERE ${standing('place')} AND ${namesOneOf('actor', sql`place.actor`, actors)}
      UNION ALL
      SELECT ${standingFor('actor', sql`post.actor`)}, person.email, 3 FROM post
      JOIN person ON person.id = ${standingFor('person', sql`post.person`)}
      WHERE person.email IS NOT NULL AND ${isCurrent(today)} AND ${namesOneOf('actor', sql`post.actor`, actors)}
      ORDER BY structure, rank, address`,
  )
  const grouped = Map.groupBy(lines, ({ structure }) => structure)
  return new Map([...grouped].map(([structure, own]) => [structure, distinct(own.map(({ address }) => address))]))
}

/** Mail addresses are the same whatever their case: the first way one is written is kept. */
const distinct = (addresses: readonly string[]): readonly string[] => {
  const folded = addresses.map((address) => address.toLowerCase())
  return addresses.filter((_, index) => folded.indexOf(folded[index] as string) === index)
}

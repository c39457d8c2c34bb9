import { sql } from 'kysely'
import type { Db } from '#main/db/db.ts'
import { select } from '#main/db/query.ts'
import { type Fragment, standing, standingFor } from '#main/directory/read/fragments.ts'
import type { RowId } from '#shared/kernel/ids.ts'

/**
 * Where those on the list of a meeting may be written to, by attendance: a person at their professional address, a structure
 * at its own, else at those of its places. What the rows joined to them say counts.
 */
export const listedAddresses = (db: Db, meeting: RowId): ReadonlyMap<RowId, readonly string[]> => {
  const lines = select(
    db,
    sql<{ attendance: RowId; address: string; rank: number }>`
      SELECT attendance.id AS attendance, person.email AS address, 1 AS rank FROM attendance
      JOIN person ON person.id = attendance.person
      WHERE ${onListOf(meeting)} AND person.email IS NOT NULL
      UNION
      SELECT attendance.id, person.email, 1 FROM attendance
      JOIN identity AS own ON own.record = 'person' AND own.id = attendance.person
      JOIN identity AS joined ON joined.record = 'person' AND joined.representative = own.representative
      JOIN person ON person.id = joined.id
      WHERE ${onListOf(meeting)} AND person.email IS NOT NULL
      UNION
      SELECT attendance.id, value, 1 FROM attendance
      JOIN actor ON actor.id = ${standingFor('actor', sql`attendance.actor`)}, json_each(actor.emails)
      WHERE ${onListOf(meeting)} AND attendance.person IS NULL
      UNION
      SELECT attendance.id, site.address, 2 FROM attendance
      JOIN (${placeAddresses}) AS site ON site.structure = ${standingFor('actor', sql`attendance.actor`)}
      WHERE ${onListOf(meeting)} AND attendance.person IS NULL
      ORDER BY attendance, rank, address`,
  )
  const grouped = Map.groupBy(lines, ({ attendance }) => attendance)
  return new Map(
    [...grouped].map(([attendance, own]) => [
      attendance,
      own.filter(({ rank }) => rank === own[0]?.rank).map(({ address }) => address),
    ]),
  )
}

const onListOf = (meeting: RowId): Fragment => sql`attendance.meeting = ${meeting}`

const placeAddresses: Fragment = sql`
  SELECT ${standingFor('actor', sql`place.actor`)} AS structure, value AS address
  FROM place, json_each(place.emails) WHERE place.actor IS NOT NULL AND ${standing('place')}`

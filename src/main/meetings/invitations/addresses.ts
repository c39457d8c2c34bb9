import { sql } from 'kysely'
import type { Db } from '#main/db/db.ts'
import { select } from '#main/db/query.ts'
import { type Fragment, standing, standingFor } from '#main/directory/read/fragments.ts'
import type { RowId } from '#shared/kernel/ids.ts'

/** Where somebody is written to. */
export interface Reached {
  readonly addresses: readonly string[]
  /** A person without an address of their own: these are those of their structure. */
  readonly ofStructure: boolean
}

/**
 * Where those on the list of a meeting may be written to, by attendance: a person at their professional address, else at that of
 * their structure; a structure at its own, else at those of its places. What the rows joined to them say counts.
 */
export const listedAddresses = (db: Db, meeting: RowId): ReadonlyMap<RowId, Reached> => {
  const lines = select(
    db,
    sql<{ attendance: RowId; address: string; rank: number; isPerson: 0 | 1 }>`
      SELECT attendance.id AS attendance, person.email AS address, 1 AS rank, 1 AS isPerson FROM attendance
      JOIN person ON person.id = attendance.person
      WHERE ${onListOf(meeting)} AND person.email IS NOT NULL
      UNION
      SELECT attendance.id, person.email, 1, 1 FROM attendance
      JOIN identity AS own ON own.record = 'person' AND own.id = attendance.person
      JOIN identity AS joined ON joined.record = 'person' AND joined.representative = own.representative
      JOIN person ON person.id = joined.id
      WHERE ${onListOf(meeting)} AND person.email IS NOT NULL
      UNION
      SELECT attendance.id, value, 2, ${listsPerson} FROM attendance
      JOIN actor ON actor.id = ${standingFor('actor', sql`attendance.actor`)}, json_each(actor.emails)
      WHERE ${onListOf(meeting)}
      UNION
      SELECT attendance.id, site.address, 3, ${listsPerson} FROM attendance
      JOIN (${placeAddresses}) AS site ON site.structure = ${standingFor('actor', sql`attendance.actor`)}
      WHERE ${onListOf(meeting)}
      ORDER BY attendance, rank, address`,
  )
  const grouped = Map.groupBy(lines, ({ attendance }) => attendance)
  return new Map(
    [...grouped].map(([attendance, own]) => {
      const [first] = own
      const nearest = own.filter(({ rank }) => rank === first?.rank)
      return [
        attendance,
        {
          addresses: nearest.map(({ address }) => address),
          ofStructure: first?.isPerson === 1 && first.rank > 1,
        },
      ]
    }),
  )
}

const onListOf = (meeting: RowId): Fragment => sql`attendance.meeting = ${meeting}`

const listsPerson: Fragment = sql`attendance.person IS NOT NULL OR attendance.lastName IS NOT NULL`

const placeAddresses: Fragment = sql`
  SELECT ${standingFor('actor', sql`place.actor`)} AS structure, value AS address
  FROM place, json_each(place.emails) WHERE place.actor IS NOT NULL AND ${standing('place')}`

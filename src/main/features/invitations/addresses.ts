import { sql } from 'kysely'
import type { Db } from '#main/db/open.ts'
import { select } from '#main/db/query.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { standing, standingFor } from '../directory-query/fragments.ts'

/**
 * Where those invited to a meeting may be written to, by attendance: a person at their professional address, a structure
 * at its own, else at those of its places. What the rows joined to them say counts.
 */
export const invitedAddresses = (db: Db, meeting: RowId): ReadonlyMap<RowId, readonly string[]> => {
  const lines = select(
    db,
    sql<{ attendance: RowId; address: string; rank: number }>`
      SELECT attendance.id AS attendance, person.email AS address, 1 AS rank FROM attendance
      JOIN person ON ${standingFor('person', sql`person.id`)} = ${standingFor('person', sql`attendance.person`)}
      WHERE attendance.meeting = ${meeting} AND attendance.invited AND person.email IS NOT NULL
      UNION ALL
      SELECT attendance.id, value, 1 FROM attendance
      JOIN actor ON actor.id = ${standingFor('actor', sql`attendance.actor`)}, json_each(actor.emails)
      WHERE attendance.meeting = ${meeting} AND attendance.invited AND attendance.person IS NULL
      UNION ALL
      SELECT attendance.id, value, 2 FROM attendance
      JOIN place ON ${standingFor('actor', sql`place.actor`)} = ${standingFor('actor', sql`attendance.actor`)},
        json_each(place.emails)
      WHERE attendance.meeting = ${meeting} AND attendance.invited AND attendance.person IS NULL
        AND ${standing('place')}
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

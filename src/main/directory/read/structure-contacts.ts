import { sql } from 'kysely'
import type { Db } from '#main/db/db.ts'
import { row, select } from '#main/db/query.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { Person } from '#shared/records/records.ts'
import { isCurrent, namesOneOf, standingFor } from './fragments.ts'

/**
 * Who is addressed at each structure: whoever speaks for it about « France Numérique Ensemble », else the only person known to
 * serve it. Among several, nobody is chosen.
 */
export const structureContacts = (db: Db, actors: readonly RowId[], today: string): ReadonlyMap<RowId, Person> => {
  const lines = select(
    db,
    sql<{ readonly structure: RowId; readonly person: RowId; readonly referent: 0 | 1 }>`
      SELECT ${standingFor('actor', sql`post.actor`)} AS structure, person.id AS person, max(post.fneReferent IS 1) AS referent
      FROM post JOIN person ON person.id = ${standingFor('person', sql`post.person`)}
      WHERE person.lastName IS NOT NULL AND ${isCurrent(today)} AND ${namesOneOf('actor', sql`post.actor`, actors)}
      GROUP BY 1, 2`,
  )
  const found = new Map<RowId, Person>()
  for (const [structure, own] of Map.groupBy(lines, (line) => line.structure)) {
    const referents = own.filter(({ referent }) => referent === 1)
    const [only, ...others] = referents.length > 0 ? referents : own
    const contact = only === undefined || others.length > 0 ? null : row(db, 'person', only.person)
    if (contact !== null) found.set(structure, contact)
  }
  return found
}

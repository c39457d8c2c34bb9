import { sql } from 'kysely'
import type { Db } from '#main/db/db.ts'
import { row, selectColumn } from '#main/db/query.ts'
import { arrives } from '#main/kit/reach.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { PostalAddress } from '#shared/records/directory/address-lines.ts'
import { standing, standingFor } from './fragments.ts'

/**
 * Where a letter to a structure goes: its own address, else that of the only place of its own that has one. Among several
 * nobody chooses: its own is given then, whole or not. `null`: nobody knows the structure.
 */
export const letterHome = (db: Db, structure: RowId | null): PostalAddress | null => {
  const own = row(db, 'actor', structure)
  if (own === null || arrives(own)) return own
  const places = selectColumn(
    db,
    sql<RowId>`SELECT id FROM place WHERE ${standing('place')} AND ${standingFor('actor', sql`place.actor`)} = ${own.id}`,
  )
  const [only, ...others] = places.flatMap((id) => row(db, 'place', id) ?? []).filter(arrives)
  return only === undefined || others.length > 0 ? own : only
}

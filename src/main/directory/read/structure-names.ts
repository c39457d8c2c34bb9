import { sql } from 'kysely'
import type { Db } from '#main/db/db.ts'
import { select } from '#main/db/query.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { standingFor } from './fragments.ts'

/** Names the structures these ids point to, each by the row that stands for it; `null` for none or one that is not here. */
export const structureNames = (db: Db, ids: readonly (RowId | null)[]): ((id: RowId | null) => string | null) => {
  const wanted = JSON.stringify([...new Set(ids.filter((id) => id !== null))])
  const lines = select(
    db,
    sql<{ id: RowId; name: string | null }>`SELECT wanted.value AS id, actor.name FROM json_each(${wanted}) AS wanted
      JOIN actor ON actor.id = ${standingFor('actor', sql`wanted.value`)}`,
  )
  const names = new Map(lines.map(({ id, name }) => [id, name]))
  return (id) => (id === null ? null : (names.get(id) ?? null))
}

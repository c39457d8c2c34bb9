import { type RawBuilder, sql } from 'kysely'
import type { Db } from '#main/db/db.ts'
import { selectColumn } from '#main/db/query.ts'
import { standingFor } from '#main/directory/read/fragments.ts'
import type { RowId } from '#shared/kernel/ids.ts'

/** Structures that are on the list of a meeting, as such or by someone who serves them: by the rows that stand for them. */
export const structuresListed = (db: Db, meeting: RowId): ReadonlySet<RowId> =>
  structuresOf(db, sql`SELECT actor, person FROM attendance WHERE meeting = ${meeting}`)

/** Those that speak at something of its programme, or hold it. */
export const structuresOnProgramme = (db: Db, meeting: RowId): ReadonlySet<RowId> =>
  structuresOf(
    db,
    sql`SELECT programmeSpeaker.actor, programmeSpeaker.person FROM programmeSpeaker
      JOIN programmeItem ON programmeItem.id = programmeSpeaker.item WHERE programmeItem.meeting = ${meeting}`,
  )

/** @param named selects `actor` and `person` */
const structuresOf = (db: Db, named: RawBuilder<unknown>): ReadonlySet<RowId> =>
  new Set(
    selectColumn(
      db,
      sql<RowId>`SELECT ${standingFor('actor', sql`named.actor`)} FROM (${named}) AS named
          WHERE named.actor IS NOT NULL
        UNION SELECT ${standingFor('actor', sql`post.actor`)} FROM post
          WHERE post.actor IS NOT NULL AND ${standingFor('person', sql`post.person`)} IN (
            SELECT ${standingFor('person', sql`named.person`)} FROM (${named}) AS named WHERE named.person IS NOT NULL)`,
    ),
  )

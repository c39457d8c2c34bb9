import { sql } from 'kysely'
import type { Db } from '#main/db/db.ts'
import { select } from '#main/db/query.ts'
import type { ActorRow } from '#shared/contract/directory/directory.ts'
import { standing } from './read/fragments.ts'
import { byName } from './read/order.ts'
import { nameMatches } from './read/text-matches.ts'

/** Suggestions shown under a field. */
const most = 12

/** Structures by what is typed of their name or other names. */
export const suggestActors = (db: Db, text: string): readonly Pick<ActorRow, 'id' | 'name'>[] =>
  select(
    db,
    sql<Pick<ActorRow, 'id' | 'name'>>`SELECT actor.id, actor.name FROM actor
      WHERE actor.name IS NOT NULL AND ${standing('actor')} AND ${nameMatches(text)}
      ORDER BY ${byName('actors', false)} LIMIT ${most}`,
  )

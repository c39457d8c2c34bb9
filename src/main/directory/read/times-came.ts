import { sql } from 'kysely'
import type { Db } from '#main/db/db.ts'
import { select } from '#main/db/query.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { presences, presentPersons } from './presences.ts'
import { untilWritten } from './until-written.ts'

/** At how many meetings each structure had someone, or each person was; those who never came are left out. */
export const timesCame = (db: Db, record: 'actor' | 'person'): ReadonlyMap<RowId, number> =>
  untilWritten(db, `timesCame ${record}`, () => {
    const lines = select(
      db,
      sql<{ id: RowId; n: number }>`SELECT ${sql.ref(record)} AS id, count(DISTINCT meeting) AS n
        FROM (${record === 'actor' ? presences : presentPersons}) GROUP BY 1`,
    )
    return new Map(lines.map(({ id, n }) => [id, n]))
  })

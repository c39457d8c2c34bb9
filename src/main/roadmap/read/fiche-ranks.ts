import type { Db } from '#main/db/db.ts'
import { prepared } from '#main/db/statements.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { standingFor } from './standing-in-sql.ts'

/** The place of each fiche among the priority actions of its axis, by the action it works out. */
export const ficheRanks = (db: Db): ReadonlyMap<RowId, number> =>
  new Map(
    prepared<[], { readonly fiche: RowId; readonly rank: number }>(db, query)
      .all()
      .map(({ fiche, rank }) => [fiche, rank]),
  )

const query = `
  WITH action AS (
    SELECT ${standingFor('fiche', 'formulation.fiche')} AS fiche,
      rank() OVER (PARTITION BY ${standingFor('axis', 'formulation.axis')} ORDER BY position, formulation.id) AS rank
    FROM formulation WHERE stage = 'priority' AND axis IS NOT NULL
  ) SELECT fiche, min(rank) AS rank FROM action WHERE fiche IS NOT NULL GROUP BY fiche`

import type { Db } from '#main/db/db.ts'
import { rows } from '#main/db/query.ts'
import { sameEntry } from '#main/kit/same-entry.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { Place } from '#shared/records/records.ts'
import { inNameOrder } from './in-name-order.ts'

/** The places run by a structure, by name; `actors`: its row and those joined to it. */
export const placesOf = (db: Db, actors: readonly RowId[]): readonly Place[] =>
  inNameOrder(
    rows(db, 'place', (q) => q.where('actor', 'in', actors)).filter(
      ({ id }) => sameEntry(db, 'place', id).standing === id,
    ),
  )

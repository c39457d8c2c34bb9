import type { Db } from '#main/db/db.ts'
import { rows } from '#main/db/query.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { inStandingAxis } from '../read/standing-axes.ts'

/** The axes in which something stands: a formulation, a table of minutes, a fiche-action. There is nothing to decide of the others. */
export const filledAxes = (db: Db): ReadonlySet<RowId> => {
  const standing = inStandingAxis(db)
  const held = [...rows(db, 'formulation'), ...rows(db, 'axisSheet'), ...rows(db, 'fiche')]
  return new Set(held.flatMap(({ axis }) => standing({ axis }).axis ?? []))
}

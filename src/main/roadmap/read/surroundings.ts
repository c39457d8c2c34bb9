import type { Db } from '#main/db/db.ts'
import { rows } from '#main/db/query.ts'
import type { FicheList } from '#shared/contract/roadmap/fiches.ts'
import { standingAxes } from './standing-axes.ts'

/** The axes and the sectors that a fiche or an item of news may be of. */
export const loadSurroundings = (db: Db): Pick<FicheList, 'axes' | 'sectors'> => ({
  axes: standingAxes(db).map(({ id, number, title, state }) => {
    return { id, number, title, state }
  }),
  sectors: rows(db, 'sector', (q) => q.orderBy('name').orderBy('id')).map(({ id, name }) => ({ id, name })),
})

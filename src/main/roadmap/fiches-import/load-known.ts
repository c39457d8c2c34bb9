import type { Db } from '#main/db/db.ts'
import { representativesOf } from '#main/db/identity.ts'
import { rows } from '#main/db/query.ts'
import type { KnownPlans } from '../documents/action-plan/plan-input.ts'

/** What a plan is compared with: the roadmap as it is, and the names of the directory's structures. */
export const loadKnown = (db: Db): KnownPlans => {
  const standing = representativesOf(db, 'actor')
  const named = [...rows(db, 'actor'), ...rows(db, 'alias').map(({ actor, name }) => ({ id: actor, name }))]
  return {
    axes: rows(db, 'axis', (q) => q.orderBy('id')).map(({ id, number, title }) => ({ id, number, title })),
    sectors: rows(db, 'sector').map(({ id, name }) => ({ id, name })),
    fiches: rows(db, 'fiche', (q) => q.orderBy('id')),
    steps: rows(db, 'ficheStep', (q) => q.orderBy('id')),
    parties: rows(db, 'ficheParty', (q) => q.orderBy('id')),
    actors: named.flatMap(({ id, name }) => (id === null || name === null ? [] : [{ id: standing(id), name }])),
  }
}

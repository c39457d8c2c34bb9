import type { Db } from '#main/db/db.ts'
import type { Axis, Fiche } from '#shared/records/records.ts'
import { ficheNumbers } from '../read/fiche-numbers.ts'
import { standingFiches } from '../read/standing-fiches.ts'

/** A fiche and its place in the whole roadmap. */
export interface ReferredFiche {
  readonly fiche: Fiche
  /** « 1.2 » */
  readonly reference: string
}

/** Every fiche under its axis, in the order of the list; those of no axis last. @param axes in their order */
export const referredFiches = (db: Db, axes: readonly Axis[]): readonly ReferredFiche[] => {
  const fiches = standingFiches(db, (q) => q.orderBy('position').orderBy('number').orderBy('id'))
  const numberOf = ficheNumbers(db)
  const ranks = new Map(axes.map(({ id }, rank) => [id, rank]))
  const rankOf = ({ axis }: Fiche): number => (axis === null ? null : ranks.get(axis)) ?? axes.length
  return fiches
    .toSorted((a, b) => rankOf(a) - rankOf(b))
    .map((fiche) => ({ fiche, reference: numberOf(fiche.id) ?? '' }))
}

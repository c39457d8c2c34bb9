import type { Db } from '#main/db/db.ts'
import { representativesOf } from '#main/db/identity.ts'
import { row } from '#main/db/query.ts'
import { AppFailure } from '#shared/kernel/app-error.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { ancestorsOf } from './ancestry.ts'

/** A structure is no antenna of itself, nor of its own antennas, whatever the depth. @throws AppFailure `own-ancestor` */
export const demandNoCycle = (db: Db, antenna: RowId, parent: RowId): void => {
  const standing = representativesOf(db, 'actor')
  const parentOf = (id: RowId): RowId | null => {
    const above = row(db, 'actor', id)?.parent ?? null
    return above === null ? null : standing(above)
  }
  const [below, above] = [standing(antenna), standing(parent)]
  if (above === below || ancestorsOf(above, parentOf).includes(below)) throw ownAncestor()
}

const ownAncestor = (): AppFailure =>
  new AppFailure({
    code: 'own-ancestor',
    fact: 'La structure n’a pas été rattachée.',
    cause: 'Elle serait l’antenne de l’une de ses propres antennes, ou d’elle-même.',
    unchanged: 'L’annuaire n’a pas changé.',
    next: 'Rattachez dans l’autre sens, ou détachez d’abord l’antenne.',
  })

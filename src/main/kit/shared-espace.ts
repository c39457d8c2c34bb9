import type { Db } from '#main/db/db.ts'
import { row } from '#main/db/query.ts'
import { invitingHub } from './invitation.ts'
import { knownPostes } from './postes.ts'

/**
 * Whether the espace has several postes, and a hub among them: what engages everyone is then done there. A poste alone does
 * everything, and so do postes that nobody consolidates.
 */
export const isShared = (db: Db): boolean => {
  if (invitingHub(db) !== null) return true
  const active = knownPostes(db).filter(({ leftOn }) => leftOn === null)
  return active.length > 1 && active.some(({ member }) => row(db, 'member', member)?.role === 'hub')
}

import type { Db } from '#main/db/db.ts'
import { row } from '#main/db/query.ts'
import { type Hub, invitingHub } from './invitation.ts'
import { knownPostes, posteOf } from './postes.ts'

/**
 * Whether the espace has several postes, and a hub among them: what engages everyone is then done there. A poste alone does
 * everything, and so do postes that nobody consolidates.
 */
export const isShared = (db: Db): boolean => hasHub(db) && (awaitedHub(db) !== null || active(db).length > 1)

/** Whether somebody consolidates, were it this poste alone: who takes part is then theirs to say. */
export const hasHub = (db: Db): boolean =>
  awaitedHub(db) !== null || active(db).some(({ member }) => row(db, 'member', member)?.role === 'hub')

/** The hub that invited this poste, until its own entry says more of it. */
export const awaitedHub = (db: Db): Hub | null => {
  const hub = invitingHub(db)
  return hub === null || posteOf(db, hub.verifying) !== undefined ? null : hub
}

const active = (db: Db) => knownPostes(db).filter(({ leftOn }) => leftOn === null)

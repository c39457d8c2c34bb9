import type { Db } from '#main/db/db.ts'
import { type Hub, invitingHub } from './invitation.ts'
import { posteOf } from './postes.ts'

/** The hub that invited this poste, until a grant says more of it. */
export const awaitedHub = (db: Db): Hub | null => {
  const hub = invitingHub(db)
  return hub === null || posteOf(db, hub.verifying) !== undefined ? null : hub
}

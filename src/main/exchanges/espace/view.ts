import type { Db } from '#main/db/db.ts'
import { row } from '#main/db/query.ts'
import { espaceName, rightsIn } from '#main/db/rights-of-log.ts'
import { fingerprint } from '#main/keys/fingerprint.ts'
import { publicKeysOf } from '#main/keys/poste-keys.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { invitingHub } from '#main/kit/invitation.ts'
import { asksHere, knownPostes } from '#main/kit/postes.ts'
import { ownName } from '#main/kit/who-writes.ts'
import type { EspaceView, PosteView } from '#shared/contract/exchanges/espace.ts'
import { keysPlace, readKeys } from '../read/keys-file.ts'
import { posteView } from './poste-view.ts'

/** What this poste is, or asks to be let in as. */
const placeOf = (db: Db, poste: PosteView | null): Pick<PosteView, 'role' | 'sector'> => {
  if (poste !== null) return { role: poste.role, sector: poste.sector }
  const asks = asksHere(db)
  return { role: asks?.role ?? null, sector: row(db, 'sector', asks?.sector ?? null)?.name ?? null }
}

export const espaceView = async ({ workspace: { db, log }, dataDir, secrets }: FeatureContext): Promise<EspaceView> => {
  const place = await keysPlace(dataDir, secrets)
  const keys = place === 'closed' ? null : await readKeys(dataDir, secrets)
  const own = keys === null ? null : await publicKeysOf(keys)
  // Keys that do not open here are still those of this poste: what it writes says whose it is.
  const here = own?.verifying ?? rightsIn(db)?.posteOf(log.replica) ?? null
  const postes = knownPostes(db).map((poste) => posteView(db, poste, here))
  const poste = postes.find(({ isHere }) => isHere) ?? null
  const espace = espaceName(db)
  const hub = poste === null ? invitingHub(db) : null
  return {
    keys: place,
    here:
      own === null || espace === null
        ? null
        : { name: ownName(db), fingerprint: fingerprint(espace, own), poste, ...placeOf(db, poste) },
    others: postes
      .filter(({ isHere }) => !isHere)
      .toSorted((a, b) => Number(a.leftOn !== null) - Number(b.leftOn !== null)),
    invitedBy: hub === null || espace === null ? null : { name: hub.name, fingerprint: fingerprint(espace, hub) },
  }
}

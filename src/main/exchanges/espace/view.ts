import { fingerprint } from '#main/bundle/fingerprint.ts'
import { publicKeysOf } from '#main/bundle/poste-keys.ts'
import { rows } from '#main/db/query.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { invitingHub } from '#main/kit/invitation.ts'
import { knownPostes, posteView } from '#main/kit/postes.ts'
import type { EspaceView } from '#shared/contract/exchanges/espace.ts'
import { keysPlace, readKeys } from '../read/keys-file.ts'

export const espaceView = async ({ workspace: { db }, dataDir, secrets }: FeatureContext): Promise<EspaceView> => {
  const place = await keysPlace(dataDir, secrets)
  const keys = place === 'closed' ? null : await readKeys(dataDir, secrets)
  const own = keys === null ? null : await publicKeysOf(keys)
  const postes = knownPostes(db).map((poste) => posteView(db, poste, own))
  const hub = invitingHub(db)
  const isHere = rows(db, 'poste').some(({ verifying }) => verifying === hub?.verifying)
  return {
    keys: place,
    here: postes.find((poste) => poste.isHere) ?? null,
    others: postes
      .filter((poste) => !poste.isHere)
      .toSorted((a, b) => Number(a.leftOn !== null) - Number(b.leftOn !== null)),
    invitedBy: hub === null || isHere ? null : { name: hub.name, fingerprint: fingerprint(hub) },
  }
}

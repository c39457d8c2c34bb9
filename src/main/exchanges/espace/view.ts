import { fingerprint } from '#main/bundle/fingerprint.ts'
import { publicKeysOf } from '#main/keys/poste-keys.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { knownPostes } from '#main/kit/postes.ts'
import { awaitedHub } from '#main/kit/shared-espace.ts'
import type { EspaceView } from '#shared/contract/exchanges/espace.ts'
import { keysPlace, readKeys } from '../read/keys-file.ts'
import { posteView } from './poste-view.ts'

export const espaceView = async ({ workspace: { db }, dataDir, secrets }: FeatureContext): Promise<EspaceView> => {
  const place = await keysPlace(dataDir, secrets)
  const keys = place === 'closed' ? null : await readKeys(dataDir, secrets)
  const own = keys === null ? null : await publicKeysOf(keys)
  const postes = knownPostes(db).map((poste) => posteView(db, poste, own))
  const here = postes.find((poste) => poste.isHere)
  const hub = awaitedHub(db)
  return {
    keys: place,
    here: here === undefined || own === null ? null : { ...here, fingerprint: fingerprint(own) },
    others: postes
      .filter((poste) => !poste.isHere)
      .toSorted((a, b) => Number(a.leftOn !== null) - Number(b.leftOn !== null)),
    invitedBy: hub === null ? null : { name: hub.name, fingerprint: fingerprint(hub) },
  }
}

import { fingerprint } from '#main/bundle/fingerprint.ts'
import { publicKeysOf } from '#main/bundle/poste-keys.ts'
import { row } from '#main/db/query.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { invitingHub } from '#main/kit/invitation.ts'
import { knownPostes } from '#main/kit/postes.ts'
import type { BundleSender } from '#shared/contract/exchanges/bundles.ts'
import { readKeys } from '../read/keys-file.ts'
import type { ReceivedBundle } from './received-bundles.ts'

type Db = FeatureContext['workspace']['db']

/** Who signed a bundle, as far as this poste knows (BU-7). */
export const senderOf = async (
  { workspace: { db }, dataDir, secrets }: FeatureContext,
  { opened: { manifest } }: Pick<ReceivedBundle, 'opened'>,
): Promise<BundleSender> => {
  const { verifying } = manifest.sender
  const keys = await readKeys(dataDir, secrets)
  const poste = knownPostes(db).find((known) => known.verifying === verifying)
  const told = { fingerprint: fingerprint(manifest.sender), checkedOn: poste?.checkedOn ?? null }
  if (keys !== null && verifying === (await publicKeysOf(keys)).verifying)
    return { ...told, status: 'own', name: null, role: null, sector: null }
  const who = personOf(db, verifying)
  if (poste !== undefined) return { ...told, ...who, status: poste.leftOn === null ? 'known' : 'left' }
  const hub = invitingHub(db)
  return hub?.verifying === verifying
    ? { ...told, status: 'known', name: hub.name, role: 'hub', sector: null }
    : { ...told, ...who, status: 'unknown' }
}

/** Who holds the poste of a key, by what the rows say; nothing is known of a stranger. */
export const personOf = (db: Db, verifying: string): Pick<BundleSender, 'name' | 'role' | 'sector'> => {
  const poste = knownPostes(db).find((known) => known.verifying === verifying)
  const member = row(db, 'member', poste?.member ?? null)
  return {
    name: member?.name ?? null,
    role: member?.role ?? null,
    sector: row(db, 'sector', member?.sector ?? null)?.name ?? null,
  }
}

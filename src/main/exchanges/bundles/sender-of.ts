import { fingerprint } from '#main/bundle/fingerprint.ts'
import { row } from '#main/db/query.ts'
import { publicKeysOf } from '#main/keys/poste-keys.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { posteOf, standingOf } from '#main/kit/postes.ts'
import { awaitedHub } from '#main/kit/shared-espace.ts'
import type { BundleSender } from '#shared/contract/exchanges/bundles.ts'
import type { RowId } from '#shared/kernel/ids.ts'
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
  const words = fingerprint(manifest.sender)
  const checkedOn = posteOf(db, verifying)?.checkedOn ?? null
  if (keys !== null && verifying === (await publicKeysOf(keys)).verifying)
    return { fingerprint: words, checkedOn, status: 'own', name: null, role: null, sector: null }
  const hub = awaitedHub(db)
  const who =
    hub?.verifying === verifying
      ? { name: hub.name, role: 'hub' as const, sector: null }
      : presentedIn(db, verifying).person
  const status = standingOf(db, verifying)
  return { ...who, status, fingerprint: status === 'known' ? words : null, checkedOn }
}

type Person = Pick<BundleSender, 'name' | 'role' | 'sector'>

/** Who holds the poste of a key, by what the rows say; nothing is known of a stranger. */
export const presentedIn = (db: Db, verifying: string): { readonly member: RowId | null; readonly person: Person } => {
  const member = posteOf(db, verifying)?.member ?? null
  return { member, person: personOf(db, member) ?? { name: null, role: null, sector: null } }
}

/** `null` when nothing of this member is here. */
export const personOf = (db: Db, id: RowId | null): Person | null => {
  const member = row(db, 'member', id)
  if (member === null) return null
  const { name, role, sector } = member
  return { name, role, sector: row(db, 'sector', sector)?.name ?? null }
}

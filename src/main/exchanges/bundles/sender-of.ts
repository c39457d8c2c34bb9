import { row } from '#main/db/query.ts'
import { espaceName } from '#main/db/rights-of-log.ts'
import { fingerprint } from '#main/keys/fingerprint.ts'
import { publicKeysOf } from '#main/keys/poste-keys.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { awaitedHub, posteName, posteOf, standingOf, takesOver } from '#main/kit/postes.ts'
import type { BundleSender } from '#shared/contract/exchanges/bundles.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { readKeys } from '../read/keys-file.ts'
import type { ReceivedBundle } from './received-bundles.ts'

/** Who signed a bundle, as far as this poste knows (BU-7). */
export const senderOf = async (
  { workspace: { db }, dataDir, secrets }: FeatureContext,
  { opened: { manifest } }: Pick<ReceivedBundle, 'opened'>,
): Promise<BundleSender> => {
  const { verifying, root } = manifest.sender
  const words = fingerprint(espaceName(db) ?? '', manifest.sender)
  const poste = posteOf(db, verifying)
  const invited = awaitedHub(db)
  const hub = invited?.verifying === verifying ? invited : null
  const checkedOn = (poste ?? hub)?.checkedOn ?? null
  const keys = await readKeys(dataDir, secrets)
  if (keys !== null && verifying === (await publicKeysOf(keys)).verifying)
    return { fingerprint: words, checkedOn, status: 'own', tookOver: false, ...nobody }
  if (takesOver(db, manifest.sender)) {
    const name = row(db, 'member', (root?.member ?? null) as RowId | null)?.name ?? null
    return { name, role: 'hub', sector: null, status: 'known', tookOver: true, fingerprint: words, checkedOn }
  }
  const who =
    hub !== null
      ? { name: hub.name, role: 'hub' as const, sector: null }
      : poste === undefined
        ? nobody
        : { name: posteName(db, poste), role: poste.role, sector: row(db, 'sector', poste.sector)?.name ?? null }
  const status = standingOf(db, verifying)
  const tookOver = poste?.tookOver === true
  return { ...who, status, tookOver, fingerprint: status === 'unknown' ? null : words, checkedOn }
}

type Person = Pick<BundleSender, 'name' | 'role' | 'sector'>

const nobody: Person = { name: null, role: null, sector: null }

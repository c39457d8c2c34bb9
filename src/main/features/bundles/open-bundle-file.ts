import { createHash, randomUUID } from 'node:crypto'
import { otherEspace } from '#main/bundle/bundle-errors.ts'
import { fingerprint } from '#main/bundle/fingerprint.ts'
import { type OpenedBundle, openBundle } from '#main/bundle/open-bundle.ts'
import { publicKeysOf } from '#main/bundle/poste-keys.ts'
import { receivedAt } from '#main/db/exchanges.ts'
import { row, rows } from '#main/db/query.ts'
import type { BundlePreview, BundleSender } from '#shared/contract/bundles.ts'
import type { FeatureContext } from '../context.ts'
import { notStarted } from '../exchange-errors.ts'
import { importGone } from '../import-gone.ts'
import { invitingHub } from '../invitation.ts'
import { readKeys } from '../keys-file.ts'
import { knownPostes } from '../postes.ts'
import { rehearse } from './rehearse.ts'

/** A bundle that waits for « Appliquer ». */
export interface WaitingBundle {
  readonly file: string
  /** SHA-256 of the file, hexadecimal. */
  readonly hash: string
  readonly opened: OpenedBundle
  readonly sender: BundleSender
}

/** Bundles kept in memory; the oldest goes first. */
const kept = 3

export const createOpenedBundles = () => {
  const bundles = new Map<string, WaitingBundle>()
  return {
    add: (bundle: WaitingBundle): string => {
      const id = randomUUID()
      bundles.set(id, bundle)
      const [oldest] = bundles.keys()
      if (bundles.size > kept && oldest !== undefined) bundles.delete(oldest)
      return id
    },
    /** @throws AppFailure `import-gone` */
    get: (id: string): WaitingBundle => {
      const bundle = bundles.get(id)
      if (bundle === undefined) throw importGone()
      return bundle
    },
    close: (id: string): void => {
      bundles.delete(id)
    },
  }
}

/** Reads a bundle whole, and tells what it would do (BU-3). @throws AppFailure `bundle-…`, `espace-not-started` */
export const openBundleFile = async (
  context: FeatureContext,
  { name, content }: { readonly name: string; readonly content: Uint8Array },
  keep: (bundle: WaitingBundle) => string,
): Promise<BundlePreview> => {
  const { db } = context.workspace
  const keys = await readKeys(context.dataDir, context.secrets)
  if (keys === null) throw notStarted()
  const opened = await openBundle(content, keys)
  const [espace] = rows(db, 'espace', (q) => q.orderBy('id').limit(1))
  if (opened.manifest.espace !== espace?.id) throw otherEspace()
  const hash = createHash('sha256').update(content).digest('hex')
  const sender = senderOf(context, opened, (await publicKeysOf(keys)).verifying)
  const found = rehearse(context, opened)
  return {
    bundle: keep({ file: name, hash, opened, sender }),
    file: name,
    bytes: content.length,
    sender,
    ...found,
    appliedAt: receivedAt(db, hash),
  }
}

const senderOf = ({ workspace: { db } }: FeatureContext, { manifest }: OpenedBundle, own: string): BundleSender => {
  const { verifying } = manifest.sender
  const poste = knownPostes(db).find((known) => known.verifying === verifying)
  const told = { fingerprint: fingerprint(manifest.sender), checkedOn: poste?.checkedOn ?? null }
  if (verifying === own) return { ...told, status: 'own', name: null }
  if (poste !== undefined) {
    const name = row(db, 'member', poste.member)?.name ?? null
    return { ...told, status: poste.leftOn === null ? 'known' : 'left', name }
  }
  const hub = invitingHub(db)
  return hub?.verifying === verifying
    ? { ...told, status: 'known', name: hub.name }
    : { ...told, status: 'unknown', name: null }
}

import { heardAt, receivedAt } from '#main/db/exchanges.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import type { BundlePreview } from '#shared/contract/exchanges/bundles.ts'
import type { ReceivedBundle } from './received-bundles.ts'
import { rehearse } from './rehearse.ts'
import { senderOf } from './sender-of.ts'

/** What a bundle is, and what it would do (BU-3). @throws AppFailure as `log.receive` */
export const previewBundle = async (context: FeatureContext, bundle: ReceivedBundle): Promise<BundlePreview> => {
  const { db } = context.workspace
  const { manifest } = bundle.opened
  return {
    bundle: bundle.hash,
    file: bundle.file,
    bytes: bundle.bytes,
    sender: await senderOf(context, bundle),
    madeAt: manifest.at,
    previousAt: heardAt(db, manifest.sender.verifying),
    ...rehearse(context, bundle),
    appliedAt: receivedAt(db, bundle.hash),
  }
}

import { heardAt, receivedAt } from '#main/db/exchanges.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import type { Handlers } from '#shared/contract/define.ts'
import type { BundlePreview, bundlesContract } from '#shared/contract/exchanges/bundles.ts'
import { bundleGone } from '../read/quarantine.ts'
import { applyBundle } from './apply-bundle.ts'
import { decidedPoints, keepDecided } from './decided-points.ts'
import { exportBundle, outgoingBundle } from './export-bundle.ts'
import { journalOf } from './journal.ts'
import { listChanges } from './list-changes.ts'
import { lostBundleSheet, writeLostBundle } from './lost-bundle.ts'
import type { ReceivedBundle } from './received-bundles.ts'
import { receivedBundles } from './received-bundles.ts'
import { rehearse } from './rehearse.ts'
import { senderOf } from './sender-of.ts'

export const bundlesHandlers = (context: FeatureContext): Handlers<typeof bundlesContract> => {
  const { db } = context.workspace
  const received = receivedBundles(context)
  const look = async (bundle: string) => previewBundle(context, await received.open(bundle))
  return {
    outgoing: (input) => outgoingBundle(context, input),
    export: async (input) => {
      const { ready, bytes } = await exportBundle(context, input)
      return { ...ready, type: 'application/octet-stream', bytes }
    },
    waiting: () =>
      received.list().map(({ hash, name, bytes, cameAt }) => ({
        bundle: hash,
        file: name,
        bytes,
        cameAt,
        appliedAt: receivedAt(db, hash),
      })),
    open: async ({ name, content }) => look(await received.add(name, content)),
    look: ({ bundle }) => look(bundle),
    decided: ({ bundle }) => decidedPoints(db, bundle),
    decide: ({ bundle, choices }) => {
      if (!received.has(bundle)) throw bundleGone()
      keepDecided(db, bundle, choices)
      return null
    },
    changes: async ({ bundle, offset }) => listChanges(context, await received.open(bundle), offset),
    apply: async ({ bundle, ...decided }) => applyBundle(context, await received.open(bundle), decided),
    dismiss: async ({ bundle }) => {
      await received.dismiss(bundle)
      return null
    },
    journal: () => journalOf(db),
    lost: ({ bundle }) => lostBundleSheet(context, bundle),
    writeLost: ({ bundle, job }) => writeLostBundle(context, bundle, job),
  }
}

/** What a bundle is, and what it would do (BU-3). @throws AppFailure as `log.receive` */
const previewBundle = async (context: FeatureContext, bundle: ReceivedBundle): Promise<BundlePreview> => {
  const { db } = context.workspace
  const { manifest } = bundle.opened
  const sender = await senderOf(context, bundle)
  return {
    bundle: bundle.hash,
    file: bundle.file,
    bytes: bundle.bytes,
    sender,
    madeAt: manifest.at,
    previousAt: heardAt(db, manifest.sender.verifying),
    ...rehearse(context, bundle, sender.status),
    appliedAt: receivedAt(db, bundle.hash),
  }
}

import { exchangeLines } from '#main/db/exchanges.ts'
import { row } from '#main/db/query.ts'
import type { bundlesContract } from '#shared/contract/bundles.ts'
import type { Handlers } from '#shared/contract/define.ts'
import type { FeatureContext } from '../context.ts'
import { knownPostes } from '../postes.ts'
import { applyBundle } from './apply-bundle.ts'
import { exportBundle } from './export-bundle.ts'
import { createOpenedBundles, openBundleFile } from './open-bundle-file.ts'

/** Lines of the journal shown. */
const longest = 200

export const bundlesHandlers = (context: FeatureContext): Handlers<typeof bundlesContract> => {
  const { db } = context.workspace
  const opened = createOpenedBundles()
  return {
    export: (input) => exportBundle(context, input),
    open: (input) => openBundleFile(context, input, opened.add),
    apply: ({ bundle, trust }) => applyBundle(context, opened.get(bundle), trust),
    close: ({ bundle }) => {
      opened.close(bundle)
      return null
    },
    journal: () => {
      const postes = knownPostes(db)
      const nameBy = (key: 'verifying' | 'recipient', value: string): string | null =>
        row(db, 'member', postes.find((poste) => poste[key] === value)?.member ?? null)?.name ?? null
      return exchangeLines(db, longest).map(({ sender, recipients, ...line }) => ({
        ...line,
        sender: nameBy('verifying', sender),
        recipients: recipients.map((recipient) => nameBy('recipient', recipient) ?? 'Poste inconnu'),
      }))
    },
  }
}

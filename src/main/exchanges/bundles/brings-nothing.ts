import type { FeatureContext } from '#main/kit/context.ts'
import { seen } from '#shared/sync/version-vector.ts'
import type { ReceivedBundle } from './received-bundles.ts'

/**
 * Whether all that a bundle holds is here already: to take it in changes no row. What it holds is looked at, not what its
 * manifest says of it.
 */
export const bringsNothing = ({ workspace: { log } }: FeatureContext, { opened }: ReceivedBundle): boolean => {
  const vector = log.vector()
  for (const { replica, first } of opened.txs()) if (!seen(vector, { replica, seq: first })) return false
  return true
}

import type { FeatureContext } from '#main/kit/context.ts'
import type { ReceivedBundle } from './received-bundles.ts'

/**
 * Whether all that a bundle holds is here already: to take it in changes no row. What it holds is looked at, not what its
 * manifest says of it.
 */
export const bringsNothing = ({ workspace: { log } }: FeatureContext, { opened }: ReceivedBundle): boolean => {
  for (const tx of opened.txs()) if (!log.has(tx)) return false
  return true
}

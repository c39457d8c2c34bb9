import type { Root } from '#shared/records/exchanges/root.ts'
import type { Genesis } from './genesis.ts'
import { isSignedBy, signatureBy, signingKeyOf } from './signature.ts'

type Said = Omit<Root, 'signature'>

/** By which whoever holds the key of recovery of an espace gives it another first hub. @param seed of that key, 32 bytes */
export const rootSignedBy = (seed: Uint8Array, espace: string, said: Said): Root => ({
  ...said,
  signature: signatureBy(signingKeyOf(seed), rootBytes(espace, said)),
})

/** Whether the key of recovery of this espace signed it. */
export const isRoot = ({ recovery }: Pick<Genesis, 'recovery'>, espace: string, root: Root): boolean =>
  isSignedBy(recovery, rootBytes(espace, root), root.signature)

const rootBytes = (espace: string, { n, verifying, recipient, member, from }: Said): Uint8Array =>
  Buffer.from(`concerto root 3\n${JSON.stringify([espace, n, verifying, recipient, member, from])}`)

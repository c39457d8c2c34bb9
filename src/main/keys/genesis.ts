import { hash, randomBytes } from 'node:crypto'
import { z } from 'zod'
import type { PublicKeys } from './poste-keys.ts'
import { signingKeyOf, verifyingKeyOf } from './signature.ts'

/**
 * What an espace begins with, and is named after (ME-1): the keys of its first hub and who holds it, the key that may replace
 * those should they be lost, and what makes two espaces of one hub two.
 */
export const genesisSchema = z.strictObject({
  /** Signing key of the first hub, and the one that bundles for it are encrypted for. */
  verifying: z.string().max(200),
  recipient: z.string().max(200),
  /** Row id of the member. */
  member: z.string().max(64),
  /** Signing key of the sheet of recovery. */
  recovery: z.string().max(200),
  /** 16 random bytes, base64. */
  nonce: z.string().max(64),
})

export type Genesis = z.infer<typeof genesisSchema>

/** @returns the secret half of its key of recovery besides, 32 bytes in base64: who holds it holds the espace */
export const makeGenesis = (
  { verifying, recipient }: PublicKeys,
  member: string,
): { readonly genesis: Genesis; readonly recovery: string } => {
  const seed = randomBytes(32)
  const recovery = verifyingKeyOf(signingKeyOf(seed))
  const nonce = randomBytes(16).toString('base64')
  return { genesis: { verifying, recipient, member, recovery, nonce }, recovery: seed.toString('base64') }
}

/** The name of an espace, base64. */
export const espaceNamed = ({ verifying, recipient, member, recovery, nonce }: Genesis): string =>
  hash('sha256', `concerto espace 3\n${JSON.stringify([verifying, recipient, member, recovery, nonce])}`, 'base64')

import { hash } from 'node:crypto'
import { z } from 'zod'

/**
 * What an espace begins with, and is named after (ME-1): the keys of its first hub, the one that may replace it should it be
 * lost, and what makes two espaces of one hub two.
 */
export const genesisSchema = z.strictObject({
  /** Signing key of the first hub, and the one that bundles for it are encrypted for. */
  verifying: z.string(),
  recipient: z.string(),
  /** Signing key of the sheet of recovery. */
  recovery: z.string(),
  /** 16 random bytes, base64. */
  nonce: z.string(),
})

export type Genesis = z.infer<typeof genesisSchema>

/** The name of an espace, base64. */
export const espaceNamed = ({ verifying, recipient, recovery, nonce }: Genesis): string =>
  hash('sha256', `concerto espace 3\n${JSON.stringify([verifying, recipient, recovery, nonce])}`, 'base64')

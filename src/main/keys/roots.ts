import { z } from 'zod'
import type { Root } from '#shared/records/exchanges/root.ts'
import { espaceNamed, type Genesis } from './genesis.ts'
import { isSignedBy, signatureBy, signingKeyOf } from './signature.ts'

const cutSchema = z.tuple([z.int().min(0), z.string()]).readonly()

export const rootSchema = z.object({
  n: z.int().min(1),
  verifying: z.string(),
  recipient: z.string(),
  member: z.string(),
  from: z.record(z.string(), cutSchema).readonly(),
  signature: z.string(),
})

type Said = Omit<Root, 'signature'>

/** By which whoever holds the key of recovery of an espace gives it another first hub. @param seed of that key, 32 bytes */
export const rootSignedBy = (seed: Uint8Array, espace: string, said: Said): Root => ({
  ...said,
  signature: signatureBy(signingKeyOf(seed), rootBytes(espace, said)),
})

/** Whether a first hub comes after another: as their sheet said it, and of two alike the smaller signature (ME-7). */
export const isAfter = (root: Pick<Root, 'n' | 'signature'>, other: Pick<Root, 'n' | 'signature'> | null): boolean =>
  other === null || root.n > other.n || (root.n === other.n && root.signature < other.signature)

/** Whether the key of recovery of this espace signed it. */
export const isRoot = (genesis: Genesis, root: Root): boolean =>
  isSignedBy(genesis.recovery, rootBytes(espaceNamed(genesis), root), root.signature)

const rootBytes = (espace: string, { n, verifying, recipient, member, from }: Said): Uint8Array =>
  Buffer.from(`concerto root 3\n${JSON.stringify([espace, n, verifying, recipient, member, from])}`)

import { hash, type KeyObject } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import writeFileAtomic from 'write-file-atomic'
import { ownFileMode } from '#main/files/own-files.ts'
import type { ReplicaId } from '#shared/kernel/ids.ts'
import { signatureBy, signingKeyOf, verifyingKeyOf } from './signature.ts'

/** What a workspace writes under. */
export interface ReplicaKey {
  readonly name: ReplicaId
  /** Raw public key, base64. */
  readonly verifying: string
  /** Signs the hash of a transaction. @returns base64 */
  sign(hash: string): string
  readonly seed: Uint8Array
}

/** @param seed 32 bytes */
export const replicaKeyOf = (seed: Uint8Array): ReplicaKey => {
  const key: KeyObject = signingKeyOf(seed)
  const verifying = verifyingKeyOf(key)
  return { name: replicaNamed(verifying), verifying, seed, sign: (own) => signatureBy(key, signedBytes(own)) }
}

/** The name of a replica, drawn of its key: 22 characters. @param verifying raw Ed25519 key, base64 */
export const replicaNamed = (verifying: string): ReplicaId =>
  hash('sha256', Buffer.concat([Buffer.from('concerto replica 3\n'), Buffer.from(verifying, 'base64')]), 'buffer')
    .subarray(0, nameBytes)
    .toString('base64url') as ReplicaId

const nameBytes = 16

/** Whether a name is one of a key: those of before had another form, and no signature to ask for. */
export const isKeyName = (name: string): boolean => /^[\w-]{22}$/.test(name)

/** What is signed of a transaction. @param own its hash, base64 */
export const signedBytes = (own: string): Uint8Array =>
  Buffer.concat([Buffer.from('concerto tx 3\n'), Buffer.from(own, 'base64')])

const fileIn = (folder: string): string => join(folder, 'replica.key')

/** That of the folder; `null` for none, or for a file that holds none. */
export const readReplicaKey = (folder: string): ReplicaKey | null => {
  try {
    const seed = Buffer.from(readFileSync(fileIn(folder), 'utf8'), 'base64')
    return seed.length === seedBytes ? replicaKeyOf(seed) : null
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

const seedBytes = 32

/** In a file that its owner alone reads, beside the database that it signs for. */
export const keepReplicaKey = (folder: string, { seed }: ReplicaKey): void =>
  writeFileAtomic.sync(fileIn(folder), Buffer.from(seed).toString('base64'), { mode: ownFileMode })

import { createPrivateKey, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption'
import { isVerifyingKey, signatureBy, verifyingKeyOf } from './signature.ts'

/** The secret half of a poste: never leaves the machine, never enters the log. */
export interface PosteKeys {
  /** age X25519 identity, « AGE-SECRET-KEY-1… »: opens what is sent to this poste. */
  readonly identity: string
  /** Ed25519 private key, PKCS 8 in base64: signs what this poste sends. */
  readonly signing: string
}

/** What others know of a poste: enough to write to it and to recognise what it signed. */
export interface PublicKeys {
  /** « age1… » */
  readonly recipient: string
  /** Raw Ed25519 key, 32 bytes in base64. */
  readonly verifying: string
}

export const makeKeys = async (): Promise<PosteKeys> => ({
  identity: await generateX25519Identity(),
  signing: generateKeyPairSync('ed25519').privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64'),
})

export const publicKeysOf = async (keys: PosteKeys): Promise<PublicKeys> => ({
  recipient: await identityToRecipient(keys.identity),
  verifying: verifyingOf(keys),
})

export const verifyingOf = ({ signing }: PosteKeys): string => verifyingKeyOf(privateKey(signing))

/** @returns base64 */
export const signed = (keys: PosteKeys, bytes: Uint8Array): string => signatureBy(privateKey(keys.signing), bytes)

/** Whether one can encrypt for the one and know the other's signature: anybody may have written what a row holds. */
export const areKeys = ({ recipient, verifying }: PublicKeys): boolean => {
  try {
    new Encrypter().addRecipient(recipient)
    return isVerifyingKey(verifying)
  } catch {
    return false
  }
}

const privateKey = (signing: string): KeyObject =>
  createPrivateKey({ key: Buffer.from(signing, 'base64'), format: 'der', type: 'pkcs8' })

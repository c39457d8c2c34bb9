import { createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto'
import { Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption'

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

export const publicKeysOf = async ({ identity, signing }: PosteKeys): Promise<PublicKeys> => ({
  recipient: await identityToRecipient(identity),
  verifying: createPublicKey(privateKey(signing))
    .export({ format: 'der', type: 'spki' })
    .subarray(-rawLength)
    .toString('base64'),
})

/** @returns base64 */
export const signed = (keys: PosteKeys, bytes: Uint8Array): string =>
  sign(null, bytes, privateKey(keys.signing)).toString('base64')

/** Whether one can encrypt for the one and know the other's signature: anybody may have written what a row holds. */
export const areKeys = ({ recipient, verifying }: PublicKeys): boolean => {
  try {
    new Encrypter().addRecipient(recipient)
    const raw = Buffer.from(verifying, 'base64')
    return raw.length === rawLength && raw.toString('base64') === verifying && publicKey(raw).type === 'public'
  } catch {
    return false
  }
}

/** False too for what is no key or no signature. */
export const isSignedBy = (verifying: string, bytes: Uint8Array, signature: string): boolean => {
  try {
    return verify(null, bytes, publicKey(Buffer.from(verifying, 'base64')), Buffer.from(signature, 'base64'))
  } catch {
    return false
  }
}

const publicKey = (raw: Uint8Array) =>
  createPublicKey({ key: Buffer.concat([spkiHeader, raw]), format: 'der', type: 'spki' })

const privateKey = (signing: string) =>
  createPrivateKey({ key: Buffer.from(signing, 'base64'), format: 'der', type: 'pkcs8' })

const rawLength = 32

/** What stands before the raw bytes of an Ed25519 key in its usual form (RFC 8410). */
const spkiHeader = Buffer.from('302a300506032b6570032100', 'hex')

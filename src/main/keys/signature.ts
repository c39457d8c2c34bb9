import { createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto'

/** An Ed25519 private key of its 32 bytes. */
export const signingKeyOf = (seed: Uint8Array): KeyObject =>
  createPrivateKey({ key: Buffer.concat([pkcs8Header, seed]), format: 'der', type: 'pkcs8' })

/** Raw public key, 32 bytes in base64. */
export const verifyingKeyOf = (key: KeyObject): string =>
  createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(-rawLength).toString('base64')

/** @returns base64 */
export const signatureBy = (key: KeyObject, bytes: Uint8Array): string => sign(null, bytes, key).toString('base64')

/** False too for what is no key or no signature. */
export const isSignedBy = (verifying: string, bytes: Uint8Array, signature: string): boolean => {
  try {
    return verify(null, bytes, publicKeyOf(verifying), Buffer.from(signature, 'base64'))
  } catch {
    return false
  }
}

/** Whether a text is such a public key, in its only writing. */
export const isVerifyingKey = (verifying: string): boolean => {
  try {
    const raw = Buffer.from(verifying, 'base64')
    return raw.length === rawLength && raw.toString('base64') === verifying && publicKeyOf(verifying).type === 'public'
  } catch {
    return false
  }
}

const publicKeyOf = (verifying: string): KeyObject =>
  createPublicKey({
    key: Buffer.concat([spkiHeader, Buffer.from(verifying, 'base64')]),
    format: 'der',
    type: 'spki',
  })

const rawLength = 32

/** What stands before the raw bytes of an Ed25519 key in its usual forms (RFC 8410). */
const spkiHeader = Buffer.from('302a300506032b6570032100', 'hex')
const pkcs8Header = Buffer.from('302e020100300506032b657004220420', 'hex')

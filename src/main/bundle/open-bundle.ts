import { createHash } from 'node:crypto'
import { gunzipSync } from 'node:zlib'
import { Decrypter } from 'age-encryption'
import { z } from 'zod'
import { type PosteKeys, publicKeysOf } from '#main/keys/poste-keys.ts'
import { isSignedBy } from '#main/keys/signature.ts'
import { heaviestFile } from '#shared/contract/file-size.ts'
import type { Tx } from '#shared/sync/op.ts'
import { isAge } from './age-mark.ts'
import { bundleDamaged, bundleNewer, bundleTooLarge, notABundle, notForYou, signatureWrong } from './bundle-errors.ts'
import { type NumberedLine, read, txsOf } from './lines.ts'
import { type Manifest, manifestSchema } from './manifest.ts'
import { signedBytes } from './seal-bundle.ts'

/** A bundle that is whole, and signed by the key its manifest names. Who holds that key is for others to say (BU-7). */
export interface OpenedBundle {
  readonly manifest: Manifest
  /** Its transactions, read as they are asked for. @throws AppFailure `bundle-line` */
  txs(): Iterable<Tx>
}

interface BundleLimits {
  /** Bytes of the file. */
  readonly sealed: number
  /** Bytes once opened: what a bomb is stopped at. */
  readonly opened: number
}

const mebibyte = 1_048_576
const bundleLimits: BundleLimits = { sealed: heaviestFile.bundle, opened: 512 * mebibyte }

/**
 * @throws AppFailure `bundle-unreadable`, `bundle-damaged`, `bundle-not-for-you`, `bundle-too-large`, `bundle-newer`, `bundle-line`,
 * `bundle-signature`
 */
export const openBundle = async (sealed: Uint8Array, keys: PosteKeys, limits = bundleLimits): Promise<OpenedBundle> => {
  if (sealed.length > limits.sealed) throw bundleTooLarge(limits.sealed)
  const bytes = inflated(await decrypted(sealed, keys), limits.opened)
  const { manifestEnd, endStart } = parts(bytes)
  const manifest = manifestIn(lineAt(bytes, 0, manifestEnd, 1))
  demandSigned(bytes, endStart, manifest)
  // Whoever received it could have sealed it again for this poste: its signature names those it was written for.
  if (!manifest.recipients.includes((await publicKeysOf(keys)).recipient)) throw notForYou()
  return { manifest, txs: () => txsOf(linesBetween(bytes, manifestEnd + 1, endStart)) }
}

/** Refuses at a glance what cannot be a bundle. @throws AppFailure `bundle-unreadable` */
export const demandBundle = (sealed: Uint8Array): void => {
  if (!isAge(sealed)) throw notABundle()
}

const decrypted = async (sealed: Uint8Array, keys: PosteKeys): Promise<Uint8Array> => {
  demandBundle(sealed)
  const decrypter = new Decrypter()
  decrypter.addIdentity(keys.identity)
  try {
    return await decrypter.decrypt(sealed)
  } catch (error) {
    throw String(error).includes('no identity matched') ? notForYou() : bundleDamaged()
  }
}

const inflated = (gzip: Uint8Array, limit: number): Buffer => {
  try {
    return gunzipSync(gzip, { maxOutputLength: limit })
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? bundleTooLarge(limit) : bundleDamaged()
  }
}

const newline = 0x0a

/** Where the manifest ends, and where the last line begins. */
const parts = (bytes: Buffer): { readonly manifestEnd: number; readonly endStart: number } => {
  const manifestEnd = bytes.indexOf(newline)
  const endStart = bytes.lastIndexOf(newline, bytes.length - 2) + 1
  if (manifestEnd < 0 || endStart <= manifestEnd || bytes.at(-1) !== newline) throw bundleDamaged()
  return { manifestEnd, endStart }
}

/** Bytes: more than a host takes in one call, so more than anybody wrote. */
const longestLine = 64 * mebibyte

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

const lineAt = (bytes: Buffer, from: number, to: number, number: number): NumberedLine => {
  try {
    if (to - from > longestLine) throw new RangeError('too long')
    return { text: utf8.decode(bytes.subarray(from, to)), number }
  } catch {
    // No line of ours: what reads it says which one it is.
    return { text: '', number }
  }
}

function* linesBetween(bytes: Buffer, from: number, to: number): Generator<NumberedLine> {
  let number = 2
  for (let start = from; start < to; number += 1) {
    const end = bytes.indexOf(newline, start)
    yield lineAt(bytes, start, end, number)
    start = end + 1
  }
}

const manifestIn = (line: NumberedLine): Manifest => {
  const version = /^\{"lot":(\d+),/.exec(line.text)?.[1]
  if (version !== undefined && Number(version) > 2) throw bundleNewer()
  return read(line, manifestSchema)
}

const endSchema = z.strictObject({
  end: z.strictObject({ lines: z.int(), sha256: z.string(), signature: z.string() }),
})

const demandSigned = (bytes: Buffer, endStart: number, { sender }: Manifest): void => {
  const signedPart = bytes.subarray(0, endStart)
  const lines = countLines(signedPart)
  const { end } = read(lineAt(bytes, endStart, bytes.length - 1, lines + 1), endSchema)
  const sum = createHash('sha256').update(signedPart).digest()
  if (end.lines !== lines || end.sha256 !== sum.toString('base64')) throw bundleDamaged()
  if (!isSignedBy(sender.verifying, signedBytes(sum), end.signature)) throw signatureWrong()
}

const countLines = (bytes: Buffer): number => {
  let lines = 0
  for (let at = bytes.indexOf(newline); at >= 0; at = bytes.indexOf(newline, at + 1)) lines += 1
  return lines
}

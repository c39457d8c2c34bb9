import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { Encrypter } from 'age-encryption'
import { type PosteKeys, signed } from '#main/keys/poste-keys.ts'
import type { Tx } from '#shared/sync/op.ts'
import { linesOf } from './lines.ts'
import type { Manifest } from './manifest.ts'

/** What is signed: never the digest alone, which a key could be asked to sign for something else. */
export const signedBytes = (digest: Uint8Array): Uint8Array => Buffer.concat([Buffer.from('concerto lot 1\n'), digest])

/** The bytes of a bundle (BU-1): a manifest, transactions, an end that counts, digests and signs them; gzip, then age. */
export const sealBundle = async (manifest: Manifest, txs: Iterable<Tx>, keys: PosteKeys): Promise<Uint8Array> => {
  const digest = createHash('sha256')
  const written: Buffer[] = []
  let pending = ''
  let lines = 0
  const flush = (): void => {
    const bytes = Buffer.from(pending)
    digest.update(bytes)
    written.push(bytes)
    pending = ''
  }
  const add = (line: string): void => {
    pending += `${line}\n`
    lines += 1
    if (pending.length > slice) flush()
  }
  add(JSON.stringify(manifest))
  for (const tx of txs) for (const line of linesOf(tx)) add(line)
  flush()
  const sum = digest.digest()
  const end = { end: { lines, sha256: sum.toString('base64'), signature: signed(keys, signedBytes(sum)) } }
  written.push(Buffer.from(`${JSON.stringify(end)}\n`))
  const encrypter = new Encrypter()
  for (const recipient of manifest.recipients) encrypter.addRecipient(recipient)
  return encrypter.encrypt(gzipSync(Buffer.concat(written), { level: 6 }))
}

/** Text gathered before it becomes bytes: a call for each line costs more than the line. */
const slice = 65_536

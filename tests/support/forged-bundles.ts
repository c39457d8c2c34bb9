import { createHash, createPrivateKey, sign } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { Encrypter } from 'age-encryption'
import { espaceNamed, type Genesis } from '#main/keys/genesis.ts'
import { type PosteKeys, publicKeysOf } from '#main/keys/poste-keys.ts'
import type { Tx } from '#shared/sync/op.ts'
import { nameOf } from './replica-keys.ts'
import { rowId } from './replicas.ts'

/** Three postes whose keys anyone may read: they open the corpus and nothing else. */
export const corpusKeys: Readonly<Record<'here' | 'hub' | 'other', PosteKeys>> = JSON.parse(
  readFileSync(join(import.meta.dirname, '../bundle/corpus/keys.json'), 'utf8'),
)

/** Row id of the espace, and what it begins with. */
export const corpusEspace = rowId(9)

export const corpusGenesis = async (): Promise<Genesis> => ({
  ...(await publicKeysOf(corpusKeys.hub)),
  member: rowId(8),
  recovery: '',
  nonce: 'corpus',
})

/** What someone who wished us ill, or a broken program, could make of a bundle. What is not said is as it should be. */
export interface Forged {
  /** Lines of the transactions, without their ends. */
  readonly lines: readonly string[]
  /** Laid over the manifest. */
  readonly manifest?: Readonly<Record<string, unknown>>
  /** Whose keys the manifest gives as the sender's. */
  readonly by?: PosteKeys
  /** Who signs, if another than it says. */
  readonly signedBy?: PosteKeys
  readonly sealedFor?: PosteKeys
  /** Changes the text before it is signed. */
  readonly text?: (text: string) => string
  /** Changes the bytes of that text, still before it is signed. */
  readonly bytes?: (bytes: Buffer) => Buffer
  /** Changes the last line's facts. */
  readonly end?: (end: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>
  /** Changes the whole text once it is signed. */
  readonly signed?: (bytes: Buffer) => Buffer
  /** Changes what gzip gave, before it is encrypted. */
  readonly compressed?: (bytes: Buffer) => Buffer
}

/** Written apart from the program's own writer, after docs/spec/bundles.md. */
export const forge = async (forged: Forged): Promise<Uint8Array> => {
  const { by = corpusKeys.hub, signedBy = by, sealedFor = corpusKeys.here } = forged
  const manifest = { ...(await manifestBy(by)), ...forged.manifest }
  const text = `${[JSON.stringify(manifest), ...forged.lines].join('\n')}\n`
  const bytes = same(forged.bytes)(Buffer.from(same(forged.text)(text)))
  const sum = createHash('sha256').update(bytes).digest()
  const facts = {
    lines: bytes.toString('latin1').split('\n').length - 1,
    sha256: sum.toString('base64'),
    signature: signatureOf(signedBy, sum),
  }
  const end = Buffer.from(`${JSON.stringify({ end: same(forged.end)(facts) })}\n`)
  const whole = same(forged.signed)(Buffer.concat([bytes, end]))
  return sealFor(sealedFor, same(forged.compressed)(gzipSync(whole)))
}

export const sealFor = async (keys: PosteKeys, bytes: Uint8Array): Promise<Uint8Array> => {
  const encrypter = new Encrypter()
  encrypter.addRecipient((await publicKeysOf(keys)).recipient)
  return encrypter.encrypt(bytes)
}

/** Lines of transactions, as they should be. */
export const goodLines = (...txs: readonly Tx[]): readonly string[] =>
  txs.flatMap(({ ops, ...header }) => [
    JSON.stringify({
      tx: { ...header, count: ops.length },
    }),
    ...ops.map(
      ({ record, row, prev, changes }) =>
        `{"record":${JSON.stringify(record)},"row":${JSON.stringify(row)},"prev":${JSON.stringify(
          prev.map(({ replica: name, seq }) => [name, seq]),
        )},"changes":${changes}}`,
    ),
  ])

const manifestBy = async (keys: PosteKeys) => ({
  lot: 2,
  espace: espaceNamed(await corpusGenesis()),
  sender: { replica: nameOf('Hub'), member: rowId(8), ...(await publicKeysOf(keys)), asks: null },
  recipients: [(await publicKeysOf(corpusKeys.here)).recipient],
  since: {},
  until: { [nameOf('Hub')]: 2 },
  pins: {},
  schema: 1,
  at: '2026-11-28T09:00:00.000Z',
})

const signatureOf = ({ signing }: PosteKeys, sum: Uint8Array): string => {
  const key = createPrivateKey({ key: Buffer.from(signing, 'base64'), format: 'der', type: 'pkcs8' })
  return sign(null, Buffer.concat([Buffer.from('concerto lot 1\n'), sum]), key).toString('base64')
}

const same =
  <T>(change: ((value: T) => T) | undefined): ((value: T) => T) =>
  (value) =>
    change?.(value) ?? value

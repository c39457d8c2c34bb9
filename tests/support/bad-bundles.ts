import { armor, Encrypter } from 'age-encryption'
import { formerHash } from '#main/db/former-hash.ts'
import type { ReplicaId } from '#shared/kernel/ids.ts'
import type { Op, Tx } from '#shared/sync/op.ts'
import { corpusKeys, type Forged, forge, goodLines, sealFor } from './forged-bundles.ts'
import { nameOf } from './replica-keys.ts'
import { craftTx, op, rowId, sealedTx } from './replicas.ts'

/** Bytes of a bundle by the name of its file: « what.code.lot », « stored » for one that is taken in. */
export type BadBundles = Readonly<Record<string, () => Promise<Uint8Array>>>

const tx = (rank: number, ...ops: readonly Op[]): Tx =>
  craftTx({ replica: 'Hub', first: rank, lamport: rank, ops, after: rank === 2 ? first : undefined })

const first = tx(1, op('actor', rowId(1), { name: 'Maison du numérique', phone: '+33474000000' }))
const after: Op['prev'] = [{ replica: nameOf('Hub'), seq: 1 }]

/** The next of the hub's transactions. */
const next = (...ops: readonly Op[]): readonly string[] => goodLines(tx(2, ...ops))

const plain = next(op('actor', rowId(1), { name: 'Atelier du Moulin' }, after))

/** The next one, with this text where its changes stand: nothing of it goes through an object. */
const changing = (changes: string): readonly string[] => next({ record: 'actor', row: rowId(1), changes, prev: after })

const lot =
  (lines: readonly string[], about: Omit<Forged, 'lines'> = {}) =>
  () =>
    forge({ lines, ...about })

const cut = (keep: (length: number) => number) => async (): Promise<Uint8Array> => {
  const whole = await forge({ lines: plain })
  return whole.subarray(0, keep(whole.length))
}

const flipped = (where: (length: number) => number) => async (): Promise<Uint8Array> => {
  const whole = await forge({ lines: plain })
  const at = where(whole.length)
  return whole.with(at, (whole[at] ?? 0) ^ 1)
}

/** Of the file as it travels. */
const ofTheFile: BadBundles = {
  'empty.bundle-unreadable.lot': async () => new Uint8Array(),
  'a-text.bundle-unreadable.lot': async () => Buffer.from('Bonjour, voici le lot.\n'),
  'in-armour.bundle-unreadable.lot': async () => Buffer.from(armor.encode(await forge({ lines: plain }))),
  'cut-in-its-header.bundle-damaged.lot': cut(() => 60),
  'cut-in-the-middle.bundle-damaged.lot': cut((length) => length >> 1),
  'cut-by-a-byte.bundle-damaged.lot': cut((length) => length - 1),
  'a-byte-flipped.bundle-damaged.lot': flipped((length) => length - 40),
  'its-last-byte-flipped.bundle-damaged.lot': flipped((length) => length - 1),
  'bytes-added.bundle-damaged.lot': async () => Buffer.concat([await forge({ lines: plain }), Buffer.from('more')]),
  'for-another.bundle-not-for-you.lot': lot(plain, { sealedFor: corpusKeys.other }),
  'passed-on-by-who-received-it.bundle-not-for-you.lot': lot(plain, {
    manifest: { recipients: ['age1q0000000000000000000000000000000000000000000000000000000000'] },
  }),
  'behind-a-passphrase.bundle-not-for-you.lot': async () => {
    const encrypter = new Encrypter()
    encrypter.setScryptWorkFactor(4)
    encrypter.setPassphrase('ouvre')
    return encrypter.encrypt(await forge({ lines: plain }))
  },
  'not-compressed.bundle-damaged.lot': () => sealFor(corpusKeys.here, Buffer.from(`${plain.join('\n')}\n`)),
  'compressed-and-cut.bundle-damaged.lot': lot(plain, { compressed: (bytes) => bytes.subarray(0, bytes.length - 9) }),
}

/** Of who made it, and for which espace. */
const ofTheSender: BadBundles = {
  'another-espace.bundle-other-espace.lot': lot(plain, { manifest: { espace: rowId(7) } }),
  'a-stranger.bundle-ungranted.lot': lot(plain, { by: corpusKeys.other }),
  'signed-by-another.bundle-signature.lot': lot(plain, { signedBy: corpusKeys.other }),
  'without-a-signature.bundle-signature.lot': lot(plain, { end: (end) => ({ ...end, signature: '' }) }),
  'a-word-changed-once-signed.bundle-damaged.lot': lot(plain, {
    signed: (bytes) => Buffer.from(bytes.toString().replace('Moulin', 'Moulon')),
  }),
  'a-line-gone.bundle-damaged.lot': lot(plain, { end: (end) => ({ ...end, lines: 4 }) }),
}

/** Of its first and last lines. */
const ofItsFrame: BadBundles = {
  'a-newer-format.bundle-newer.lot': lot(plain, { manifest: { lot: 3, later: true } }),
  'no-manifest.bundle-line-1.lot': lot(plain, { text: () => `${plain.join('\n')}\n` }),
  'one-thing-more-in-the-manifest.bundle-line-1.lot': lot(plain, { manifest: { more: 1 } }),
  'a-mark-of-byte-order.bundle-line-1.lot': lot(plain, { text: (text) => `\uFEFF${text}` }),
  'windows-line-ends.bundle-line-1.lot': lot(plain, { text: (text) => text.replaceAll('\n', '\r\n') }),
  'for-nobody.bundle-line-1.lot': lot(plain, { manifest: { recipients: [] } }),
  'no-line-feed-at-the-end.bundle-damaged.lot': lot(plain, { signed: (bytes) => bytes.subarray(0, bytes.length - 1) }),
  'no-end.bundle-line-3.lot': lot(plain, { signed: (bytes) => bytes.subarray(0, bytes.lastIndexOf('{"end"')) }),
  'something-after-the-end.bundle-line-5.lot': lot(plain, {
    signed: (bytes) => Buffer.concat([bytes, Buffer.from('{}\n')]),
  }),
}

const deep = `{"name":${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}}`
const nested = (levels: number): string => `{"name":${'['.repeat(levels)}${']'.repeat(levels)}}`

const spoilt = (from: string, to: string) => lot(plain, { text: (text) => text.replace(from, to) })

/** Of the form of a transaction's lines. */
const ofItsLines: BadBundles = {
  'a-key-twice.bundle-line-3.lot': lot(changing('{"name":"A","name":"B"}')),
  'a-prototype.bundle-line-3.lot': lot(changing('{"__proto__":{"name":"A"}}')),
  'a-prototype-of-the-line.bundle-line-3.lot': spoilt('{"record":', '{"__proto__":{},"record":'),
  'an-integer-that-loses-figures.bundle-line-3.lot': lot(changing('{"name":9007199254740993}')),
  'a-rank-beyond-2-53.bundle-line-2.lot': spoilt('"lamport":2', '"lamport":9007199254740992'),
  'a-rank-that-is-no-integer.bundle-line-2.lot': spoilt('"first":2', '"first":1.5'),
  'a-rank-below-one.bundle-line-2.lot': spoilt('"first":2', '"first":0'),
  'a-rank-beyond-what-is-numbered.bundle-line-2.lot': spoilt('"first":2', '"first":4294967296'),
  'not-a-number.bundle-line-3.lot': lot(changing('{"name":NaN}')),
  'infinity.bundle-line-3.lot': lot(changing('{"name":1e999}')),
  'minus-nothing.bundle-line-3.lot': lot(changing('{"name":-0}')),
  'a-mark-of-byte-order-in-a-line.bundle-line-3.lot': spoilt('{"record"', '\uFEFF{"record"'),
  'not-utf-8.bundle-line-3.lot': lot(plain, {
    bytes: (bytes) => Buffer.from(bytes.toString('latin1').replace('Moulin', 'Moul\xffn'), 'latin1'),
  }),
  'a-surrogate-by-itself-in-utf-8.bundle-line-3.lot': lot(plain, {
    bytes: (bytes) => Buffer.from(bytes.toString('latin1').replace('Moulin', 'Moul\xed\xa0\x80'), 'latin1'),
  }),
  'spaces.bundle-line-3.lot': spoilt('"record":', '"record": '),
  'an-empty-line.bundle-line-3.lot': spoilt('{"record"', '\n{"record"'),
  'a-million-deep.bundle-line-3.lot': lot(changing(deep)),
  'changes-that-are-a-list.bundle-line-3.lot': lot(changing('["name"]')),
  'a-name-without-end.bundle-line-3.lot': lot(next(op('x'.repeat(201), rowId(1), { name: 'A' }))),
  'no-operation.bundle-line-2.lot': spoilt('"count":1', '"count":0'),
  'more-operations-than-lines.bundle-line-2.lot': spoilt('"count":1', '"count":9'),
  'a-day-that-is-none.bundle-line-2.lot': spoilt('2031-01-01T00:00:00.000Z', 'hier, vers midi'),
}

/** The next one, with other facts about it, which its hash covers. */
const told = (about: Partial<Pick<Tx, 'at' | 'author'>>): readonly string[] => {
  const { hash: _, sig: __, ...before } = { ...tx(2, op('actor', rowId(1), { name: 'A' }, after)), ...about }
  return goodLines(sealedTx(before, 'Hub'))
}

/** Of a replica that has no key: it wrote in format 2, where a name was anything. */
const toldBy = (replica: string, rank = 1, name = 'A'): readonly string[] => {
  const { salt, ops, ...header } = tx(rank, op('actor', rowId(1), { name }))
  const former = { ...header, replica: replica as ReplicaId, schema: 2, key: '', sig: null }
  return goodLines({ ...former, salt, ops, hash: formerHash(former, salt as string, ops) })
}

/** Of what the operations say. */
const ofItsOperations: BadBundles = {
  'not-what-its-hash-covers.operation-damaged.lot': spoilt('Moulin', 'Moulon'),
  'nothing-written.operation-damaged.lot': lot(next(op('actor', rowId(1), {}))),
  'a-control-in-a-name.operation-damaged.lot': lot(next(op('actor', rowId(1), { 'na\u0000me': 'A' }))),
  'half-a-character-in-a-name.operation-damaged.lot': lot(next(op('actor', rowId(1), { 'na\ud800me': 'A' }))),
  'half-a-character-in-a-record.operation-damaged.lot': lot(next(op('act\ud800', rowId(1), { name: 'A' }))),
  'half-a-character-in-a-row.operation-damaged.lot': lot(next(op('actor', 'row\udc00', { name: 'A' }))),
  'half-a-character-in-an-author.operation-damaged.lot': lot(told({ author: '\ud800' })),
  'a-replica-of-no-key.operation-damaged.lot': lot(toldBy('__proto__')),
  'a-replica-of-too-long-a-name.operation-damaged.lot': lot(toldBy('R'.repeat(65))),
  'deeper-than-is-read.operation-damaged.lot': lot(changing(nested(501))),
  // Nothing says who wrote it: of what is signed, both are taken in, and neither counts (AH-6).
  'two-contents-of-one-unsigned-name.operation-changed.lot': lot([
    ...toldBy('constructor'),
    ...toldBy('constructor', 1, 'Autre'),
  ]),
  'two-contents-of-one-unsigned-name-that-wait.operation-changed.lot': lot([
    ...toldBy('constructor', 9),
    ...toldBy('constructor', 9, 'Autre'),
  ]),
}

/** Taken in whole, whatever it is: OP-5. */
const stored: BadBundles = {
  'a-replica-and-a-record-of-common-words.stored.lot': lot([
    ...toldBy('constructor'),
    ...next(op('constructor', 'toString', { valueOf: 'A' })),
  ]),
  'an-unknown-record.stored.lot': lot(next(op('budget', rowId(1), { amount: '10 000 €' }))),
  'an-unknown-field.stored.lot': lot(next(op('actor', rowId(1), { pronouns: 'elle', '#future': { kind: 'later' } }))),
  'a-field-called-changes.stored.lot': lot(next(op('actor', rowId(1), { later: 1, changes: { name: 'A' } }))),
  'values-of-another-kind.stored.lot': lot(next(op('actor', rowId(1), { name: 12, phone: { kind: 'rich' } }))),
  'sql-in-its-names.stored.lot': lot(
    next(op('actor"; DROP TABLE op; --', `'); DELETE FROM tx; --`, { 'name" TEXT); --': "'; DROP TABLE op; --" })),
  ),
  'names-of-the-language.stored.lot': lot(
    next(op('constructor', 'toString', { constructor: 1, hasOwnProperty: 'x', valueOf: null })),
  ),
  'tables-of-the-log.stored.lot': lot(next(op('op', rowId(1), { n: 1 }), op('sqlite_master', rowId(1), { sql: 'x' }))),
  'controls-and-half-characters-in-a-value.stored.lot': lot(
    next(op('actor', rowId(1), { name: 'a\u0000b\ud800c\u001b[31m\ufffe' }, after)),
  ),
  'removals-that-say-nothing.stored.lot': lot(
    next(op('actor', rowId(1), { '#removed': 'x' }), op('actor', rowId(2), { '#removed': [1] })),
  ),
  'as-deep-as-is-read.stored.lot': lot(changing(nested(499))),
  'the-greatest-rank-there-is.stored.lot': lot(
    goodLines(
      craftTx({
        replica: 'Hub',
        first: 2,
        lamport: Number.MAX_SAFE_INTEGER,
        after: first,
        ops: [op('actor', rowId(1), { name: 'A' }, after)],
      }),
    ),
  ),
  'another-content-of-a-known-name.stored.lot': lot(goodLines(tx(1, op('actor', rowId(1), { name: 'Autre' })))),
  'two-contents-of-one-name.stored.lot': lot([...plain, ...next(op('actor', rowId(1), { name: 'Autre' }))]),
  'two-contents-of-one-name-that-wait.stored.lot': lot([
    ...goodLines(tx(9, op('actor', rowId(1), { name: 'Plus tard' }))),
    ...goodLines(tx(9, op('actor', rowId(1), { name: 'Autre' }))),
  ]),
  'the-same-thing-twice.stored.lot': lot([...plain, ...plain]),
  'what-comes-after-what-is-missing.stored.lot': lot(goodLines(tx(9, op('actor', rowId(1), { name: 'Plus tard' })))),
  'nothing-new.stored.lot': lot([]),
}

/** What the poste that opens the others has taken in before: the hub's first transaction. */
export const knownBefore = (): Promise<Uint8Array> =>
  forge({ lines: goodLines(first), manifest: { until: { [nameOf('Hub')]: 1 } } })

export const badBundles: BadBundles = {
  ...ofTheFile,
  ...ofTheSender,
  ...ofItsFrame,
  ...ofItsLines,
  ...ofItsOperations,
  ...stored,
}

import { execFileSync, spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { Decrypter, Encrypter } from 'age-encryption'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Manifest } from '#main/bundle/manifest.ts'
import { openBundle } from '#main/bundle/open-bundle.ts'
import { sealBundle } from '#main/bundle/seal-bundle.ts'
import { fingerprint } from '#main/keys/fingerprint.ts'
import { makeKeys, type PosteKeys, publicKeysOf } from '#main/keys/poste-keys.ts'
import type { Tx } from '#shared/sync/op.ts'
import { laterFailureCode } from '../support/failure-code.ts'
import { nameOf } from '../support/replica-keys.ts'
import { craftTx, op, rowId } from '../support/replicas.ts'
import { temporaryFolder } from '../support/temporary.ts'

const hasAge = ['age', 'jq'].every((program) => spawnSync(program, ['--version']).status === 0)

let [ouest, hub, other] = [] as unknown as [PosteKeys, PosteKeys, PosteKeys]

beforeAll(async () => {
  ;[ouest, hub, other] = await Promise.all([makeKeys(), makeKeys(), makeKeys()])
})

const manifestFor = async (...recipients: readonly PosteKeys[]): Promise<Manifest> => ({
  lot: 2,
  espace: rowId(9),
  sender: { replica: 'Ouest', member: rowId(8), ...(await publicKeysOf(ouest)), asks: null },
  recipients: (await Promise.all(recipients.map(publicKeysOf))).map(({ recipient }) => recipient),
  since: { Hub: 4 },
  until: { Hub: 12, Ouest: 3 },
  pins: {},
  erased: {},
  schema: 2,
  at: '2026-11-28T09:00:00.000Z',
})

const some: readonly Tx[] = [
  craftTx({ replica: 'Ouest', first: 1, lamport: 5, ops: [op('actor', rowId(1), { name: 'Maison du numérique' })] }),
  craftTx({
    replica: 'Ouest',
    first: 2,
    lamport: 6,
    ops: [
      op('actor', rowId(1), { name: 'Chemin' }, [{ replica: nameOf('Ouest'), seq: 1 }]),
      op('meeting', rowId(2), { title: 'Concertation', nested: { ',"changes":': [1, null] } }),
    ],
  }),
]

/** A bundle made of lines of one's own, sealed for the hub. */
const sealedText = async (text: string): Promise<Uint8Array> => {
  const encrypter = new Encrypter()
  encrypter.addRecipient((await publicKeysOf(hub)).recipient)
  return encrypter.encrypt(gzipSync(text))
}

const opened = async (sealed: Uint8Array): Promise<readonly Tx[]> => [...(await openBundle(sealed, hub)).txs()]

const textOf = async (sealed: Uint8Array): Promise<string> => {
  const decrypter = new Decrypter()
  decrypter.addIdentity(hub.identity)
  return gunzipSync(await decrypter.decrypt(sealed)).toString()
}

describe('BU-1 a bundle', () => {
  test('gives back its manifest and its transactions to each of those it is for', async () => {
    const manifest = await manifestFor(hub, other)
    const sealed = await sealBundle(manifest, some, ouest)
    for (const keys of [hub, other]) {
      const bundle = await openBundle(sealed, keys)
      expect([bundle.manifest, [...bundle.txs()]]).toEqual([manifest, some])
    }
    expect(await laterFailureCode(() => openBundle(sealed, ouest))).toBe('bundle-not-for-you')
  })

  test('gives back any transaction, to the letter of what its hash covers', async () => {
    const text = fc.string({ unit: 'binary', maxLength: 12 }).map((value) => value.toWellFormed())
    const changes = fc.dictionary(
      text.filter((name) => name !== '__proto__' && name !== ''),
      fc.oneof(text, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constant(null), fc.array(text)),
      { minKeys: 1, maxKeys: 4 },
    )
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(changes, { minLength: 1, maxLength: 4 }), { maxLength: 5 }), async (all) => {
        const txs = all.map((ops, index) =>
          craftTx({ replica: 'Ouest', first: index + 1, lamport: 1, ops: ops.map((own) => op('actor', 'row', own)) }),
        )
        expect(await opened(await sealBundle(await manifestFor(hub), txs, ouest))).toEqual(txs)
      }),
      { numRuns: 40 },
    )
  })

  test.skipIf(!hasAge)('reads with age, gunzip and jq alone (needs age and jq)', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'lot'), await sealBundle(await manifestFor(hub), some, ouest))
    writeFileSync(join(folder, 'key'), `${hub.identity}\n`)
    const command = `age -d -i key lot | gunzip | jq -c 'select(.record == "actor") | .changes.name'`
    expect(execFileSync('sh', ['-c', command], { cwd: folder, encoding: 'utf8' })).toBe(
      '"Maison du numérique"\n"Chemin"\n',
    )
  })
})

describe('BU-3 a bundle that is not whole is refused', () => {
  test('wherever it is cut, whichever byte is another, whatever is added', async () => {
    const sealed = await sealBundle(await manifestFor(hub), some, ouest)
    const refused = new Set(['bundle-damaged', 'bundle-unreadable', 'bundle-not-for-you'])
    for (let at = 0; at < sealed.length; at += 1) {
      const flipped = sealed.slice()
      flipped[at] = (sealed[at] ?? 0) ^ (1 << (at % 8))
      expect(refused, `byte ${at}`).toContain(await laterFailureCode(() => opened(flipped)))
      expect(refused, `cut at ${at}`).toContain(await laterFailureCode(() => opened(sealed.subarray(0, at))))
    }
    expect(await laterFailureCode(() => opened(Buffer.concat([sealed, Buffer.from('more')])))).toBe('bundle-damaged')
  })

  test('when its lines are not those that were signed', async () => {
    const text = await textOf(await sealBundle(await manifestFor(hub), some, ouest))
    const lines = text.split('\n')
    expect(await opened(await sealedText(text))).toEqual(some)
    const changed = text.replace('Maison', 'Moison')
    expect(await laterFailureCode(async () => opened(await sealedText(changed)))).toBe('bundle-damaged')
    expect(await laterFailureCode(async () => opened(await sealedText(lines.toSpliced(2, 1).join('\n'))))).toBe(
      'bundle-damaged',
    )
    const elsewhere = text.replace((await publicKeysOf(ouest)).verifying, (await publicKeysOf(other)).verifying)
    expect(await laterFailureCode(async () => opened(await sealedText(elsewhere)))).toBe('bundle-damaged')
  })

  test('when another key signed it', async () => {
    const sealed = await sealBundle(await manifestFor(hub), some, other)
    expect(await laterFailureCode(() => opened(sealed))).toBe('bundle-signature')
  })

  test('when it would fill the memory', async () => {
    const bomb = await sealedText('0'.repeat(3_000_000))
    const limits = { sealed: 1_000_000, opened: 1_000_000 }
    expect(await laterFailureCode(() => openBundle(bomb, hub, limits))).toBe('bundle-too-large')
    expect(await laterFailureCode(() => openBundle(new Uint8Array(1_000_001), hub, limits))).toBe('bundle-too-large')
  })

  test.each([
    ['no lot', 'x', 'bundle-damaged'],
    ['a newer format', '{"lot":3,"x":1}\n{}\n', 'bundle-newer'],
    ['no manifest', '{}\n{}\n', 'bundle-line'],
    ['a mark of byte order', '\uFEFF{"lot":2}\n{}\n', 'bundle-line'],
    ['nesting without end', `${'['.repeat(1_000_000)}\n{}\n`, 'bundle-line'],
  ])('when it holds %s', async (_what, text, code) => {
    expect(await laterFailureCode(async () => opened(await sealedText(text)))).toBe(code)
  })
})

describe('BU-7 a fingerprint', () => {
  test('is six words one can read over the telephone, always the same for the same keys in the same espace', async () => {
    const keys = { recipient: 'age1example', verifying: 'AAAA' }
    expect(fingerprint('espace', keys)).toMatch(/^(\p{Ll}+ ){5}\p{Ll}+$/u)
    expect(fingerprint('espace', { ...keys })).toBe(fingerprint('espace', keys))
    expect(fingerprint('autre', keys)).not.toBe(fingerprint('espace', keys))
    const words = await Promise.all(
      [ouest, hub, other].map(async (own) => fingerprint('espace', await publicKeysOf(own))),
    )
    expect(new Set(words).size).toBe(3)
  })
})

import { join } from 'node:path'
import { expect, test } from 'vitest'
import { badBundles } from '../support/bad-bundles.ts'
import { createCorpusPoste } from '../support/corpus-poste.ts'
import { laterFailureCode } from '../support/failure-code.ts'
import { digestOf, open, receive } from '../support/postes.ts'
import { removeFolder } from '../support/temporary.ts'
import type { TestApp } from '../support/test-app.ts'

const isLong = process.env.CONCERTO_LONG === '1'

/** Every place of a bundle, or some of them that change with the day's keys: prime steps meet all parts of the file. */
const places = (length: number): readonly number[] =>
  Array.from({ length }, (_none, at) => at).filter((at) => isLong || at % 13 === 0 || at >= length - 3)

const refusals = new Set(['bundle-unreadable', 'bundle-damaged', 'bundle-not-for-you'])

/** Codes met, and where anything else than a refusal was. */
const tried = async (poste: TestApp, variants: readonly (readonly [string, Uint8Array])[]) => {
  const odd: string[] = []
  for (const [index, [what, bytes]] of variants.entries()) {
    // What is refused stays until a person lets it go: ten thousand of them would take long to look through.
    if (index % 200 === 0) removeFolder(join(poste.dataDir, 'lots-recus'))
    const code = await laterFailureCode(() => open(poste, bytes))
    if (!refusals.has(code ?? '')) odd.push(`${what}: ${code}`)
  }
  return odd
}

test('BU-3 a bundle cut anywhere, or with any byte changed, is refused and changes nothing', async () => {
  const poste = await createCorpusPoste()
  const good = Buffer.from((await badBundles['an-unknown-field.stored.lot']?.()) ?? [])
  const before = await digestOf(poste)
  const flips = places(good.length).flatMap((at) =>
    (isLong ? [1, 2, 4, 8, 16, 32, 64, 128] : [1 << (at % 8)]).map((bit) => {
      const bytes = Buffer.from(good)
      bytes[at] = (bytes[at] ?? 0) ^ bit
      return [`byte ${at} bit ${bit}`, bytes] as const
    }),
  )
  const cuts = places(good.length).map((at) => [`cut at ${at}`, good.subarray(0, at)] as const)
  expect(await tried(poste, [...flips, ...cuts])).toEqual([])
  expect(await digestOf(poste)).toBe(before)
  expect(await poste.call('bundles.journal', {})).toHaveLength(1)
  expect(await receive(poste, good)).toMatchObject({ transactions: 1, already: false })
}, 300_000)

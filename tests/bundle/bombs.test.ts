import { execFileSync } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { createCorpusPoste } from '../support/corpus-poste.ts'
import { corpusKeys, forge, goodLines, sealFor } from '../support/forged-bundles.ts'
import { digestOf } from '../support/postes.ts'
import { craftTx, op, rowId } from '../support/replicas.ts'
import { createTestApp, temporaryFolder } from '../support/test-app.ts'

const mebibyte = 1_048_576

/** Four gibibytes of zeros in four mebibytes: gzip reads files put end to end as one. */
const zeros = async (): Promise<Uint8Array> => {
  const part = gzipSync(Buffer.alloc(64 * mebibyte))
  return sealFor(corpusKeys.here, Buffer.concat(Array.from({ length: 64 }, () => part)))
}

const hugeField = (): Promise<Uint8Array> => {
  const tx = craftTx({ replica: 'Hub', first: 2, lamport: 2, ops: [op('actor', rowId(1), { name: 'x' })] })
  return forge({ lines: goodLines(tx), text: (text) => text.replace(':"x"', `:"${'x'.repeat(100 * mebibyte)}"`) })
}

const millionOps = (): Promise<Uint8Array> => {
  const [header = '', line = ''] = goodLines(
    craftTx({ replica: 'Hub', first: 2, lamport: 2, ops: [op('actor', 'x', { name: 'x' })] }),
  )
  const many = header.replace('"count":1', '"count":1000000')
  return forge({ lines: [many, `${line}\n`.repeat(999_999) + line] })
}

/** Once opened, at most: 512 MiB of contents while gzip gathers them, and the program itself. */
const bound = 1_000

test.skipIf(!existsSync('/proc/self/status')).each([
  ['four gibibytes of zeros', zeros, 'bundle-too-large'],
  ['a field of 100 mebibytes', hugeField, 'bundle-line'],
  ['a transaction of a million operations', millionOps, 'bundle-line'],
])('BU-3 refused, and memory stays within a bound: %s (needs /proc)', async (_what, make, code) => {
  const poste = await createCorpusPoste()
  const before = await digestOf(poste)
  const file = join(temporaryFolder(), 'bombe.lot')
  writeFileSync(file, await make())
  await poste.app.close()
  const child = join(import.meta.dirname, '../faults/children/open-bundle.ts')
  const said = JSON.parse(execFileSync(process.execPath, [child, poste.dataDir, file], { encoding: 'utf8' }))
  expect(said).toEqual({ code, most: expect.any(Number) })
  expect(said.most).toBeLessThan(bound)
  const after = await createTestApp({ dataDir: poste.dataDir })
  expect(await digestOf(after)).toBe(before)
})

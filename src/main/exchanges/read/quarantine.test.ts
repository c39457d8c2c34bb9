import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { laterFailureCode } from '../../../../tests/support/failure-code.ts'
import { temporaryFolder } from '../../../../tests/support/test-app.ts'
import { quarantine } from './quarantine.ts'

const folderOf = (dataDir: string): string => join(dataDir, 'lots-recus')

test('BU-3 a bundle that came is kept as it came until it is let go', async () => {
  const dataDir = temporaryFolder()
  const kept = quarantine(dataDir)
  expect(kept.list()).toEqual([])
  const content = Buffer.from('contenu chiffré')
  const hash = await kept.add('rhone_ouest_2026-11-28.lot', content)
  expect(kept.list()).toMatchObject([{ hash, name: 'rhone_ouest_2026-11-28.lot', bytes: content.length }])
  expect(await kept.read(hash)).toEqual({ name: 'rhone_ouest_2026-11-28.lot', content })
  expect(await kept.add('le même, sous un autre nom.lot', content)).toBe(hash)
  expect(kept.list()).toHaveLength(1)
  expect(quarantine(dataDir).has(hash)).toBe(true)
  await kept.remove(hash)
  expect(kept.list()).toEqual([])
  expect(await laterFailureCode(() => kept.read(hash))).toBe('bundle-gone')
})

test.each(['../../ailleurs.lot', 'CON:?*.LOT', '', 'é'.repeat(300), 'sans fin', '.lot'])(
  'BU-4 a name is a hint: « %s » stays in the folder',
  async (name) => {
    const dataDir = temporaryFolder()
    const hash = await quarantine(dataDir).add(name, Buffer.from('x'))
    const [file, ...others] = readdirSync(folderOf(dataDir))
    expect(others).toEqual([])
    expect(file).toMatch(new RegExp(`^${hash}_[\\p{L}\\p{N}_-]+\\.lot$`, 'u'))
    expect(quarantine(dataDir).list()).toHaveLength(1)
  },
)

test('a kept bundle that changed on the disk is not read, and what is beside is no bundle', async () => {
  const dataDir = temporaryFolder()
  const kept = quarantine(dataDir)
  const hash = await kept.add('reçu.lot', Buffer.from('contenu chiffré'))
  const [name] = readdirSync(folderOf(dataDir))
  const file = join(folderOf(dataDir), String(name))
  writeFileSync(`${file}.123.part`, readFileSync(file))
  writeFileSync(join(folderOf(dataDir), 'lisez-moi.lot'), 'x')
  expect(kept.list()).toHaveLength(1)
  writeFileSync(file, 'contenu chiffrÉ')
  expect(await laterFailureCode(() => kept.read(hash))).toBe('bundle-damaged')
})

test('a file larger than any bundle is not kept', async () => {
  const dataDir = temporaryFolder()
  const add = () => quarantine(dataDir).add('énorme.lot', new Uint8Array(128 * 1_048_576 + 1))
  expect(await laterFailureCode(add)).toBe('bundle-too-large')
  expect(quarantine(dataDir).list()).toEqual([])
})

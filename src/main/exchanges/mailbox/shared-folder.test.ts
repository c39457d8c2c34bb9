import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { laterFailureCode } from '../../../../tests/support/failure-code.ts'
import { temporaryFolder } from '../../../../tests/support/temporary.ts'
import { sharedFolder } from './shared-folder.ts'

test('BU-4 a file is written once, whole, and nothing else is left beside it', async () => {
  const path = temporaryFolder()
  const folder = sharedFolder(path)
  await folder.write('rhone_ouest.lot', Buffer.from('premier'))
  await folder.write('rhone_ouest.lot', Buffer.from('second'))
  expect(readFileSync(join(path, 'rhone_ouest.lot'), 'utf8')).toBe('premier')
  expect(readdirSync(path)).toEqual(['rhone_ouest.lot'])
})

test('only bundles are listed: no folder, no beginning of a file, no other document', async () => {
  const path = temporaryFolder()
  const folder = sharedFolder(path)
  for (const name of ['b.lot', 'A.LOT', 'c.lot.12.part', 'notes.docx']) writeFileSync(join(path, name), name)
  mkdirSync(join(path, 'dossier.lot'))
  expect((await folder.list()).map(({ name, bytes }) => [name, bytes])).toEqual([
    ['A.LOT', 5],
    ['b.lot', 5],
  ])
  await folder.removeDrafts('c.lot')
  expect(readdirSync(path)).not.toContain('c.lot.12.part')
  expect(await folder.read('absent.lot')).toBeNull()
})

test('a folder that went, and one that takes no file, are told', async () => {
  const path = temporaryFolder()
  const folder = sharedFolder(path)
  await folder.demandUsable()
  expect(readdirSync(path)).toEqual([])
  // A path no file can have stands for a disk that refuses: the tests may run with every right.
  expect(await laterFailureCode(() => folder.write('nulle/part.lot', Buffer.from('x')))).toBe('mailbox-read-only')
  rmSync(path, { recursive: true })
  expect(await laterFailureCode(folder.list)).toBe('mailbox-missing')
  expect(await laterFailureCode(() => folder.write('a.lot', Buffer.from('x')))).toBe('mailbox-missing')
  writeFileSync(path, 'un fichier')
  expect(await laterFailureCode(folder.list)).toBe('mailbox-missing')
})

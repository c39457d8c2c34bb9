import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { root } from './paths.mjs'
import { afterAllArtifactBuild } from './write-sums.mjs'

const folder = () => {
  const outDir = mkdtempSync(join(tmpdir(), 'concerto-dist-'))
  onTestFinished(() => rmSync(outDir, { recursive: true }))
  return outDir
}

test('installers stand beside what is in them, and the sums of all, as `sha256sum` reads them', async () => {
  const outDir = folder()
  const installers = ['Concerto-0.1.0-win-x64.exe', 'Concerto-0.1.0-win-x64.msi'].map((name) => join(outDir, name))
  for (const path of installers) writeFileSync(path, path)
  await afterAllArtifactBuild({ outDir, artifactPaths: installers })
  const contents = readFileSync(join(outDir, 'composants.cdx.json'), 'utf8')
  expect(contents).toBe(readFileSync(join(root, 'resources/licences/sbom.cdx.json'), 'utf8'))
  const sum = (text) => createHash('sha256').update(text).digest('hex')
  const [exe, msi] = installers
  expect(readFileSync(join(outDir, 'SHA256SUMS'), 'utf8')).toBe(
    [
      `${sum(exe)}  Concerto-0.1.0-win-x64.exe\n`,
      `${sum(msi)}  Concerto-0.1.0-win-x64.msi\n`,
      `${sum(contents)}  composants.cdx.json\n`,
    ].join(''),
  )
})

test('a folder that is only looked at has no sums', async () => {
  const outDir = folder()
  await afterAllArtifactBuild({ outDir, artifactPaths: [] })
  expect(readdirSync(outDir)).toEqual([])
})

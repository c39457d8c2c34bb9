import { createHash } from 'node:crypto'
import { copyFileSync, createReadStream, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { root } from './paths.mjs'

/** Called by electron-builder when all is packed: beside the installers, what is in them, and the sums of both. */
export async function afterAllArtifactBuild({ outDir, artifactPaths }) {
  if (artifactPaths.length === 0) return []
  const contents = join(outDir, 'composants.cdx.json')
  const sums = join(outDir, 'SHA256SUMS')
  copyFileSync(join(root, 'resources', 'licences', 'sbom.cdx.json'), contents)
  const lines = await Promise.all(
    [...artifactPaths, contents].map(async (path) => `${await sumOf(path)}  ${basename(path)}\n`),
  )
  writeFileSync(sums, lines.join(''))
  return [contents, sums]
}

async function sumOf(path) {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return hash.digest('hex')
}

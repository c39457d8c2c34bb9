import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cache, modules, node24 } from './paths.mjs'
import { run } from './run.mjs'

const folder = join(modules, 'electron')
const failure = join(cache, 'electron-absent')
const dayMs = 24 * 60 * 60 * 1000
const patienceMs = 60_000

/** Electron's binary, fetched when it can be within a minute; `null` otherwise, and not tried again for a day. */
export async function bringElectron(say) {
  const present = installedElectron()
  if (present !== null || failedToday()) return present
  say('Recherche d’Electron, une minute au plus…')
  await run(node24, [join(folder, 'install.js')], { quiet: true, timeout: patienceMs })
  const fetched = installedElectron()
  mkdirSync(cache, { recursive: true })
  if (fetched === null) writeFileSync(failure, '')
  else rmSync(failure, { force: true })
  return fetched
}

/** The binary of the locked version, whole: its version file is written from the archive, its path last. */
function installedElectron() {
  const pathFile = join(folder, 'path.txt')
  if (!existsSync(pathFile)) return null
  const binary = join(folder, 'dist', readFileSync(pathFile, 'utf8'))
  return existsSync(binary) ? binary : null
}

const failedToday = () => existsSync(failure) && Date.now() - statSync(failure).mtimeMs < dayMs

import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { withLock } from './lock.mjs'
import { bin, modules, node24, root } from './paths.mjs'
import { run, step } from './run.mjs'

/** Installs and builds what is absent or stale, one sentence each; says nothing when there is nothing to do. */
export async function prepare(say) {
  if (isInstalled() && isBuilt()) return
  await withLock(join(root, '.concerto-prepare.lock'), async () => {
    if (!isInstalled()) await install(say)
    if (!isBuilt()) await step(say, 'Construction de Concerto', build)
  })
}

/** Only the packages: for what does not need the program itself. */
export async function prepareModules(say) {
  if (isInstalled()) return
  await withLock(join(root, '.concerto-prepare.lock'), () => install(say))
}

/**
 * No package runs a script but `node`, which fetches its binary: better-sqlite3 brings its own for every system, and
 * would be compiled again where a compiler is found, or fail where there is none.
 */
async function install(say) {
  await npm(say, 'Installation des paquets npm', ['ci', '--ignore-scripts'])
  await npm(say, 'Installation de Node 24', ['rebuild', 'node', '--ignore-scripts=false'])
}

/** Through the npm that runs us when there is one: on Windows `npm` is not a program that can be spawned. */
function npm(say, sentence, args) {
  const path = process.env.npm_execpath
  const [command, ...before] = path?.endsWith('.js') ? [process.execPath, path] : ['npm']
  return step(say, sentence, () => run(command, [...before, ...args], { quiet: true }))
}

/** Builds from nothing, silently; says how it went. */
export async function build() {
  const fingerprint = sourcesFingerprint()
  rmSync(join(root, 'out'), { recursive: true, force: true })
  const result = await run(join(bin, 'electron-vite'), ['build', '--logLevel', 'warn'], { quiet: true })
  if (result.code === 0) writeFileSync(stamp, fingerprint)
  return result
}

const stamp = join(root, 'out', '.sources')

const isBuilt = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === sourcesFingerprint()

/** npm writes what it installed in `node_modules/.package-lock.json`: compared with what the project locks. */
const isInstalled = () => {
  const installed = join(modules, '.package-lock.json')
  if (!existsSync(node24) || !existsSync(installed)) return false
  return sameVersions(readJson(join(root, 'package-lock.json')).packages, readJson(installed).packages)
}

const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'))

/** Packages for other systems are locked and not installed; all others must be there, at the same version. */
export const sameVersions = (locked, installed) =>
  Object.entries(locked).every(
    ([path, { version, optional, devOptional }]) =>
      path === '' || optional || devOptional || installed[path]?.version === version,
  )

/** One line for the state of everything a build reads: names, sizes and times, which cost no reading. */
export const sourcesFingerprint = (base = root) => {
  const files = ['src', 'resources'].flatMap((folder) => filesBelow(join(base, folder)))
  const settings = ['package.json', 'package-lock.json', 'electron.vite.config.ts', 'tsconfig.base.json']
  const facts = [...files, ...settings.map((name) => join(base, name))].map((path) => {
    const { size, mtimeMs } = statSync(path)
    return `${path} ${size} ${mtimeMs}`
  })
  return createHash('sha256').update(facts.sort().join('\n')).digest('hex')
}

const filesBelow = (folder) =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && !entry.name.includes('.test.'))
        .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    : []

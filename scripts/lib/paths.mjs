import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

export const root = join(import.meta.dirname, '..', '..')
export const modules = join(root, 'node_modules')
/** What the scripts remember between two runs; safe to delete. */
export const cache = join(modules, '.cache', 'concerto')
export const bin = join(modules, '.bin')

/** Node 24, which comes with the npm packages: better-sqlite3 crashes on the Node 20 of many machines. */
export const node24 = join(modules, 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')

/** The environment of a child: the project's own tools, on Node 24, come first. */
export const childEnv = (extra = {}) => ({
  ...process.env,
  ...extra,
  PATH: [bin, process.env.PATH ?? ''].join(delimiter),
})

/** The first of these programs that this computer has, as a path; `null` when it has none. */
export function findProgram(names, path = process.env.PATH ?? '') {
  const folders = path.split(delimiter).filter((folder) => folder !== '' && folder !== bin)
  const paths = names.flatMap((name) => folders.map((folder) => join(folder, name)))
  return paths.find((candidate) => existsSync(candidate)) ?? null
}

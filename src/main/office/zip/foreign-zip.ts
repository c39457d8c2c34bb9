import { cleanText } from '#shared/kernel/clean-text.ts'
import { err, ok, type Result } from '#shared/kernel/result.ts'
import { contentOf, type ZipEntry, zipEntries } from './read-zip.ts'

/** Why a zip that came from elsewhere is not opened. */
export type ZipFault =
  /** It is no zip, is cut short, or its sizes and sums are not those of what it holds. */
  | { readonly kind: 'damaged' }
  | { readonly kind: 'locked' }
  | { readonly kind: 'too-many-files' }
  /** It would unfold to more than is read. */
  | { readonly kind: 'too-large'; readonly megabytes: number }
  /** This name leaves the folder, begins at a root, or stands twice: programs would not agree on which file it is. */
  | { readonly kind: 'name'; readonly name: string }

/** Any document has fewer. */
const mostFiles = 10_000

/** Compression does no better than this: a size beyond lies. */
const mostRatio = 1_100

/** What a zip from elsewhere holds, folders left out, nothing inflated. */
export const foreignEntries = (bytes: Uint8Array): Result<readonly ZipEntry[], ZipFault> => {
  const entries = tableOf(bytes)
  if (entries === null) return err({ kind: 'damaged' })
  if (entries.length > mostFiles) return err({ kind: 'too-many-files' })
  if (entries.some(({ isLocked }) => isLocked)) return err({ kind: 'locked' })
  const files = entries.filter(({ name }) => !/[\\/]$/.test(name))
  const wrong = files.find(({ name }) => !staysInside(name)) ?? twice(files)
  if (wrong !== null) return err({ kind: 'name', name: wrong.name })
  return ok(files.map((entry) => ({ ...entry, name: entry.name.replaceAll('\\', '/') })))
}

const tableOf = (bytes: Uint8Array): readonly ZipEntry[] | null => {
  try {
    return zipEntries(bytes, mostFiles + 1)
  } catch {
    return null
  }
}

const staysInside = (name: string): boolean =>
  name !== '' &&
  !/^[a-z]:|\0/i.test(name) &&
  name.split(/[\\/]/).every((step) => step !== '' && step !== '.' && step !== '..')

/** A system that tells no capitals apart would take one for the other. */
const twice = (entries: readonly ZipEntry[]): ZipEntry | null => {
  const known = new Set<string>()
  for (const entry of entries) {
    const name = entry.name.replaceAll('\\', '/').toLowerCase()
    if (known.has(name)) return entry
    known.add(name)
  }
  return null
}

/** The contents of these entries, by name: sizes are added up before anything is inflated. */
export const inflated = (
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
  mostMegabytes: number,
): Result<Readonly<Record<string, Uint8Array>>, ZipFault> => {
  const megabytes = entries.reduce((total, { size }) => total + size, 0) / (1024 * 1024)
  if (megabytes > mostMegabytes) return err({ kind: 'too-large', megabytes })
  if (entries.some(({ size, packedSize }) => size > packedSize * mostRatio)) return err({ kind: 'damaged' })
  try {
    return ok(Object.fromEntries(entries.map((entry) => [entry.name, contentOf(bytes, entry)])))
  } catch {
    return err({ kind: 'damaged' })
  }
}

/** What is odd in its files, as a French sentence that says why the whole is not read. */
export const oddity = (fault: Extract<ZipFault, { kind: 'too-many-files' | 'name' }>): string =>
  fault.kind === 'name'
    ? `Une de ses parties porte un nom trompeur, «\u00a0${cleanText(fault.name).text.slice(0, 80)}\u00a0»\u00a0: il sort du fichier, ou y figure deux fois.`
    : `Il contient plus de ${mostFiles.toLocaleString('fr-FR').replaceAll('\u202f', '\u00a0')}\u00a0parties.`

import { cleanText } from '#shared/kernel/clean-text.ts'
import { err, ok, type Result } from '#shared/kernel/result.ts'
import { inFigures } from '#shared/text/french-numbers.ts'
import { contentOf, type ZipEntry, zipEntries } from './read-zip.ts'

/** Why a zip that came from elsewhere is not opened. */
export type ZipFault =
  /** It is no zip, is cut short, or its sizes and sums are not those of what it holds. */
  | { readonly kind: 'damaged' }
  | { readonly kind: 'locked' }
  | { readonly kind: 'too-many-files' }
  /** It would unfold to more than is read. */
  | { readonly kind: 'too-large'; readonly megabytes: number }
  /** Programs would not agree on which file this name is. */
  | { readonly kind: 'name'; readonly name: string; readonly why: WrongName }

/** It leads out of the folder, has steps that some programs leave out (« ./a »), or stands twice. */
type WrongName = 'outside' | 'unclear' | 'twice'

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
  const wrong = wrongName(files)
  if (wrong !== null) return err({ kind: 'name', ...wrong })
  return ok(files.map((entry) => ({ ...entry, name: entry.name.replaceAll('\\', '/') })))
}

const tableOf = (bytes: Uint8Array): readonly ZipEntry[] | null => {
  try {
    return zipEntries(bytes, mostFiles + 1)
  } catch {
    return null
  }
}

const wrongName = (files: readonly ZipEntry[]): { readonly name: string; readonly why: WrongName } | null => {
  // A system that tells no capitals apart would take one for the other.
  const known = new Set<string>()
  for (const { name } of files) {
    const regular = name.replaceAll('\\', '/').toLowerCase()
    const steps = regular.split('/')
    if (/^[a-z]:|^\/|\0/.test(regular) || steps.includes('..')) return { name, why: 'outside' }
    if (steps.includes('') || steps.includes('.')) return { name, why: 'unclear' }
    if (known.has(regular)) return { name, why: 'twice' }
    known.add(regular)
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
    ? `Une de ses parties, «\u00a0${cleanText(fault.name).text.slice(0, 80)}\u00a0», ${oddNames[fault.why]}.`
    : `Il contient plus de ${inFigures(mostFiles)}\u00a0parties.`

const oddNames: Readonly<Record<WrongName, string>> = {
  outside: 'porte un nom qui désigne un endroit hors du fichier',
  unclear: 'porte un nom que les programmes ne lisent pas tous de même',
  twice: 'y figure deux fois',
}

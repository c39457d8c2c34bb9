import { readZip } from '../zip/read-zip.ts'
import { writeZip, type ZipContent } from '../zip/write-zip.ts'

/** The files inside a Word file or a workbook, by path. */
export type Parts = Readonly<Record<string, Uint8Array>>

export const unpack = (bytes: Uint8Array): Parts => readZip(bytes)

/** One of those files, as text. */
export const unpackText = (bytes: Uint8Array, path: string): string =>
  textOf(
    readZip(bytes, (name) => name === path),
    path,
  )

/** A zip of these files, by path: « [Content_Types].xml » then comes first, as some readers want. */
export const pack = (parts: Readonly<Record<string, ZipContent>>): Uint8Array =>
  writeZip(Object.entries(parts).toSorted(byPath))

const byPath = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1)

/** @throws Error that names the file when it is not there */
export const textOf = (parts: Parts, path: string): string => {
  const part = parts[path]
  if (part === undefined) throw new Error(`The package has no part ${path}`)
  return asText(part)
}

/** The same, `otherwise` when there is no such file. */
export const textOr = (parts: Parts, path: string, otherwise: string): string =>
  parts[path] === undefined ? otherwise : textOf(parts, path)

/** UTF-8, without the mark that some programs begin it with. */
export const asText = (part: Uint8Array): string => new TextDecoder().decode(part)

export const asBytes = (text: string): Uint8Array => new TextEncoder().encode(text)

export type Rewriting = (xml: string) => string

/** The same files, those named rewritten. */
export const rewrite = (parts: Parts, rewritings: Readonly<Record<string, Rewriting>>): Parts => ({
  ...parts,
  ...Object.fromEntries(
    Object.entries(rewritings).map(([path, rewriting]) => [path, asBytes(rewriting(textOf(parts, path)))]),
  ),
})

import { crc32, deflateRawSync } from 'node:zlib'
// The build for browsers: that for Node declares a `require`, and so does our bundler.
import { strFromU8, strToU8, unzipSync, Zip, type ZipInputFile } from 'fflate/browser'

/** The files inside a Word file or a workbook, by path. */
export type Parts = Readonly<Record<string, Uint8Array>>

export const unpack = (bytes: Uint8Array): Parts => unzipSync(bytes)

/** One of those files, as text. */
export const unpackText = (bytes: Uint8Array, path: string): string =>
  textOf(unzipSync(bytes, { filter: ({ name }) => name === path }), path)

/**
 * A zip of these files, by path: « [Content_Types].xml » then comes first, as some readers want. The same files always
 * give the same bytes: no date but the earliest a zip can say. Node compresses: JavaScript that runs once takes twenty
 * times as long.
 */
export const pack = (parts: Readonly<Record<string, Uint8Array | DeflatedPart>>): Uint8Array => {
  const chunks: Uint8Array[] = []
  const zip = new Zip((_error, chunk) => chunks.push(chunk))
  for (const [path, content] of Object.entries(parts).toSorted(byPath)) {
    const { size, crc, deflated } = content instanceof Uint8Array ? deflatedPart(content) : content
    const file: ZipInputFile = { filename: path, mtime: earliestDate, compression: 8, size, crc }
    zip.add(file)
    for (const [rank, chunk] of deflated.entries()) file.ondata?.(null, chunk, rank === deflated.length - 1)
  }
  zip.end()
  return Buffer.concat(chunks)
}

/** A file that was compressed as it was made, never whole in memory. `size` and `crc` are of what it holds. */
export interface DeflatedPart {
  readonly size: number
  readonly crc: number
  readonly deflated: readonly Uint8Array<ArrayBuffer>[]
}

const deflatedPart = (content: Uint8Array): DeflatedPart => ({
  size: content.length,
  crc: crc32(content),
  deflated: [deflateRawSync(content, { level: 6 })],
})

/** Midnight here: a zip says the local time and no zone. */
const earliestDate = new Date(1980, 0, 1)

const byPath = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1)

/** @throws Error that names the file when it is not there */
export const textOf = (parts: Parts, path: string): string => {
  const part = parts[path]
  if (part === undefined) throw new Error(`The package has no part ${path}`)
  return strFromU8(part)
}

/** The same, `otherwise` when there is no such file. */
export const textOr = (parts: Parts, path: string, otherwise: string): string =>
  parts[path] === undefined ? otherwise : textOf(parts, path)

export type Rewriting = (xml: string) => string

/** The same files, those named rewritten. */
export const rewrite = (parts: Parts, rewritings: Readonly<Record<string, Rewriting>>): Parts => ({
  ...parts,
  ...Object.fromEntries(
    Object.entries(rewritings).map(([path, rewriting]) => [path, strToU8(rewriting(textOf(parts, path)))]),
  ),
})

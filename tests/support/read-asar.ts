import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A file of an archive. */
export interface PackedFile {
  readonly bytes: Buffer
  /** It stands beside the archive, not in it. */
  readonly unpacked: boolean
  /** SHA-256 that the archive announces of it, in hexadecimal. */
  readonly sum: string
}

interface Entry {
  readonly files?: Readonly<Record<string, Entry>>
  readonly size?: number
  readonly offset?: string
  readonly unpacked?: boolean
  readonly integrity?: { readonly hash: string }
}

/** All the files of an archive of Electron, by path: eight bytes, a header of JSON with its lengths, then the contents. */
export const readAsar = (archive: string): ReadonlyMap<string, PackedFile> => {
  const all = readFileSync(archive)
  const contents = 8 + all.readUInt32LE(4)
  const found = new Map<string, PackedFile>()
  const visit = (path: string, { files, size = 0, offset = '0', unpacked = false, integrity }: Entry): void => {
    for (const [name, entry] of Object.entries(files ?? {})) visit(path === '' ? name : `${path}/${name}`, entry)
    if (files !== undefined) return
    const begins = contents + Number(offset)
    const bytes = unpacked ? readFileSync(join(`${archive}.unpacked`, path)) : all.subarray(begins, begins + size)
    found.set(path, { bytes, unpacked, sum: integrity?.hash ?? '' })
  }
  visit('', JSON.parse(all.toString('utf8', 16, 16 + all.readUInt32LE(12))))
  return found
}

import { writeZip } from '#main/office/zip/write-zip.ts'

/** Where the entries of the table of a zip begin. */
const tableEntries = (zip: Buffer): readonly number[] => {
  const found: number[] = []
  for (let at = zip.indexOf('PK\x01\x02'); at >= 0; at = zip.indexOf('PK\x01\x02', at + 4)) found.push(at)
  return found
}

/** A zip with these files in that order, whatever their names: two may be the same, or leave the folder. */
export const oddZip = (...files: readonly (readonly [name: string, content: Uint8Array | string])[]): Uint8Array =>
  writeZip(files.map(([name, content]) => [name, typeof content === 'string' ? Buffer.from(content) : content]))

/** The same zip, each file said to be closed by a password. */
export const saidLocked = (bytes: Uint8Array): Uint8Array =>
  patched(bytes, (zip, at) => zip.writeUInt16LE(zip.readUInt16LE(at + 8) | 1, at + 8))

/** The same zip, each file said to be of that size once inflated. */
export const saidOfSize = (bytes: Uint8Array, size: number): Uint8Array =>
  patched(bytes, (zip, at) => zip.writeUInt32LE(size, at + 24))

/** The same zip, each file said to begin elsewhere. */
export const saidToBeginAt = (bytes: Uint8Array, start: number): Uint8Array =>
  patched(bytes, (zip, at) => zip.writeUInt32LE(start, at + 42))

/** The same zip, whose contents are no longer those whose sum it gives. */
export const withWrongSums = (bytes: Uint8Array): Uint8Array =>
  patched(bytes, (zip, at) => zip.writeUInt8(zip.readUInt8(at + 16) ^ 1, at + 16))

/** The same zip, which says that it has that many files. */
export const saidToHold = (bytes: Uint8Array, count: number): Uint8Array => {
  const zip = Buffer.from(bytes)
  zip.writeUInt16LE(count, zip.lastIndexOf('PK\x05\x06') + 10)
  return zip
}

/** The same zip, whose sizes are said to stand in fields of eight bytes that are not there (« zip64 »). */
export const saidWide = (bytes: Uint8Array): Uint8Array => saidOfSize(bytes, 0xffffffff)

const patched = (bytes: Uint8Array, change: (zip: Buffer, at: number) => void): Uint8Array => {
  const zip = Buffer.from(bytes)
  for (const at of tableEntries(zip)) change(zip, at)
  return zip
}

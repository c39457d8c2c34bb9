import { crc32, inflateRawSync } from 'node:zlib'

/** A file in a zip, as the table that ends the zip tells it. */
export interface ZipEntry {
  readonly name: string
  /** In bytes, once inflated. */
  readonly size: number
  readonly packedSize: number
  readonly method: number
  /** Closed by a password. */
  readonly isLocked: boolean
  /** CRC-32 of what it holds. */
  readonly crc: number
  /** Where its own header begins. */
  readonly start: number
}

/**
 * The files of a zip that are wanted, by name: each is of the size and the sum that the table says, or it is refused. Node
 * inflates: JavaScript that runs once takes twenty times as long. One that comes from elsewhere is opened by
 * `foreign-zip.ts`.
 * @throws Error when it is no zip, or a damaged one
 */
export const readZip = (
  bytes: Uint8Array,
  isWanted: (name: string) => boolean = () => true,
): Readonly<Record<string, Uint8Array>> => {
  const wanted = zipEntries(bytes).filter(({ name }) => isWanted(name))
  return Object.fromEntries(wanted.map((entry) => [entry.name, contentOf(bytes, entry)]))
}

/** What a zip holds, nothing inflated, and its first files only when it has more. @throws Error when it is no zip */
export const zipEntries = (bytes: Uint8Array, most = Number.POSITIVE_INFINITY): readonly ZipEntry[] => {
  const zip = asBuffer(bytes)
  const { count, start } = tableOf(zip)
  const entries: ZipEntry[] = []
  let at = start
  while (entries.length < Math.min(count, most)) {
    const { next, ...entry } = entryAt(zip, at)
    entries.push(entry)
    at = next
  }
  return entries
}

const asBuffer = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)

/** How many entries the table has, and where it begins. */
const tableOf = (zip: Buffer): { readonly count: number; readonly start: number } => {
  const end = zip.lastIndexOf('PK\x05\x06')
  if (end < 0) throw new Error('This is not a zip')
  const wide = end >= 20 && zip.readUInt32LE(end - 20) === wideLocator
  if (!wide) return { count: zip.readUInt16LE(end + 10), start: zip.readUInt32LE(end + 16) }
  const wideEnd = wideNumber(zip, end - 12)
  return { count: wideNumber(zip, wideEnd + 32), start: wideNumber(zip, wideEnd + 48) }
}

const wideLocator = 0x07064b50

const entryAt = (zip: Buffer, at: number): ZipEntry & { readonly next: number } => {
  if (zip.readUInt32LE(at) !== 0x02014b50) throw new Error('The table of this zip is damaged')
  const nameEnd = at + 46 + zip.readUInt16LE(at + 28)
  const extraEnd = nameEnd + zip.readUInt16LE(at + 30)
  const numbers = [at + 24, at + 20, at + 42].map((place) => zip.readUInt32LE(place))
  const [size = 0, packedSize = 0, start = 0] = widened(numbers, zip.subarray(nameEnd, extraEnd))
  const flags = zip.readUInt16LE(at + 8)
  return {
    name: zip.toString((flags & 0x0800) !== 0 ? 'utf8' : 'latin1', at + 46, nameEnd),
    isLocked: (flags & 1) !== 0,
    crc: zip.readUInt32LE(at + 16),
    size,
    packedSize,
    method: zip.readUInt16LE(at + 10),
    start,
    next: extraEnd + zip.readUInt16LE(at + 32),
  }
}

const tooWide = 0xffffffff

/** Numbers that four bytes do not hold stand, in the same order, in an extra field of their own: « zip64 ». */
const widened = (numbers: readonly number[], extra: Buffer): readonly number[] => {
  if (!numbers.includes(tooWide)) return numbers
  let at = 0
  while (extra.readUInt16LE(at) !== 1) at += 4 + extra.readUInt16LE(at + 2)
  at += 4
  return numbers.map((number) => {
    if (number !== tooWide) return number
    at += 8
    return wideNumber(extra, at - 8)
  })
}

const wideNumber = (bytes: Buffer, at: number): number => Number(bytes.readBigUInt64LE(at))

/** What an entry holds. @throws Error when it is not of the size or the sum that the table says */
export const contentOf = (bytes: Uint8Array, { start, method, packedSize, size, crc }: ZipEntry): Uint8Array => {
  const zip = asBuffer(bytes)
  if (zip.readUInt32LE(start) !== 0x04034b50) throw new Error('A file of this zip is not where the table says')
  // Its own header may have more extra fields than the table says.
  const from = start + 30 + zip.readUInt16LE(start + 26) + zip.readUInt16LE(start + 28)
  const content = unpacked(zip.subarray(from, from + packedSize), method, size)
  if (content.length !== size || crc32(content) !== crc) throw new Error('A file of this zip is damaged')
  return content
}

const unpacked = (packed: Buffer, method: number, size: number): Uint8Array => {
  if (method === 0) return Uint8Array.from(packed)
  if (method === 8) return inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) })
  throw new Error(`This zip is compressed in a way of its own: ${method}`)
}

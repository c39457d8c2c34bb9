import { crc32, deflateRawSync } from 'node:zlib'

/** A file of a zip: its bytes, or what was deflated as it was made and was never whole in memory. */
export type ZipContent = Uint8Array | DeflatedFile

export interface DeflatedFile {
  /** Bytes of what it holds, and their CRC-32. */
  readonly size: number
  readonly crc: number
  readonly deflated: readonly Uint8Array[]
}

interface Making {
  /** 0: stored as they are, for whoever reads them at once. */
  readonly level?: number
  /** The day its files say, `YYYY-MM-DD`; without it the earliest a zip can say: the same files always give the same bytes. */
  readonly madeOn?: string
}

/** A zip of these files, in their order. */
export const writeZip = (
  files: Iterable<readonly [name: string, content: ZipContent]>,
  { level = 6, madeOn = '1980-01-01' }: Making = {},
): Uint8Array => {
  const midnight = [0, dayOf(madeOn)] as const
  const written: Uint8Array[] = []
  const table: Uint8Array[] = []
  let at = 0
  for (const [name, content] of files) {
    const { method, crc, size, packed } = entryOf(content, level)
    const path = Buffer.from(name)
    const facts = Buffer.concat([
      short(20, path.length === name.length ? 0 : isUtf8, method, ...midnight),
      long(crc, sizeOf(packed), size),
      short(path.length, 0),
    ])
    const own = [long(0x04034b50), facts, path, ...packed]
    written.push(...own)
    table.push(long(0x02014b50), short(20), facts, short(0, 0, 0), long(0, at), path)
    at += sizeOf(own)
  }
  const count = table.length / fieldsOfEntry
  const end = [long(0x06054b50), short(0, 0, count, count), long(sizeOf(table), at), short(0)]
  return Buffer.concat([...written, ...table, ...end])
}

const entryOf = (content: ZipContent, level: number) => {
  if (!(content instanceof Uint8Array)) return { ...content, method: deflate, packed: content.deflated }
  const known = { crc: crc32(content), size: content.length }
  return level === 0
    ? { ...known, method: stored, packed: [content] }
    : { ...known, method: deflate, packed: [deflateRawSync(content, { level })] }
}

const stored = 0
const deflate = 8

const fieldsOfEntry = 6

const isUtf8 = 0x0800

/** As zips write one: years since 1980, month, day. */
const dayOf = (day: string): number => {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number)
  return ((year - 1980) << 9) | (month << 5) | date
}

const short = (...numbers: readonly number[]): Buffer => {
  const bytes = Buffer.alloc(numbers.length * 2)
  for (const [index, number] of numbers.entries()) bytes.writeUInt16LE(number, index * 2)
  return bytes
}

const long = (...numbers: readonly number[]): Buffer => {
  const bytes = Buffer.alloc(numbers.length * 4)
  for (const [index, number] of numbers.entries()) bytes.writeUInt32LE(number, index * 4)
  return bytes
}

const sizeOf = (parts: readonly Uint8Array[]): number => parts.reduce((total, { length }) => total + length, 0)

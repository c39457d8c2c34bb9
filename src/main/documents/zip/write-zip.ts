import { crc32, deflateRawSync } from 'node:zlib'

/**
 * A zip of these files, in their order. The same files always give the same bytes: no date but the earliest a zip can
 * say, nothing of the machine. For the documents we make: paths in ASCII, less than 4 GB, fewer than 65 536 files.
 */
export const writeZip = (files: ReadonlyMap<string, string>): Uint8Array => {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [path, text] of files) {
    const file = compressed(path, text)
    const local = [record(0x04034b50, [], file.facts), file.name, file.data]
    directory.push(record(0x02014b50, [version], file.facts), centralEnd(offset), file.name)
    locals.push(...local)
    offset += sizeOf(local)
  }
  const end = directoryEnd(files.size, sizeOf(directory), offset)
  return Buffer.concat([...locals, ...directory, end])
}

/** A field of a record: its value and its width in bytes. */
type Field = readonly [value: number, bytes: 2 | 4]

const version: Field = [20, 2]
const deflated: Field = [8, 2]
const earliestDate: readonly Field[] = [
  [0, 2],
  [0x21, 2],
]
const none: Field = [0, 2]

/** What both the file's own header and the directory say of it. */
const compressed = (path: string, text: string) => {
  const name = Buffer.from(path, 'latin1')
  const content = Buffer.from(text, 'utf8')
  const data = deflateRawSync(content, { level: 6 })
  const facts: readonly Field[] = [
    version,
    none,
    deflated,
    ...earliestDate,
    [crc32(content), 4],
    [data.length, 4],
    [content.length, 4],
    [name.length, 2],
    none,
  ]
  return { name, data, facts }
}

/** Comment, disk and attributes, all empty, then where the file begins. */
const centralEnd = (offset: number): Buffer => fieldsOf([none, none, none, [0, 4], [offset, 4]])

const directoryEnd = (count: number, size: number, offset: number): Buffer =>
  record(0x06054b50, [none, none, [count, 2], [count, 2], [size, 4], [offset, 4], none], [])

const record = (signature: number, before: readonly Field[], fields: readonly Field[]): Buffer =>
  fieldsOf([[signature, 4], ...before, ...fields])

const fieldsOf = (fields: readonly Field[]): Buffer => {
  const bytes = Buffer.alloc(fields.reduce((size, [, width]) => size + width, 0))
  fields.reduce((at, [value, width]) => bytes.writeUIntLE(value, at, width), 0)
  return bytes
}

const sizeOf = (buffers: readonly Buffer[]): number => buffers.reduce((size, { length }) => size + length, 0)

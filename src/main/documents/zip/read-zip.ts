import { inflateRawSync } from 'node:zlib'

/** The text of one file of a zip that we wrote; `null` when it is not there. Reads the directory, as any reader does. */
export const readZipText = (zip: Uint8Array, path: string): string | null => {
  const bytes = Buffer.from(zip.buffer, zip.byteOffset, zip.byteLength)
  const end = bytes.lastIndexOf('PK\u0005\u0006')
  const count = bytes.readUInt16LE(end + 10)
  let at = bytes.readUInt32LE(end + 16)
  for (let index = 0; index < count; index += 1) {
    const nameLength = bytes.readUInt16LE(at + 28)
    const name = bytes.toString('latin1', at + 46, at + 46 + nameLength)
    if (name === path) return contentAt(bytes, bytes.readUInt32LE(at + 42), bytes.readUInt32LE(at + 20))
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return null
}

const contentAt = (bytes: Buffer, header: number, size: number): string => {
  const start = header + 30 + bytes.readUInt16LE(header + 26) + bytes.readUInt16LE(header + 28)
  return inflateRawSync(bytes.subarray(start, start + size)).toString('utf8')
}

import { crc32, createDeflateRaw } from 'node:zlib'
import type { DeflatedFile } from '../zip/write-zip.ts'

/** A part of a package that is compressed while it is written. */
export interface Deflating {
  /** Never more ahead of the compressor than one buffer. */
  readonly write: (text: string) => Promise<void>
  readonly end: () => Promise<DeflatedFile>
}

const bufferSize = 256 * 1024

/** Text goes at once into one of two buffers, while the other is compressed in another thread: nothing piles up. */
export const deflating = (): Deflating => {
  const deflate = createDeflateRaw({ level: 6 })
  const deflated: Uint8Array<ArrayBuffer>[] = []
  deflate.on('data', (chunk: Uint8Array<ArrayBuffer>) => deflated.push(chunk))
  const ended = new Promise<void>((resolve, reject) => {
    deflate.on('end', resolve)
    deflate.on('error', reject)
  })
  let [filled, other] = [Buffer.allocUnsafe(bufferSize), Buffer.allocUnsafe(bufferSize)]
  let [used, size, crc] = [0, 0, 0]
  let compressed: Promise<unknown> = Promise.resolve()
  const send = (bytes: Uint8Array): void => {
    size += bytes.length
    crc = crc32(bytes, crc)
    compressed = new Promise((resolve) => deflate.write(bytes, resolve))
  }
  const flush = async (): Promise<void> => {
    await compressed
    send(filled.subarray(0, used))
    ;[filled, other, used] = [other, filled, 0]
  }
  const write = async (text: string): Promise<void> => {
    // A character takes three bytes at most, as UTF-8 counts those of JavaScript.
    const room = 3 * text.length
    if (used + room > bufferSize) await flush()
    if (room > bufferSize) {
      await compressed
      return send(Buffer.from(text))
    }
    used += filled.write(text, used)
  }
  const end = async (): Promise<DeflatedFile> => {
    await flush()
    deflate.end()
    await ended
    return { size, crc, deflated }
  }
  return { write, end }
}

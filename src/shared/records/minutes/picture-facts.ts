import type { PictureType } from './picture.ts'

/** What a picture file says of itself; sizes in pixels. */
export interface PictureFacts {
  readonly type: PictureType
  readonly width: number
  readonly height: number
}

/** Of the bytes of a PNG, JPEG or GIF file, whatever its name says; `null` for any other, or a damaged one. */
export const pictureFacts = (bytes: Uint8Array): PictureFacts | null => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const found = begins(bytes, [0x89, 0x50, 0x4e, 0x47])
    ? pngFacts(view)
    : begins(bytes, [0xff, 0xd8, 0xff])
      ? jpegFacts(view)
      : begins(bytes, [0x47, 0x49, 0x46, 0x38])
        ? gifFacts(view)
        : null
  return found === null || !isSize(found.width) || !isSize(found.height) ? null : found
}

const begins = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte)

const isSize = (length: number): boolean => length >= 1 && length <= 20_000

/** The header is the first chunk: eight bytes of signature, eight of length and name, then the size. */
const pngFacts = (view: DataView): PictureFacts | null =>
  view.byteLength < 24 ? null : { type: 'png', width: view.getUint32(16), height: view.getUint32(20) }

const gifFacts = (view: DataView): PictureFacts | null =>
  view.byteLength < 10 ? null : { type: 'gif', width: view.getUint16(6, true), height: view.getUint16(8, true) }

/** The size stands in the frame header, after segments that each say their length. */
const jpegFacts = (view: DataView): PictureFacts | null => {
  let at = 2
  while (at + 9 <= view.byteLength && view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1)
    if (isFrame(marker)) return { type: 'jpeg', width: view.getUint16(at + 7), height: view.getUint16(at + 5) }
    // Padding and markers without a segment.
    at += marker === 0xff ? 1 : marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8) ? 2 : 2 + view.getUint16(at + 2)
  }
  return null
}

const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc

import { crc32, deflateSync } from 'node:zlib'

/** A picture as pdf.js unfolds it: rows of bits, of three bytes, or of four. */
export interface RawPicture {
  readonly width: number
  readonly height: number
  readonly kind: number
  readonly data: Uint8Array | Uint8ClampedArray
}

const kinds = { bits: 1, rgb: 2, rgba: 3 } as const

/** More points a side than any screen or page shows. */
const longestSide = 1_600

/** The picture as PNG, made smaller when it has more points than a page shows; `null` when it is of no known kind. */
export const pngOf = (picture: RawPicture): Uint8Array | null => {
  const { width, height, kind, data } = picture
  if (kind !== kinds.bits && kind !== kinds.rgb && kind !== kinds.rgba) return null
  const least = kind === kinds.bits ? ((width + 7) >> 3) * height : width * height * (kind === kinds.rgb ? 3 : 4)
  if (width < 1 || height < 1 || data.length < least) return null
  const step = Math.max(1, Math.ceil(Math.max(width, height) / longestSide))
  const across = Math.ceil(width / step)
  const down = Math.ceil(height / step)
  const channels = kind === kinds.rgba ? 4 : 3
  const rows = Buffer.alloc((across * channels + 1) * down)
  let at = 0
  for (let row = 0; row < down; row += 1) {
    at += 1
    for (let column = 0; column < across; column += 1)
      for (let channel = 0; channel < channels; channel += 1) {
        rows[at] = mean(picture, column * step, row * step, step, channel)
        at += 1
      }
  }
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', headOf(across, down, channels === 4 ? 6 : 2)),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** The mean of a square of points, in one of their colours. */
const mean = (
  { width, height, kind, data }: RawPicture,
  left: number,
  top: number,
  step: number,
  channel: number,
): number => {
  let [sum, count] = [0, 0]
  for (let y = top; y < Math.min(top + step, height); y += 1)
    for (let x = left; x < Math.min(left + step, width); x += 1) {
      sum +=
        kind === kinds.bits
          ? bitAt(data, width, x, y)
          : (data[(y * width + x) * (kind === kinds.rgb ? 3 : 4) + channel] ?? 0)
      count += 1
    }
  return Math.round(sum / count)
}

const bitAt = (data: RawPicture['data'], width: number, x: number, y: number): number =>
  ((data[y * ((width + 7) >> 3) + (x >> 3)] ?? 0) & (0x80 >> (x & 7))) === 0 ? 0 : 255

const headOf = (width: number, height: number, colours: number): Buffer => {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, colours, 0, 0, 0], 8)
  return head
}

const chunk = (name: string, content: Buffer): Buffer => {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(content.length)
  sum.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, sum])
}

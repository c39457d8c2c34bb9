import { Jimp, JimpMime } from 'jimp'
import { heaviestPicture, lighterQuality, lighterWidths } from '#shared/records/minutes/picture.ts'
import { pictureFacts } from '#shared/records/minutes/picture-facts.ts'

/** A picture light enough for minutes; a JPEG, its size in pixels. */
export interface LightPicture {
  readonly bytes: Uint8Array
  readonly width: number
  readonly height: number
}

/** Pixels of the largest that is unfolded: four bytes each. */
const mostPixels = 60_000_000

/**
 * Makes a PNG, JPEG, GIF, BMP or TIFF lighter, as little as needed; turned as its camera says, on white where it is clear.
 * @returns `null` for what does not open, is larger than any photograph, or stays too heavy
 */
export const lighten = async (bytes: Uint8Array): Promise<LightPicture | null> => {
  const facts = pictureFacts(bytes)
  if (facts !== null && facts.width * facts.height > mostPixels) return null
  const picture = await Jimp.fromBuffer(Buffer.from(bytes), limits).catch(() => null)
  if (picture === null || picture.width * picture.height > mostPixels) return null
  for (const widest of lighterWidths) {
    if (picture.width > widest) picture.resize({ w: widest })
    const { width, height } = picture
    // A JPEG has no transparency.
    const onWhite = new Jimp({ width, height, color: 0xffffffff }).composite(picture)
    const light = await onWhite.getBuffer(JimpMime.jpeg, { quality: lighterQuality })
    if (light.length <= heaviestPicture) return { bytes: light, width, height }
  }
  return null
}

const limits = { [JimpMime.jpeg]: { maxResolutionInMP: mostPixels / 1_000_000, maxMemoryUsageInMB: 1_024 } }

import type { AppError } from '#shared/kernel/app-error.ts'
import { err, ok, type Result } from '#shared/kernel/result.ts'
import {
  heaviestPicture,
  heaviestReduced,
  lighterQuality,
  lighterWidths,
  type PictureType,
} from '#shared/records/minutes/picture.ts'
import { pictureFacts } from '#shared/records/minutes/picture-facts.ts'
import { fileContent } from '../../api/file-content.ts'
import { quoted } from '../../words/spaces.ts'

/** A picture ready to be kept: light enough, its bytes in base64, its size in pixels. */
export interface PreparedPicture {
  readonly type: PictureType
  readonly data: string
  readonly width: number
  readonly height: number
}

/** Pictures, as `<input accept>` has them. */
export const pictureFiles = 'image/png,image/jpeg,image/gif'

const largestMegabytes = heaviestReduced / 1_000_000

/** A picture as minutes keep it; one that is too heavy is made smaller, as little as needed. */
export const preparePicture = async (file: File): Promise<Result<PreparedPicture, AppError>> => {
  if (file.size > heaviestReduced)
    return err(
      refused(
        file,
        `pèse ${Math.ceil(file.size / 1_000_000)}\u00a0Mo, et la limite est de ${largestMegabytes}\u00a0Mo.`,
      ),
    )
  const facts = pictureFacts(new Uint8Array(await file.arrayBuffer()))
  if (facts === null) return err(refused(file, 'n’est pas une image PNG, JPEG ou GIF.'))
  if (file.size <= heaviestPicture) return ok({ ...facts, data: await fileContent(file) })
  const smaller = await lightened(file)
  return smaller === null
    ? err(refused(file, 'pèse plus de 2\u00a0Mo, et l’image n’a pas pu être réduite.'))
    : ok(smaller)
}

const lightened = async (file: File): Promise<PreparedPicture | null> => {
  const bitmap = await createImageBitmap(file).catch(() => null)
  if (bitmap === null) return null
  for (const widest of lighterWidths) {
    const scale = Math.min(1, widest / bitmap.width)
    const size = {
      width: Math.max(1, Math.round(bitmap.width * scale)),
      height: Math.max(1, Math.round(bitmap.height * scale)),
    }
    const blob = await drawn(bitmap, size)
    if (blob !== null && blob.size <= heaviestPicture) return { type: 'jpeg', data: await fileContent(blob), ...size }
  }
  return null
}

/** On white: JPEG has no transparency. */
const drawn = (
  bitmap: ImageBitmap,
  size: { readonly width: number; readonly height: number },
): Promise<Blob | null> => {
  const canvas = Object.assign(document.createElement('canvas'), size)
  const context = canvas.getContext('2d')
  if (context === null) return Promise.resolve(null)
  context.fillStyle = 'white'
  context.fillRect(0, 0, size.width, size.height)
  context.drawImage(bitmap, 0, 0, size.width, size.height)
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', lighterQuality / 100))
}

const refused = ({ name }: File, reason: string): AppError => ({
  code: 'picture-refused',
  fact: 'L’image n’a pas été insérée.',
  cause: `${quoted(name)} ${reason}`,
  unchanged: 'Le texte n’a pas changé.',
  next: 'Choisissez une autre image, ou enregistrez celle-ci en JPEG, moins grande.',
})

import { createHash } from 'node:crypto'
import type { FeatureContext } from '#main/kit/context.ts'
import type { LightPicture } from '#main/office/pictures/lighten.ts'
import { AppFailure } from '#shared/kernel/app-error.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { HeavyPicture, ImportedMinutes, ImportedPicture } from '#shared/records/minutes/imported-minutes.ts'
import { plain } from '#shared/text/rich-text/build.ts'
import type { Block } from '#shared/text/rich-text/rich-text.ts'
import { changePictures } from './change-pictures.ts'
import { sizeOf } from './documents/import/pictures.ts'
import { about, counted } from './documents/import/remarks.ts'
import { lightenPicture } from './jobs.ts'

/** Makes the heavy pictures of an import light, one at a time; what was made for the preview is not made again. */
export const pictureLightener = ({ jobs, emit }: Pick<FeatureContext, 'jobs' | 'emit'>) => {
  const made = new Map<string, LightPicture | null>()

  const lightOf = async (bytes: Uint8Array, job: string): Promise<LightPicture | null> => {
    const hash = createHash('sha256').update(bytes).digest('hex')
    const known = made.get(hash)
    if (known !== undefined) return known
    const light = await jobs.run(lightenPicture, bytes, { job, onProgress: () => undefined }).catch(tooMuch)
    made.set(hash, light)
    const [oldest] = made.keys()
    if (made.size > mostKept && oldest !== undefined) made.delete(oldest)
    return light
  }

  /** The same minutes with what became light, the words of what did not, and a sentence of both. @throws AppFailure `cancelled` */
  return async (imported: ImportedMinutes, job: string): Promise<ImportedMinutes> => {
    const { heavy } = imported
    if (heavy.length === 0) return imported
    const light: ImportedPicture[] = []
    for (const [done, picture] of heavy.entries()) {
      emit({ kind: 'progress', job, label: 'Réduction des images', done, total: heavy.length })
      const found = await lightOf(picture.bytes, job)
      if (found !== null) light.push(kept(picture, found))
    }
    const left = new Map(heavy.filter(({ id }) => !light.some((one) => one.id === id)).map((one) => [one.id, one]))
    const inPlace = (id: RowId): RowId | Block => (left.has(id) ? wordsOf(left.get(id)?.alternative ?? null) : id)
    return {
      ...changePictures(imported, inPlace),
      pictures: [...imported.pictures, ...light],
      heavy: [],
      remarks: [...imported.remarks, ...remarksOn(light.length, [...left.values()])],
    }
  }
}

/** Those of a file of photographs, between its preview and its import. */
const mostKept = 60

/** One that takes too much is left, as one that does not open. */
const tooMuch = (error: unknown): null => {
  if (error instanceof AppFailure && /^job-too-/.test(error.error.code)) return null
  throw error
}

const kept = ({ id, shown, alternative }: HeavyPicture, { bytes, ...own }: LightPicture): ImportedPicture => {
  const data = Buffer.from(bytes).toString('base64')
  return { id, row: { type: 'jpeg', data, ...sizeOf(shown, own), alternative } }
}

const wordsOf = (alternative: string | null): Block => ({
  type: 'paragraph',
  ...(alternative !== null && { content: [plain(alternative)] }),
})

const remarksOn = (light: number, left: readonly HeavyPicture[]): ImportedMinutes['remarks'] =>
  about(
    'pictures',
    counted(light, 'image a été réduite ou convertie', 'images ont été réduites ou converties'),
    counted(
      left.length,
      'image, trop lourde ou abîmée, n’a pas pu être réduite et n’a pas été reprise',
      'images, trop lourdes ou abîmées, n’ont pas pu être réduites et n’ont pas été reprises',
      left.map(({ alternative }) => alternative ?? ''),
    ),
  )

import { createHash } from 'node:crypto'
import type { FeatureContext } from '#main/kit/context.ts'
import { runUntold } from '#main/kit/run-job.ts'
import type { LightPicture } from '#main/office/pictures/lighten.ts'
import { AppFailure } from '#shared/kernel/app-error.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { HeavyPicture, ImportedMinutes, ImportedPicture } from '#shared/records/minutes/imported-minutes.ts'
import { countSentence } from '#shared/text/french-numbers.ts'
import { plain } from '#shared/text/rich-text/build.ts'
import type { Block } from '#shared/text/rich-text/rich-text.ts'
import { changePictures } from './change-pictures.ts'
import { sizeOf } from './documents/import/pictures.ts'
import { about, naming } from './documents/import/remarks.ts'
import { lightenPicture } from './jobs.ts'

/** Makes the heavy pictures of an import light, one at a time; what was made for its preview is not made again. */
export const pictureLightener = (context: Pick<FeatureContext, 'jobs' | 'emit'>) => {
  /** By the hash of the heavy one: of the file that was looked at last. */
  let made: ReadonlyMap<string, LightPicture | null> = new Map()

  /**
   * The same minutes with what became light, the words of what did not, and a sentence of both.
   * @param isLast nothing is kept for another time @throws AppFailure `cancelled`
   */
  return async (imported: ImportedMinutes, job: string, isLast: boolean): Promise<ImportedMinutes> => {
    const { heavy } = imported
    const next = new Map<string, LightPicture | null>()
    const light: ImportedPicture[] = []
    const left = new Map<RowId, HeavyPicture>()
    for (const [done, picture] of heavy.entries()) {
      context.emit({ kind: 'progress', job, label: 'Réduction des images', done, total: heavy.length })
      const hash = createHash('sha256').update(picture.bytes).digest('hex')
      const known = made.get(hash)
      const found =
        known === undefined ? await runUntold(context, lightenPicture, picture.bytes, job).catch(tooMuch) : known
      next.set(hash, found)
      if (found === null) left.set(picture.id, picture)
      else light.push(kept(picture, found))
    }
    made = isLast ? new Map() : next
    if (heavy.length === 0) return imported
    const inPlace = (id: RowId): RowId | Block => {
      const picture = left.get(id)
      return picture === undefined ? id : wordsOf(picture.alternative)
    }
    return {
      ...changePictures(imported, inPlace),
      pictures: [...imported.pictures, ...light],
      heavy: [],
      remarks: [...imported.remarks, ...remarksOn(light.length, [...left.values()])],
    }
  }
}

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
    countSentence(light, 'image a été réduite ou convertie', 'images ont été réduites ou converties'),
    countSentence(
      left.length,
      'image, trop lourde ou abîmée, n’a pas pu être réduite et n’a pas été reprise',
      'images, trop lourdes ou abîmées, n’ont pas pu être réduites et n’ont pas été reprises',
      naming(left.map(({ alternative }) => alternative ?? '')),
    ),
  )

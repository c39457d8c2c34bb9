import { defineBounded, defineJob } from '#main/kit/job.ts'
import type { SlideLook } from '#main/office/pptx/slide-look.ts'
import type { AppError } from '#shared/kernel/app-error.ts'
import type { Result } from '#shared/kernel/result.ts'
import type { SlideShow } from '#shared/records/slide-show.ts'

export const slidesType = 'application/vnd.openxmlformats-officedocument.presentationml.presentation'

/** Writes slides as PowerPoint. */
export const writeSlides = defineJob(
  'writeSlides',
  async ({ show, look }: { readonly show: SlideShow; readonly look: SlideLook | null }, onProgress) => {
    onProgress(0, 2)
    const { writePptx } = await import('#main/office/pptx/write-pptx.ts')
    onProgress(1, 2)
    return look === null ? writePptx(show) : writePptx(show, look)
  },
)

/** Reads the colours and the letters of a presentation of the house. */
export const readSlideLook = defineBounded(
  'readSlideLook',
  async (bytes: Uint8Array): Promise<Result<ReadLook, AppError>> => {
    const { readLook } = await import('#main/office/pptx/read-look.ts')
    return readLook(bytes)
  },
  'writing',
)

/** What is taken of a template, and what is not, in French sentences. */
interface ReadLook {
  readonly look: SlideLook
  readonly remarks: readonly string[]
}

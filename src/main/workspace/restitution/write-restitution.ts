import type { FeatureContext } from '#main/kit/context.ts'
import { chosenTemplate } from '#main/kit/house-template-files.ts'
import { runTold, runUntold } from '#main/kit/run-job.ts'
import { fileName } from '#main/kit/safe-name.ts'
import { toPdf } from '#main/kit/to-pdf.ts'
import type { MadeFile, ReadyDocument } from '#shared/contract/ready-file.ts'
import type { TemplateChoice } from '#shared/contract/workspace/house-templates.ts'
import type { SlideFormat } from '#shared/contract/workspace/restitution.ts'
import { AppFailure } from '#shared/kernel/app-error.ts'
import type { SlideShow } from '#shared/records/slide-show.ts'
import { readSlideLook, slidesType, writeSlides } from './jobs.ts'

interface Asked {
  readonly template: TemplateChoice
  readonly as: SlideFormat
  readonly job: string
  /** Of its name, `YYYY-MM-DD`. */
  readonly day: string
}

/** Slides as PowerPoint, in the colours of the house when it has some; or their pages. @throws AppFailure `cancelled`, `house-template.…`, `pdf.…` */
export const writeRestitution = async (
  context: FeatureContext,
  show: SlideShow,
  { template, as, job, day }: Asked,
): Promise<MadeFile<ReadyDocument>> => {
  const name = fileName(['Restitution', day], 'pptx')
  const house = await chosenTemplate(context, 'slides', template)
  const make = async () => {
    const { look, remarks } = house === null ? { look: null, remarks: [] } : await lookOf(context, house, job)
    const bytes = await runTold(context, writeSlides, { show, look }, { job, label: 'Mise en page des diapositives' })
    return { name, type: slidesType, bytes, remarks }
  }
  return as === 'pdf' ? toPdf(context, { name, make, preview: null, inHouse: false }) : make()
}

const lookOf = async (context: FeatureContext, house: Uint8Array, job: string) => {
  const read = await runUntold(context, readSlideLook, house, job)
  if (!read.ok) throw new AppFailure(read.error)
  return read.value
}

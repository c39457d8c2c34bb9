import type { WrittenInHouse } from '#main/office/house/write-in-house.ts'
import { AppFailure } from '#shared/kernel/app-error.ts'
import type { ComposedDocument } from '#shared/records/composed-document.ts'
import type { PlaceholderValues } from '#shared/records/minutes/house-template/placeholders.ts'
import type { FeatureContext, TemplateName } from './context.ts'
import { runTold } from './run-job.ts'
import { writeInHouse, writeWordFile } from './word-jobs.ts'

export const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

interface Content {
  readonly document: ComposedDocument
  /** For the placeholders of a template of the house. */
  readonly values: PlaceholderValues
}

interface Templates {
  /** Concerto’s for this document. */
  readonly ours: TemplateName
  /** That of the house; `null`: Concerto’s is used. */
  readonly house: Uint8Array | null
}

/** A document in Word, in Concerto’s template or in that of the house. @throws AppFailure `cancelled`, `house-template.…` */
export const writeWord = async (
  context: FeatureContext,
  { document, values }: Content,
  { ours: name, house }: Templates,
  job: string,
): Promise<WrittenInHouse> => {
  if (house === null) return { bytes: await writeOurWord(context, document, name, job), remarks: [] }
  const ours = await context.readTemplate(name)
  const written = await runTold(context, writeInHouse, { document, values, house, ours }, { job, label })
  if (!written.ok) throw new AppFailure(written.error)
  return written.value
}

/** A document that no house has a template for. @throws AppFailure `cancelled` */
export const writeOurWord = async (
  context: FeatureContext,
  document: ComposedDocument,
  name: TemplateName,
  job: string,
): Promise<Uint8Array> =>
  runTold(context, writeWordFile, { document, template: await context.readTemplate(name) }, { job, label })

const label = 'Mise en page du document'

import type { MadeFile, ReadyDocument } from '#shared/contract/ready-file.ts'
import type { TemplateChoice } from '#shared/contract/workspace/house-templates.ts'
import { AppFailure } from '#shared/kernel/app-error.ts'
import type { ComposedDocument } from '#shared/records/composed-document.ts'
import type { HouseDocumentKind } from '#shared/records/minutes/house-documents.ts'
import type { PlaceholderValues } from '#shared/records/minutes/placeholders.ts'
import type { FeatureContext, TemplateName } from './context.ts'
import { chosenTemplate } from './house-template-files.ts'
import { runTold } from './run-job.ts'
import { writeInHouse, writeWordFile } from './word-jobs.ts'

export const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** A document before it is laid out. */
export interface WordDocument {
  /** Its file’s. */
  readonly name: string
  readonly document: ComposedDocument
  /** For the placeholders of a template of the house. */
  readonly values: PlaceholderValues
}

interface Templates {
  /** Concerto’s for this document. */
  readonly ours: TemplateName
  /** What the house may have a template of its own for. */
  readonly house: HouseDocumentKind
  /** What is to be known of the document when it is written in the house’s. */
  readonly inHouse?: string
}

/** What whoever asks says of every Word document. */
export interface AskedWord {
  readonly template: TemplateChoice
  readonly job: string
}

/** A document in Word, in the template that was chosen. @throws AppFailure `cancelled`, `house-template.…` */
export const writeWord = async (
  context: FeatureContext,
  { name, document, values }: WordDocument,
  templates: Templates,
  { template, job }: AskedWord,
): Promise<MadeFile<ReadyDocument>> => {
  const house = await chosenTemplate(context, templates.house, template)
  if (house === null) return { ...(await writeOurWord(context, { name, document }, templates.ours, job)), remarks: [] }
  const ours = await context.readTemplate(templates.ours)
  const written = await runTold(context, writeInHouse, { document, values, house, ours }, { job, label })
  if (!written.ok) throw new AppFailure(written.error)
  const { bytes, remarks } = written.value
  return { name, type: wordType, bytes, remarks: [...remarks, ...(templates.inHouse ? [templates.inHouse] : [])] }
}

/** A document that no house has a template for. @throws AppFailure `cancelled` */
export const writeOurWord = async (
  context: FeatureContext,
  { name, document }: Omit<WordDocument, 'values'>,
  ours: TemplateName,
  job: string,
): Promise<MadeFile> => {
  const template = await context.readTemplate(ours)
  return {
    name,
    type: wordType,
    bytes: await runTold(context, writeWordFile, { document, template }, { job, label }),
  }
}

const label = 'Mise en page du document'

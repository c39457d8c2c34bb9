import type { MadeFile, ReadyDocument } from '#shared/contract/ready-file.ts'
import type { PaperFormat, TemplateChoice } from '#shared/contract/workspace/house-templates.ts'
import { AppFailure } from '#shared/kernel/app-error.ts'
import type { ComposedDocument } from '#shared/records/composed-document.ts'
import type { HouseDocumentKind } from '#shared/records/minutes/house-documents.ts'
import type { PlaceholderValues } from '#shared/records/minutes/placeholders.ts'
import type { FeatureContext, TemplateName } from './context.ts'
import { chosenTemplate } from './house-template-files.ts'
import { runTold } from './run-job.ts'
import { toPdf } from './to-pdf.ts'
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
  /** Word when nothing is said. */
  readonly as?: PaperFormat | undefined
  readonly job: string
}

/** A document in the template that was chosen, as it was asked for. @throws AppFailure `cancelled`, `house-template.…`, `pdf.…` */
export const writeWord = async (
  context: FeatureContext,
  { name, document, values }: WordDocument,
  templates: Templates,
  { template, ...asked }: AskedWord,
): Promise<MadeFile<ReadyDocument>> => {
  const house = await chosenTemplate(context, templates.house, template)
  if (house === null) return writeOurWord(context, { name, document }, templates.ours, asked)
  const make = async () => {
    const ours = await context.readTemplate(templates.ours)
    const written = await runTold(context, writeInHouse, { document, values, house, ours }, { job: asked.job, label })
    if (!written.ok) throw new AppFailure(written.error)
    const { bytes, remarks } = written.value
    return { name, type: wordType, bytes, remarks: [...remarks, ...(templates.inHouse ? [templates.inHouse] : [])] }
  }
  return asAsked(context, asked, { name, make, preview: previewOf(document, templates.ours), inHouse: true })
}

/** A document in Concerto’s own template. @throws AppFailure `cancelled`, `pdf.…` */
export const writeOurWord = (
  context: FeatureContext,
  { name, document }: Omit<WordDocument, 'values'>,
  ours: TemplateName,
  asked: Omit<AskedWord, 'template'>,
): Promise<MadeFile<ReadyDocument>> => {
  const make = async () => {
    const template = await context.readTemplate(ours)
    const bytes = await runTold(context, writeWordFile, { document, template }, { job: asked.job, label })
    return { name, type: wordType, bytes, remarks: [] }
  }
  return asAsked(context, asked, { name, make, preview: previewOf(document, ours), inHouse: false })
}

const asAsked = (
  context: FeatureContext,
  { as }: Pick<AskedWord, 'as'>,
  wanted: Parameters<typeof toPdf>[1],
): Promise<MadeFile<ReadyDocument>> => (as === 'pdf' ? toPdf(context, wanted) : wanted.make())

/** The others are cut, turned or ruled by their template alone. */
const previewed: readonly TemplateName[] = [
  'compte-rendu',
  'synthese',
  'convocation',
  'fiche-action',
  'feuille-de-route',
]

const previewOf = (document: ComposedDocument, ours: TemplateName): ComposedDocument | null =>
  previewed.includes(ours) ? document : null

const label = 'Mise en page du document'

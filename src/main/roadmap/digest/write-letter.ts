import type { FeatureContext } from '#main/kit/context.ts'
import { chosenTemplate } from '#main/kit/house-template-files.ts'
import { safeName } from '#main/kit/safe-name.ts'
import { writeWord } from '#main/kit/write-word.ts'
import { type DigestFormat, digestFormats } from '#shared/contract/directory/formats.ts'
import type { ReadyDocument } from '#shared/contract/ready-file.ts'
import type { DigestMail } from '#shared/contract/roadmap/digest.ts'
import type { TemplateChoice } from '#shared/contract/workspace/house-templates.ts'
import type { ComposedDocument } from '#shared/records/composed-document.ts'
import { type PlaceholderValues, placeholders } from '#shared/records/minutes/house-template/placeholders.ts'
import { departementPhrase } from '#shared/records/workspace/espace/departement.ts'
import { longDate } from '#shared/text/french-dates.ts'
import type { DigestFacts } from '../documents/digest/digest.ts'

interface Wanted {
  readonly format: DigestFormat
  readonly template: TemplateChoice
  readonly job: string
}

/** The letter as a mail: its page, and the same in plain words. */
export const mailOf = async (document: ComposedDocument): Promise<DigestMail> => {
  const { writeHtml } = await import('#main/office/mail/write-html.ts')
  const { writeText } = await import('#main/office/mail/write-text.ts')
  return { subject: document.title, text: writeText(document), html: writeHtml(document) }
}

/** Writes the letter in the format wanted, and keeps the file for whoever asked. */
export const writeLetter = async (
  context: FeatureContext,
  facts: DigestFacts,
  wanted: Wanted,
): Promise<ReadyDocument> => {
  const { composeDigest } = await import('../documents/digest/compose-digest.ts')
  const document = composeDigest(facts)
  const { bytes, remarks } =
    wanted.format === 'docx'
      ? await inWord(context, facts, document, wanted)
      : { bytes: await inMail(document, wanted.format), remarks: [] }
  const name = `${['Lettre', safeName(document.title).slice(0, 90), facts.choice.endsOn].filter(Boolean).join('_')}.${wanted.format}`
  context.files.put(wanted.job, { name, type: digestFormats[wanted.format], bytes })
  return { name, bytes: bytes.length, remarks }
}

const inWord = async (
  context: FeatureContext,
  facts: DigestFacts,
  document: ComposedDocument,
  { template, job }: Wanted,
) => {
  const house = await chosenTemplate(context, 'digest', template)
  return writeWord(context, { document, values: valuesOf(facts, document) }, { ours: 'convocation', house }, job)
}

const inMail = async (document: ComposedDocument, format: Exclude<DigestFormat, 'docx'>): Promise<Uint8Array> => {
  const mail = await mailOf(document)
  if (format === 'html') return Buffer.from(mail.html, 'utf8')
  const { writeEml } = await import('#main/office/mail/write-eml.ts')
  return writeEml(mail)
}

/** A letter is of no meeting: what only a meeting says is left empty. */
const valuesOf = ({ espace, choice, sectors }: DigestFacts, document: ComposedDocument): PlaceholderValues => ({
  ...(Object.fromEntries(Object.keys(placeholders).map((name) => [name, ''])) as unknown as PlaceholderValues),
  titre: document.title,
  type: 'Lettre d’information',
  date: choice.endsOn === null ? '' : longDate(choice.endsOn),
  secteur: sectors.find(({ id }) => id === choice.sector)?.name ?? '',
  departement: departementPhrase(espace) ?? '',
  perimetre: espace?.scope ?? '',
  cadre: [espace?.programmeKind, espace?.programmeName].filter(Boolean).join(' '),
  pied: document.footer,
})

import type { FeatureContext } from '#main/kit/context.ts'
import { fileName } from '#main/kit/safe-name.ts'
import { type AskedWord, writeWord } from '#main/kit/write-word.ts'
import { type DigestFormat, digestFormats } from '#shared/contract/directory/formats.ts'
import type { MadeFile, ReadyDocument } from '#shared/contract/ready-file.ts'
import type { DigestMail } from '#shared/contract/roadmap/digest.ts'
import type { ComposedDocument } from '#shared/records/composed-document.ts'
import { type PlaceholderValues, placeholders } from '#shared/records/minutes/placeholders.ts'
import { departementPhrase } from '#shared/records/workspace/departement.ts'
import { longDate } from '#shared/text/french-dates.ts'
import type { DigestFacts } from '../documents/digest/digest.ts'

/** The letter as a mail: its page, and the same in plain words. */
export const mailOf = async (document: ComposedDocument): Promise<DigestMail> => {
  const { writeHtml } = await import('#main/office/mail/write-html.ts')
  const { writeText } = await import('#main/office/mail/write-text.ts')
  return { subject: document.title, text: writeText(document), html: writeHtml(document) }
}

/** Writes the letter in the format wanted. */
export const writeLetter = async (
  context: FeatureContext,
  facts: DigestFacts,
  { format, ...asked }: Omit<AskedWord, 'as'> & { readonly format: DigestFormat },
): Promise<MadeFile<ReadyDocument>> => {
  const { composeDigest } = await import('../documents/digest/compose-digest.ts')
  const document = composeDigest(facts)
  const parts = ['Lettre', document.title, facts.choice.endsOn]
  if (format === 'html' || format === 'eml')
    return {
      name: fileName(parts, format),
      type: digestFormats[format],
      bytes: await inMail(document, format),
      remarks: [],
    }
  const word = { name: fileName(parts, 'docx'), document, values: valuesOf(facts, document) }
  const as = format === 'pdf' ? 'pdf' : 'word'
  return writeWord(context, word, { ours: 'convocation', house: 'digest' }, { ...asked, as })
}

const inMail = async (document: ComposedDocument, format: 'html' | 'eml'): Promise<Uint8Array> => {
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

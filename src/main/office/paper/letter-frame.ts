import { sentenceCase } from '#shared/kernel/typography.ts'
import type { ComposedDocument } from '#shared/records/composed-document.ts'
import type { Espace } from '#shared/records/records.ts'
import { fullDate } from '#shared/text/french-dates.ts'
import { printPhone } from '#shared/text/normalise/phone.ts'
import { doc, inlines, paragraph, plain } from '#shared/text/rich-text/build.ts'
import type { Block } from '#shared/text/rich-text/rich-text.ts'
import { addresseeBlock, salutation } from './addressee.ts'
import { withOrdinals } from './front.ts'
import { organisation, programme } from './heading.ts'
import type { Addressee } from './paper.ts'
import { typeset } from './typeset.ts'

/** Who writes, and on which day (`YYYY-MM-DD`). */
interface Sender {
  readonly espace: Espace | null
  readonly day: string
}

/** A letter from the secretariat: who writes, to whom, where and when, what about, its words, and who signs. */
export const letterFrame = (
  { espace, day }: Sender,
  addressee: Addressee | null,
  title: string,
  text: readonly Block[],
): readonly Block[] => [
  ...letterhead(espace),
  ...(addressee === null ? [] : [addresseeBlock(addressee)]),
  paragraph(withOrdinals(placeAndDay(espace, day)), 'addressee'),
  paragraph(withOrdinals(title), 'title'),
  ...[programme(espace)].flatMap((text) => (text === null ? [] : [paragraph(text, 'territory')])),
  paragraph(`${salutation(addressee)},`),
  ...text,
  paragraph(`Je vous prie d’agréer, ${salutation(addressee)}, l’expression de ma considération distinguée.`),
  ...signature(espace),
]

/** Letters one after the other, and where each begins. */
export const lettersTogether = (letters: readonly (readonly Block[])[]): Pick<ComposedDocument, 'body' | 'letters'> => {
  let start = 0
  const starts = letters.map((blocks) => {
    const own = start
    start += blocks.length
    return own
  })
  return { body: typeset(doc(...letters.flat())), ...(letters.length > 1 && { letters: starts }) }
}

const letterhead = (espace: Espace | null): readonly Block[] => [
  paragraph(organisation(espace), 'surtitle'),
  ...(espace?.services ? espace.services.split('\n').map((line) => paragraph(line, 'scope')) : []),
  ...(espace?.phone ? [paragraph(`Téléphone : ${printPhone(espace.phone)}`, 'scope')] : []),
]

/** « Lyon, le lundi 7 octobre 2024 » */
const placeAndDay = (espace: Espace | null, day: string): string =>
  espace?.city ? `${espace.city}, le ${fullDate(day)}` : sentenceCase(`le ${fullDate(day)}`)

const signature = (espace: Espace | null): readonly Block[] => {
  const [name, ...lines] = espace?.signatory?.split('\n') ?? []
  if (!name) return []
  return [paragraph([plain(name, { type: 'bold' }), ...lines.flatMap((line) => inlines(`\n${line}`))], 'addressee')]
}

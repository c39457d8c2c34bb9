import { withOrdinals } from '#main/office/paper/front.ts'
import { organisation, programme } from '#main/office/paper/heading.ts'
import { linkedMail } from '#main/office/paper/linked-mail.ts'
import { typeset } from '#main/office/paper/typeset.ts'
import { sentenceCase, withNoBreakSpaces } from '#shared/kernel/typography.ts'
import type { ComposedDocument } from '#shared/records/composed-document.ts'
import { longDate } from '#shared/text/french-dates.ts'
import { doc, paragraph, plain } from '#shared/text/rich-text/build.ts'
import { picturesOf } from '#shared/text/rich-text/map-pictures.ts'
import type { Block } from '#shared/text/rich-text/rich-text.ts'
import { contentsOf, isEmptyContents, keptContents } from './contents.ts'
import type { DigestFacts } from './digest.ts'
import { eventsPart, movesPart, needsPart, newsPart } from './parts.ts'

/** The letter as a document: the news by axis, what is to come, what was answered, what moves. */
export const composeDigest = (facts: DigestFacts): ComposedDocument => {
  const { espace, choice } = facts
  const title = choice.title ?? 'Lettre d’information'
  const contents = keptContents(contentsOf(facts), facts.leftOut)
  const framework = programme(espace)
  const news = newsPart(contents.news, facts)
  const shown = new Set(picturesOf(doc(...news)))
  return {
    title,
    subject: framework ?? 'Inclusion numérique',
    author: organisation(espace),
    footer: withNoBreakSpaces([title, organisation(espace)].join(' – ')),
    pictures: facts.pictures.filter(({ id }) => shown.has(id)),
    body: typeset(
      doc(
        paragraph(organisation(espace), 'surtitle'),
        ...(framework === null ? [] : [paragraph(framework, 'scope')]),
        paragraph(title, 'title'),
        ...aboutLine(facts),
        ...introduction(choice.intro),
        ...(isEmptyContents(contents) ? [paragraph('Rien de nouveau sur cette période.')] : []),
        ...news,
        ...eventsPart(contents.events, facts),
        ...needsPart(contents.needs),
        ...movesPart(contents.moves),
        ...closing(facts),
      ),
    ),
  }
}

/** Whether it would tell nothing at all. */
export const isEmptyDigest = (facts: DigestFacts): boolean =>
  isEmptyContents(keptContents(contentsOf(facts), facts.leftOut)) && !facts.choice.intro

/** « Du 1er au 30 novembre 2026 – Secteur Plaine – Axe 2 ». */
const aboutLine = ({ choice, sectors, axes }: DigestFacts): readonly Block[] => {
  const sector = choice.sector === null ? null : (sectors.find(({ id }) => id === choice.sector)?.name ?? null)
  const axis = choice.axis === null ? null : (axes.find(({ id }) => id === choice.axis)?.number ?? null)
  const told = [
    periodWords(choice),
    sector === null ? null : `Secteur ${sector}`,
    axis === null ? null : `Axe ${axis}`,
  ].filter((part) => part !== null)
  return told.length === 0 ? [] : [paragraph(withOrdinals(told.join(' – ')), 'territory')]
}

const periodWords = ({ startsOn, endsOn }: DigestFacts['choice']): string | null => {
  if (startsOn !== null && endsOn !== null) return `Du ${longDate(startsOn)} au ${longDate(endsOn)}`
  if (startsOn !== null) return `Depuis le ${longDate(startsOn)}`
  return endsOn === null ? null : sentenceCase(`jusqu’au ${longDate(endsOn)}`)
}

/** A paragraph each that an empty line parts. */
const introduction = (intro: string | null): readonly Block[] =>
  (intro ?? '')
    .split(/\n\s*\n/)
    .filter((text) => text.trim() !== '')
    .map((text) => paragraph(text.trim()))

const closing = ({ espace }: DigestFacts): readonly Block[] =>
  espace?.replyEmail
    ? [
        paragraph(
          [
            plain('Une actualité à partager, un besoin à faire connaître ? Écrivez-nous : '),
            ...linkedMail(espace.replyEmail),
          ],
          'note',
        ),
      ]
    : []

import { cell, row } from '#main/office/paper/cells.ts'
import { withOrdinals } from '#main/office/paper/front.ts'
import { sentenceCase } from '#shared/kernel/typography.ts'
import type { Axis } from '#shared/records/records.ts'
import { fullDate } from '#shared/text/french-dates.ts'
import { bullets, inlines, item, paragraph, plain } from '#shared/text/rich-text/build.ts'
import { isSafeLink } from '#shared/text/rich-text/link.ts'
import type { Block, Heading, HeadingLevel, Inline } from '#shared/text/rich-text/rich-text.ts'
import type { NewsOfAxis, ToldEvent } from './contents.ts'
import type { DigestFacts, FicheMove, ToldNeed, ToldNews } from './digest.ts'
import { meetingFacts, meetingTitle, moveWords, newsFacts, newsTitle } from './told.ts'

/** The parts of a letter; one that holds nothing prints nothing. */

export const newsPart = (groups: readonly NewsOfAxis[], facts: DigestFacts): readonly Block[] => {
  if (groups.length === 0) return []
  // Headed by axis only when there is something to part.
  const headed = groups.some(({ axis }) => axis !== null)
  return [
    heading(1, 'Actualités'),
    ...groups.flatMap(({ axis, news }) => [
      ...(headed ? [heading(2, axisHeading(facts.axes.find(({ id }) => id === axis)))] : []),
      ...news.flatMap((told) => newsBlocks(told, headed ? 3 : 2, facts)),
    ]),
  ]
}

const axisHeading = (axis: Pick<Axis, 'number' | 'title'> | undefined): string => {
  if (axis === undefined) return 'Autres actualités'
  return [axis.number === null ? 'Axe' : `Axe ${axis.number}`, axis.title].filter(Boolean).join(' – ')
}

const newsBlocks = (told: ToldNews, level: HeadingLevel, facts: DigestFacts): readonly Block[] => {
  const { body, happensOn, link } = told.item
  const about = [...newsFacts(told, facts), ...(happensOn === null ? [] : [`a lieu le ${fullDate(happensOn)}`])]
  return [
    heading(level, newsTitle(told)),
    ...noteUnder([about.length === 0 ? null : sentenceCase(about.join(', ')), told.fiche]),
    ...(body?.content ?? []),
    ...(link === null ? [] : [paragraph([plain('En savoir plus : '), ...linked(link)])]),
  ]
}

/** Under a title, what places it: at the end it would seem to be of the title that follows. */
const noteUnder = (told: readonly (string | null)[]): readonly Block[] => {
  const said = told.filter((one) => one !== null)
  return said.length === 0 ? [] : [paragraph(said.join('. '), 'note')]
}

export const eventsPart = (events: readonly ToldEvent[], facts: DigestFacts): readonly Block[] =>
  events.length === 0
    ? []
    : [
        heading(1, 'Dates à venir'),
        {
          type: 'table',
          attrs: {
            look: 'facts',
            widths: [30, 70],
            title: 'Dates à venir',
            description: 'À gauche, le jour ; à droite, ce qui a lieu, à quelle heure et où.',
          },
          content: events.map((event) =>
            row(
              cell('label', [paragraph(withOrdinals(sentenceCase(fullDate(event.on))), 'label')]),
              cell('content', eventBlocks(event, facts)),
            ),
          ),
        },
      ]

const eventBlocks = (event: ToldEvent, facts: DigestFacts): readonly Block[] => {
  const title = event.kind === 'meeting' ? meetingTitle(event.meeting) : newsTitle(event.told)
  const about = event.kind === 'meeting' ? meetingFacts(event.meeting) : newsFacts(event.told, facts)
  return [
    paragraph(bold(withOrdinals(title))),
    ...(about.length === 0 ? [] : [paragraph(sentenceCase(about.join(', ')))]),
  ]
}

export const needsPart = (needs: readonly ToldNeed[]): readonly Block[] =>
  needs.length === 0
    ? []
    : [
        heading(1, 'Des besoins ont leur réponse'),
        ...needs.flatMap(({ need, fiche }) => [
          paragraph(bold(inlines(need.text ?? 'Besoin sans texte'))),
          ...noteUnder([fiche]),
          ...(need.answer === null ? [] : [paragraph(need.answer)]),
        ]),
      ]

export const movesPart = (moves: readonly FicheMove[]): readonly Block[] =>
  moves.length === 0
    ? []
    : [
        heading(1, 'Les fiches-actions avancent'),
        bullets(
          ...moves.map((move) => item(paragraph([...bold(inlines(move.title)), plain(` : ${moveWords(move)}`)]))),
        ),
      ]

const heading = (level: HeadingLevel, text: string): Heading => ({
  type: 'heading',
  attrs: { level },
  content: withOrdinals(text),
})

const bold = (words: readonly Inline[]): readonly Inline[] =>
  words.map((node) => (node.type === 'text' ? { ...node, marks: [...(node.marks ?? []), { type: 'bold' }] } : node))

const linked = (link: string): readonly Inline[] =>
  isSafeLink(link) ? [plain(link, { type: 'link', attrs: { href: link } })] : inlines(link)

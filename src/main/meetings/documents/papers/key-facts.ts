import { type Fact, factsTable } from '#main/office/paper/facts-table.ts'
import { withOrdinals } from '#main/office/paper/front.ts'
import { slotWords } from '#main/office/paper/heading.ts'
import { sentenceCase } from '#shared/kernel/typography.ts'
import type { Meeting } from '#shared/records/records.ts'
import { fullDate } from '#shared/text/french-dates.ts'
import { inlines, plain } from '#shared/text/rich-text/build.ts'
import { isSafeLink } from '#shared/text/rich-text/link.ts'
import type { Inline, Table } from '#shared/text/rich-text/rich-text.ts'

/** When, where, how to get in, by when to answer. What must be known and is not is said to be coming. */
export const keyFacts = (meeting: Meeting): Table =>
  factsTable(
    {
      title: 'L’essentiel',
      description: 'À gauche, ce dont il s’agit ; à droite, ce qu’il faut savoir.',
      width: 17,
    },
    factsOf(meeting),
  )

const factsOf = (meeting: Meeting): readonly Fact[] => {
  const { date, place, access, onlineLink, replyBy } = meeting
  const hours = slotWords(meeting)
  return [
    ['Date', date === null ? unknown : important(fullDate(date))],
    ['Horaires', hours === null ? unknown : important(hours)],
    ...known('Lieu', place ?? (onlineLink === null ? '' : 'En visioconférence'), unknown),
    ...known('Accès', access ?? ''),
    ...(onlineLink === null ? [] : [['Visioconférence', linked(onlineLink)] satisfies Fact]),
    ...(replyBy === null ? [] : [['Réponse', [plain('Avant le '), ...bold(fullDate(replyBy))]] satisfies Fact]),
  ]
}

const unknown: readonly Inline[] = [plain('à préciser', { type: 'italic' })]

const known = (name: string, words: string, otherwise?: readonly Inline[]): readonly Fact[] => {
  if (words !== '') return [[name, inlines(words)]]
  return otherwise === undefined ? [] : [[name, otherwise]]
}

const important = (words: string): readonly Inline[] => bold(sentenceCase(words))

const bold = (words: string): readonly Inline[] =>
  withOrdinals(words).map((node) =>
    node.type === 'text' ? { ...node, marks: [...(node.marks ?? []), { type: 'bold' }] } : node,
  )

const linked = (link: string): readonly Inline[] =>
  isSafeLink(link) ? [plain(link, { type: 'link', attrs: { href: link } })] : inlines(link)

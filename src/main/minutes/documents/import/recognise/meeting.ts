import type { meetingKinds } from '#shared/records/meetings/meeting/meeting.ts'
import type { ImportedMinutes } from '#shared/records/minutes/imported-minutes.ts'
import { inlineText } from '#shared/text/rich-text/plain-text.ts'
import type { Block, ComposedStyle, Inline, ParagraphStyle } from '#shared/text/rich-text/rich-text.ts'
import { linesOfInlines } from '../inline-slices.ts'
import { type LabelLine, labelLines } from './facts/label-lines.ts'
import { first, meetingFacts } from './facts/meeting-facts.ts'
import { frenchDate } from './french-date.ts'
import type { ReadSection } from './read-section.ts'
import { meetingWords } from './title-block.ts'

interface Line {
  readonly style: ParagraphStyle | ComposedStyle | null
  readonly text: string
  /** It leads elsewhere from end to end: to earlier minutes, to a page. */
  readonly isLink: boolean
  readonly isHeading: boolean
}

/**
 * What minutes say of their meeting: in their title block and their first heading, in the lines that name what they say (« Lieu :
 * … »). @param settings those that stand over the text of a file
 */
export const meetingOf = (
  sections: readonly ReadSection[],
  settings: readonly LabelLine[],
): Pick<ImportedMinutes, 'meeting' | 'sectorName'> => {
  const lines = linesOf(sections)
  const labelled = [...settings, ...labelLines(sections)]
  const facts = meetingFacts(
    labelled,
    lines.map(({ text }) => text),
  )
  const titled = titleOf(lines) ?? facts.title
  const said = [titled ?? '', ...lines.map(({ text }) => text), facts.title ?? '']
  const { startsAt, endsAt, place } = facts
  return {
    meeting: {
      title: titled === null ? null : shortened(titled),
      kind: first(said, kindOf) ?? 'other',
      number: first(said, rankOf),
      date: facts.date ?? first(said, frenchDate),
      ...(startsAt !== null && { startsAt }),
      ...(endsAt !== null && { endsAt }),
      ...(place !== null && { place }),
    },
    sectorName: first(said, sectorOf),
  }
}

/** The line of the meeting, else the document's title, else a line that names a meeting, else the first heading that may. */
const titleOf = (lines: readonly Line[]): string | null => {
  const of = (...styles: readonly Line['style'][]) =>
    lines.filter(({ style }) => styles.includes(style)).map(({ text }) => text)
  const title = of('surtitle', 'title').join(' ')
  return (
    of('meeting')[0] ??
    (title === '' ? null : title) ??
    lines.find(({ style, text, isLink }) => style === null && !isLink && namesMeeting(text))?.text ??
    lines.find(({ isHeading, text }) => isHeading && frenchDate(text) !== null)?.text ??
    null
  )
}

/** A line that may be the title: not one of a table of contents, of another meeting, nor one that names what it says. */
const namesMeeting = (text: string): boolean =>
  text.length <= 120 &&
  (meetingWords.test(text) || /^compte[- ]rendu\b/i.test(text)) &&
  !/\s\d+$|\.{3,}|…\s*\d|^[^:]{2,25}\s:\s|précédente?|prochaine?|\bdernière\b|[.!?]$/i.test(
    text.replace(/\b\d{4}$/, ''),
  )

const linesOf = (sections: readonly ReadSection[]): readonly Line[] => {
  const front = sections[0]?.isFront ? sections[0].blocks.flatMap(linesOfBlock) : []
  const heading = sections.find((section) => section.heading !== null)?.heading
  const titled = front.some(({ style }) => style === 'title' || style === 'meeting')
  return titled || heading === undefined || heading === null
    ? front
    : [...front, { style: null, text: inlineText(heading), isLink: isLink(heading), isHeading: true }]
}

/** Lines long enough to be prose say nothing of the meeting. */
const linesOfBlock = (block: Block): readonly Line[] =>
  block.type === 'paragraph'
    ? linesOfInlines(block.content ?? [])
        .map((line) => ({
          style: block.attrs?.style ?? null,
          text: inlineText(line),
          isLink: isLink(line),
          isHeading: false,
        }))
        .filter(({ text }) => text.length <= 300)
    : []

const isLink = (line: readonly Inline[]): boolean =>
  line.every((node) => node.type === 'text' && (node.marks ?? []).some(({ type }) => type === 'link'))

/** A title as a text field holds it: one line of 300 characters at most, cut between words. */
const shortened = (title: string): string => {
  const line = title.replace(/\s*\n\s*/g, ' ').trim()
  return line.length <= 300 ? line : `${line.slice(0, 299).replace(/\s+\S*$/, '')}…`
}

const kinds: readonly (readonly [RegExp, keyof typeof meetingKinds])[] = [
  [/\bconcertation/i, 'concertation'],
  [/\bcomité de pilotage\b|\bcopil\b/i, 'committee'],
  [/\bwebinaire/i, 'webinar'],
  [/\bgroupes? de travail\b/i, 'workingGroup'],
  [/\bforum/i, 'forum'],
  [/\bcafés?[- ]rencontres?/i, 'cafe'],
]

const kindOf = (text: string): keyof typeof meetingKinds | null =>
  kinds.find(([words]) => words.test(text))?.[1] ?? null

const meetingWord = '(?:concertation|réunion|comité|copil|webinaire|groupe|forum|café|séance|rencontre)'
const rank = new RegExp(
  `(\\d{1,3})\\s?(?:ère|ere|re|er|ième|ème|eme|è|nde|nd|e|ᵉʳ|ᵉ|ʳᵉ)\\s+${meetingWord}|${meetingWord}[^,;.–(]{0,40}?\\sn°\\s?(\\d{1,3})`,
  'iu',
)

const rankOf = (text: string): number | null => {
  const [, before, after] = rank.exec(text) ?? []
  const number = Number(before ?? after ?? 0)
  return number === 0 ? null : number
}

/** « Secteur NORD »: a name, so with a capital. */
const sectorOf = (text: string): string | null => /\b[Ss]ecteur\s+(\p{Lu}[\p{L}\p{N}-]*)/u.exec(text)?.[1] ?? null

import type { meetingKinds } from '#shared/records/meetings/meeting/meeting.ts'
import type { ImportedMinutes } from '#shared/records/minutes/imported-minutes.ts'
import { inlineText } from '#shared/text/rich-text/plain-text.ts'
import type { Block, ComposedStyle, ParagraphStyle } from '#shared/text/rich-text/rich-text.ts'
import { frenchDate } from './french-date.ts'
import type { ReadSection } from './read-section.ts'
import { meetingWords } from './title-block.ts'

interface Line {
  readonly style: ParagraphStyle | ComposedStyle | null
  readonly text: string
}

/** What the title block says of the meeting; where it has no title, what the first heading says too. */
export const meetingOf = (sections: readonly ReadSection[]): Pick<ImportedMinutes, 'meeting' | 'sectorName'> => {
  const lines = linesOf(sections)
  const titled = titleOf(lines)
  const said = [titled ?? '', ...lines.map(({ text }) => text)]
  return {
    meeting: {
      title: titled === null ? null : shortened(titled),
      kind: first(said, kindOf) ?? 'other',
      number: first(said, rankOf),
      date: first(said, frenchDate),
    },
    sectorName: first(said, sectorOf),
  }
}

/** The line of the meeting, else the document's title, else a line that names a meeting. */
const titleOf = (lines: readonly Line[]): string | null => {
  const of = (...styles: readonly Line['style'][]) =>
    lines.filter(({ style }) => styles.includes(style)).map(({ text }) => text)
  const title = of('surtitle', 'title').join(' ')
  return (
    of('meeting')[0] ??
    (title === '' ? null : title) ??
    of(null).find((text) => text.length <= 120 && meetingWords.test(text)) ??
    null
  )
}

const first = <Value>(texts: readonly string[], read: (text: string) => Value | null): Value | null => {
  for (const text of texts) {
    const value = read(text)
    if (value !== null) return value
  }
  return null
}

const linesOf = (sections: readonly ReadSection[]): readonly Line[] => {
  const front = sections[0]?.heading === null ? sections[0].blocks.flatMap(linesOfBlock) : []
  const heading = sections.find((section) => section.heading !== null)?.heading
  const titled = front.some(({ style }) => style === 'title' || style === 'meeting')
  return titled || heading === undefined || heading === null
    ? front
    : [...front, { style: null, text: inlineText(heading) }]
}

/** Lines long enough to be prose say nothing of the meeting. */
const linesOfBlock = (block: Block): readonly Line[] =>
  block.type === 'paragraph'
    ? inlineText(block.content)
        .split('\n')
        .filter((text) => text.length <= 300)
        .map((text) => ({ style: block.attrs?.style ?? null, text }))
    : []

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

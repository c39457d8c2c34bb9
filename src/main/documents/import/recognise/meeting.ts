import type { ImportedMinutes } from '#shared/domain/imported-minutes.ts'
import type { meetingKinds } from '#shared/domain/meeting/meeting.ts'
import { inlineText } from '#shared/domain/rich-text/plain-text.ts'
import type { ParagraphStyle } from '#shared/domain/rich-text/rich-text.ts'
import { frenchDate } from './french-date.ts'
import type { ReadSection } from './read-sections.ts'

interface Line {
  readonly style: ParagraphStyle | null
  readonly text: string
}

/** What the title block says of the meeting; where there is none, what the first heading says. */
export const meetingOf = (sections: readonly ReadSection[]): Pick<ImportedMinutes, 'meeting' | 'sectorName'> => {
  const lines = linesOf(sections[0])
  const of = (style: ParagraphStyle) => lines.find((line) => line.style === style)?.text ?? null
  const titled = of('meeting') ?? of('title')
  const said = [of('meeting') ?? '', ...lines.map(({ text }) => text)]
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

const first = <Value>(texts: readonly string[], read: (text: string) => Value | null): Value | null => {
  for (const text of texts) {
    const value = read(text)
    if (value !== null) return value
  }
  return null
}

/** Lines long enough to be prose say nothing of the meeting. */
const linesOf = (section: ReadSection | undefined): readonly Line[] => {
  if (section === undefined) return []
  if (section.heading !== null) return [{ style: 'title', text: inlineText(section.heading) }]
  return section.blocks.flatMap((block) => {
    if (block.type !== 'paragraph') return []
    const style = block.attrs?.style ?? null
    return inlineText(block.content)
      .split('\n')
      .filter((text) => text.length <= 300)
      .map((text) => ({ style, text }))
  })
}

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
  `(\\d{1,3})\\s?(?:ère|ere|re|er|ième|ème|eme|è|nde|nd|e|ᵉʳ|ᵉ|ʳᵉ)\\s+${meetingWord}|${meetingWord}\\s+n°\\s?(\\d{1,3})`,
  'iu',
)

const rankOf = (text: string): number | null => {
  const [, before, after] = rank.exec(text) ?? []
  const number = Number(before ?? after ?? 0)
  return number === 0 ? null : number
}

/** « Secteur NORD »: a name, so with a capital. */
const sectorOf = (text: string): string | null => /\b[Ss]ecteur\s+(\p{Lu}[\p{L}\p{N}-]*)/u.exec(text)?.[1] ?? null

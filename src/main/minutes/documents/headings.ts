import type { RowId } from '#shared/kernel/ids.ts'
import type { Minutes } from '#shared/records/minutes/minutes.ts'
import { printedNumbers } from '#shared/records/minutes/printed-numbers.ts'
import type { Section } from '#shared/records/records.ts'
import { isEmpty, plainText } from '#shared/text/rich-text/plain-text.ts'
import type { Heading, HeadingLevel, Inline, RichText } from '#shared/text/rich-text/rich-text.ts'

/** Makes the heading of any of these sections; none for those that print none (`printedNumbers`). */
export const headingMaker = (minutes: Headed): ((section: Section) => readonly Heading[]) => {
  const numbers = printedNumbers(minutes)
  const openers = pageOpeners(minutes.sections)
  return (section) => {
    const number = numbers.get(section.id)
    if (number === undefined) return []
    return [
      {
        type: 'heading',
        attrs: { level: levelOf(section), number, newPage: openers.has(section.id) },
        content: titleInlines(section.title),
      },
    ]
  }
}

type Headed = Pick<Minutes, 'sections' | 'untreated'>

/**
 * The rank, among the headings of the document, from 0, of the one that a section is printed under: its own, else that of the
 * section above it; before any, the first. `null` when no section prints one.
 * @param id of one of the sections
 */
export const headingRank = (minutes: Headed, id: RowId): number | null => {
  const { sections } = minutes
  const heading = headingMaker(minutes)
  const hasOne = (section: Section): boolean => heading(section).length > 0
  const upTo = sections.slice(0, 1 + sections.findIndex((section) => section.id === id))
  const above = upTo.findLastIndex(hasOne)
  const at = above === -1 ? sections.findIndex(hasOne) : above
  if (at === -1) return null
  return sections
    .slice(0, at)
    .flatMap((section) => [...heading(section), ...(section.body?.content ?? [])])
    .filter(({ type }) => type === 'heading').length
}

const levelOf = (section: Section): HeadingLevel => Math.min(Math.max(section.level ?? 1, 1), 6) as HeadingLevel

/** A title is one paragraph; were there more, each would begin a line. */
const titleInlines = (title: RichText | null): readonly Inline[] =>
  (title?.content ?? [])
    .flatMap((block) => (block.type === 'paragraph' ? [block.content ?? []] : []))
    .flatMap((words, index) => (index === 0 ? words : [{ type: 'hardBreak' } as const, ...words]))

/**
 * The sections that open a page: each axis, each fiche-action (or the bare headings just above it, which introduce
 * nothing else), and the first-level section that follows them, unless it is a few lines.
 */
const pageOpeners = (sections: readonly Section[]): ReadonlySet<RowId> =>
  new Set(
    sections.flatMap((section, index) => {
      if (isSheet(section)) return [firstBareHeading(sections, index).id]
      return isFirstLevel(section) && isSheet(sections[index - 1]) && isLong(sections, index) ? [section.id] : []
    }),
  )

/** More than some lines, with the sections under it; what fills a table is not counted, and takes a page. */
const isLong = (sections: readonly Section[], index: number): boolean => {
  const next = sections.findIndex((section, at) => at > index && isFirstLevel(section))
  const own = sections.slice(index, next === -1 ? undefined : next)
  return (
    own.some(({ kind }) => kind !== 'text') || own.reduce((sum, { body }) => sum + plainText(body).length, 0) > fewLines
  )
}

/** Signs: five lines of a page. */
const fewLines = 450

const isSheet = (section: Section | undefined): boolean => section?.kind === 'axis' || section?.kind === 'fiche'

const isFirstLevel = (section: Section): boolean => section.kind !== 'front' && (section.level ?? 1) === 1

/** The highest of the headings without text that lead to this sheet, or the sheet itself. */
const firstBareHeading = (sections: readonly Section[], index: number): Section => {
  const section = sections[index] as Section
  const above = sections[index - 1]
  const leads = above?.kind === 'text' && isEmpty(above.body) && (above.level ?? 1) < (section.level ?? 1)
  return leads ? firstBareHeading(sections, index - 1) : section
}

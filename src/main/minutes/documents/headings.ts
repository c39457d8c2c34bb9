import type { RowId } from '#shared/kernel/ids.ts'
import type { Minutes } from '#shared/records/minutes/minutes.ts'
import { numberSections } from '#shared/records/minutes/number-sections.ts'
import type { Section } from '#shared/records/records.ts'
import { isEmpty, plainText } from '#shared/text/rich-text/plain-text.ts'
import type { Heading, HeadingLevel, Inline, RichText } from '#shared/text/rich-text/rich-text.ts'

/**
 * Makes the heading of any of these sections; none for the title block, for a section without a title, and for a point of the
 * agenda under which nothing was written. What has no heading takes no number.
 */
export const headingMaker = ({ sections, untreated }: Headed): ((section: Section) => readonly Heading[]) => {
  const headed = sections.filter((section, index) => isHeaded(section, sections.slice(index + 1), untreated))
  const numbers = numberSections(headed)
  const openers = pageOpeners(sections)
  return (section) => {
    const number = numbers.get(section.id)
    if (section.kind === 'front' || number === undefined) return []
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

const isHeaded = (section: Section, following: readonly Section[], untreated: readonly RowId[]): boolean => {
  if (section.kind === 'front' || isEmpty(section.title)) return false
  if (section.kind !== 'text' || section.agendaItem === null || !isEmpty(section.body)) return true
  if (untreated.includes(section.agendaItem)) return true
  const end = following.findIndex((next) => levelOf(next) <= levelOf(section))
  const under = end === -1 ? following : following.slice(0, end)
  return under.some((next, index) => !isEmpty(next.body) || isHeaded(next, under.slice(index + 1), untreated))
}

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

import type { RowId } from '#shared/kernel/ids.ts'
import type { Section } from '#shared/records/records.ts'
import { isEmpty } from '#shared/text/rich-text/plain-text.ts'

/**
 * The sections that open a page: each axis, each fiche-action (or the bare headings just above it, which introduce
 * nothing else), and the first-level section that follows them.
 */
export const pageOpeners = (sections: readonly Section[]): ReadonlySet<RowId> =>
  new Set(
    sections.flatMap((section, index) => {
      if (isSheet(section)) return [firstBareHeading(sections, index).id]
      return isFirstLevel(section) && isSheet(sections[index - 1]) ? [section.id] : []
    }),
  )

const isSheet = (section: Section | undefined): boolean => section?.kind === 'axis' || section?.kind === 'fiche'

const isFirstLevel = (section: Section): boolean => section.kind !== 'front' && (section.level ?? 1) === 1

/** The highest of the headings without text that lead to this sheet, or the sheet itself. */
const firstBareHeading = (sections: readonly Section[], index: number): Section => {
  const section = sections[index] as Section
  const above = sections[index - 1]
  const leads = above?.kind === 'text' && isEmpty(above.body) && (above.level ?? 1) < (section.level ?? 1)
  return leads ? firstBareHeading(sections, index - 1) : section
}

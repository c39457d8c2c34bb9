import type { RowId } from '#shared/kernel/ids.ts'
import type { Section } from '#shared/records/records.ts'

/**
 * The page on which each section begins: its heading's, else that of the section before it.
 * `headings`: the index of each section's heading; `pages`: the page of each heading.
 */
export const sectionPages = (
  sections: readonly Section[],
  headings: readonly (number | null)[],
  pages: readonly number[],
): ReadonlyMap<RowId, number> => {
  let last = 1
  return new Map(
    sections.map(({ id }, index) => {
      const heading = headings[index] ?? null
      last = (heading === null ? undefined : pages[heading]) ?? last
      return [id, last]
    }),
  )
}

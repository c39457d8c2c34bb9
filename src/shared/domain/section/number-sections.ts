import type { RowId } from '../../kernel/ids.ts'
import type { Section } from '../records.ts'

/**
 * The number printed before each section's title, `null` for none. Only headings of level 1 are numbered; a forced
 * number is taken as it is and the next ones go on after it.
 */
export const numberSections = (sections: readonly Section[]): Map<RowId, string | null> => {
  let last = 0
  const numberOf = (section: Section): string | null => {
    const numbered = section.kind !== 'front' && (section.level ?? 1) === 1 && section.numbering !== 'none'
    if (!numbered) return null
    last = section.numbering === 'forced' && section.forcedNumber !== null ? section.forcedNumber : last + 1
    return String(last)
  }
  return new Map(sections.map((section) => [section.id, numberOf(section)]))
}

import type { RowId } from '../../kernel/ids.ts'
import type { Section } from '../records.ts'

type Numbered = Pick<Section, 'id' | 'kind' | 'level' | 'numbering' | 'forcedNumber'>

/**
 * The number each section prints (« 10 »), `null` for none; sections are given in order. Sections of the first level
 * count themselves; after a forced number, counting goes on from it. Deeper ones have a number only when forced.
 */
export const numberSections = (sections: readonly Numbered[]): ReadonlyMap<RowId, string | null> => {
  let last = 0
  return new Map(
    sections.map((section) => {
      const number = numberAfter(last, section)
      if (number !== null && levelOf(section) === 1) last = number
      return [section.id, number === null ? null : String(number)]
    }),
  )
}

const numberAfter = (last: number, section: Numbered): number | null => {
  if (section.kind === 'front' || section.numbering === 'none') return null
  if (section.numbering === 'forced') return section.forcedNumber
  return levelOf(section) === 1 ? last + 1 : null
}

const levelOf = (section: Numbered): number => section.level ?? 1

import type { numberings } from '#shared/records/minutes/section.ts'
import { inlineSigns } from '#shared/text/rich-text/plain-text.ts'
import type { Inline } from '#shared/text/rich-text/rich-text.ts'
import { sliceInlines } from '#shared/text/rich-text/slice-inlines.ts'
import type { ReadSection } from './read-section.ts'

/** How a heading's number is stored, and the number the document prints, which is the file's own. */
export interface HeadingNumber {
  readonly numbering: keyof typeof numberings
  readonly forcedNumber: number | null
  readonly printed: number | null
  readonly title: readonly Inline[]
}

/**
 * The number each heading bears. Only « 12. » at the top level is a number; it is automatic when it is one more
 * than the last, forced when it jumps.
 */
export const headingNumbers = (sections: readonly ReadSection[]): readonly HeadingNumber[] => {
  let next = 1
  return sections.map((section) => {
    const title = section.heading ?? []
    const printed = numberIn(section)
    if (printed === null) return { numbering: 'none', forcedNumber: null, printed, title }
    const automatic = section.level === 1 && printed === next
    if (section.level === 1) next = printed + 1
    return {
      numbering: automatic ? 'auto' : 'forced',
      forcedNumber: automatic ? null : printed,
      printed,
      title: titleOf(section),
    }
  })
}

/** The heading of a section without its number. */
export const titleOf = (section: ReadSection): readonly Inline[] => {
  const heading = section.heading ?? []
  return numberIn(section) === null
    ? heading
    : sliceInlines(heading, numberSign.exec(inlineSigns(heading))?.[0].length ?? 0)
}

/** Where Concerto wrote the file, a number is one that the file counts; elsewhere, one that somebody typed may be. */
const numberIn = ({ heading, level, isExact, isCounted }: ReadSection): number | null =>
  heading === null || !(isExact ? isCounted : level === 1) ? null : numberOf(heading)

const numberSign = /^(\d{1,4})\.\s+(?=\S)/

/** The number a heading begins with; `null` when it has none, or one that printing would change (« 01. »). */
export const numberOf = (heading: readonly Inline[]): number | null => {
  const digits = numberSign.exec(inlineSigns(heading))?.[1]
  return digits === undefined || String(Number(digits)) !== digits ? null : Number(digits)
}

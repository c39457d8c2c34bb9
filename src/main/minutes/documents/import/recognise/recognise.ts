import type { attendance } from '#shared/records/meetings/attendance.ts'
import type { ImportedSection } from '#shared/records/minutes/imported-minutes.ts'
import type { sectionKinds } from '#shared/records/minutes/section.ts'
import type { ChangesOf } from '#shared/records/record.ts'
import { doc, paragraph } from '#shared/text/rich-text/build.ts'
import type { Block, RichText } from '#shared/text/rich-text/rich-text.ts'
import { attendancesOf } from './attendance.ts'
import { axisHeading, axisOf } from './axis.ts'
import { ficheOf } from './fiche.ts'
import { type HeadingNumber, headingNumbers } from './numbering.ts'
import type { ReadSection } from './read-section.ts'

/** A section as it will be written, with the people it lists and the number the document prints before its title. */
export interface Recognised {
  readonly imported: ImportedSection
  readonly attendances: readonly ChangesOf<typeof attendance>[]
  readonly printedNumber: number | null
}

/** What each section is: an axis, a fiche-action, the list of those present, or a text. */
export const recognise = (sections: readonly ReadSection[]): readonly Recognised[] => {
  const numbers = headingNumbers(sections)
  const axes = axisNumbers(sections)
  const listed = sections.find((section) => attendancesOf(section) !== null)
  return sections.map((section, index) => {
    const number = numbers[index] ?? noNumber(section)
    const present = section === listed ? attendancesOf(section) : null
    if (present !== null)
      return { ...text(section, number, 'attendance', present.body), attendances: present.attendances }
    const axis = axisOf(section)
    if (axis !== null) return withSheet(text(section, number, 'axis', axis.body), { axis: axis.axis, fiche: null })
    const fiche = ficheOf(section, axes[index] ?? null)
    if (fiche !== null) return withSheet(text(section, number, 'fiche', fiche.body), { axis: null, fiche: fiche.fiche })
    return text(section, number)
  })
}

/** The same section as nothing but its heading and text. */
export const plainSection = (recognised: Recognised, { blocks }: ReadSection): Recognised => ({
  ...recognised,
  imported: { row: { ...recognised.imported.row, kind: 'text', body: bodyOf(blocks) }, axis: null, fiche: null },
  attendances: [],
})

const bodyOf = (blocks: readonly Block[]): RichText | null => (blocks.length === 0 ? null : doc(...blocks))

const noNumber = ({ heading }: ReadSection): HeadingNumber => ({
  numbering: 'none',
  forcedNumber: null,
  printed: null,
  title: heading ?? [],
})

const text = (
  section: ReadSection,
  number: HeadingNumber,
  kind: keyof typeof sectionKinds = section.heading === null ? 'front' : 'text',
  body: readonly Block[] = section.blocks,
): Recognised => ({
  imported: {
    row: {
      kind,
      level: section.level,
      numbering: number.numbering,
      forcedNumber: number.forcedNumber,
      title: section.heading === null ? null : doc(paragraph(number.title)),
      body: bodyOf(body),
    },
    axis: null,
    fiche: null,
  },
  attendances: [],
  printedNumber: number.printed,
})

const withSheet = (section: Recognised, sheet: Pick<ImportedSection, 'axis' | 'fiche'>): Recognised => ({
  ...section,
  imported: { ...section.imported, ...sheet },
})

/** For each section, the number of the axis under whose heading it stands. */
const axisNumbers = (sections: readonly ReadSection[]): readonly (number | null)[] => {
  const above: { readonly level: number; readonly axis: number | null }[] = []
  return sections.map(({ heading, level }) => {
    while ((above.at(-1)?.level ?? 0) >= level) above.pop()
    const number = above.findLast(({ axis }) => axis !== null)?.axis ?? null
    above.push({ level, axis: axisHeading(heading)?.number ?? null })
    return number
  })
}

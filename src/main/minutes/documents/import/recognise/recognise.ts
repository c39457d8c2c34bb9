import type { attendance } from '#shared/records/meetings/attendance.ts'
import type { followUp } from '#shared/records/meetings/follow-up.ts'
import type { ImportedSection } from '#shared/records/minutes/imported-minutes.ts'
import type { sectionKinds } from '#shared/records/minutes/section.ts'
import type { ChangesOf } from '#shared/records/record.ts'
import { doc, paragraph } from '#shared/text/rich-text/build.ts'
import type { Block, RichText } from '#shared/text/rich-text/rich-text.ts'
import { attendancesOf } from './attendance.ts'
import { axisHeading, axisOf } from './axis.ts'
import { ficheOf } from './fiche.ts'
import { followUpsOf } from './follow-ups.ts'
import { type HeadingNumber, headingNumbers } from './numbering.ts'
import type { ReadSection } from './read-section.ts'
import type { Printed } from './sheet.ts'

/** A section as it will be written, with the people it lists and the number the document prints before its title. */
export interface Recognised {
  readonly imported: ImportedSection
  readonly attendances: readonly ChangesOf<typeof attendance>[]
  readonly followUps: readonly ChangesOf<typeof followUp>[]
  readonly printedNumber: number | null
  /** What its table prints besides what it holds. */
  readonly printed: Printed | null
}

/** What each section is: an axis, a fiche-action, the list of those present, or a text. */
export const recognise = (sections: readonly ReadSection[]): readonly Recognised[] => {
  const numbers = headingNumbers(sections)
  const axes = axisNumbers(sections)
  const listed = sections.find((section) => attendancesOf(section) !== null)
  const decided = sections.find((section) => followUpsOf(section) !== null)
  return sections.map((section, index) => {
    const number = numbers[index] ?? noNumber(section)
    const present = section === listed ? attendancesOf(section) : null
    if (present !== null) return text(section, number, 'attendance', { ...present, attendances: present.sheet })
    const followUps = section === decided ? followUpsOf(section) : null
    if (followUps !== null) return text(section, number, 'followUps', { ...followUps, followUps: followUps.sheet })
    const axis = axisOf(section)
    if (axis !== null) return text(section, number, 'axis', { ...axis, axis: axis.sheet })
    const fiche = ficheOf(section, axes[index] ?? null)
    if (fiche !== null) return text(section, number, 'fiche', { ...fiche, fiche: fiche.sheet })
    return text(section, number)
  })
}

/** The same section as nothing but its heading and text. */
export const plainSection = (recognised: Recognised, { blocks }: ReadSection): Recognised => ({
  ...recognised,
  imported: { row: { ...recognised.imported.row, kind: 'text', body: bodyOf(blocks) }, axis: null, fiche: null },
  attendances: [],
  followUps: [],
  printed: null,
})

const bodyOf = (blocks: readonly Block[]): RichText | null => (blocks.length === 0 ? null : doc(...blocks))

const noNumber = ({ heading }: ReadSection): HeadingNumber => ({
  numbering: 'none',
  forcedNumber: null,
  printed: null,
  title: heading ?? [],
})

/** What a section is besides its heading and its text. */
interface Held
  extends Partial<Pick<ImportedSection, 'axis' | 'fiche'>>,
    Partial<Pick<Recognised, 'attendances' | 'followUps'>> {
  readonly body: readonly Block[]
  readonly printed: Printed | null
}

const text = (
  section: ReadSection,
  number: HeadingNumber,
  kind: keyof typeof sectionKinds = section.isFront ? 'front' : 'text',
  { body, printed, axis = null, fiche = null, attendances = [], followUps = [] }: Held = {
    body: section.blocks,
    printed: null,
  },
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
    axis,
    fiche,
  },
  attendances,
  followUps,
  printedNumber: number.printed,
  printed,
})

/** For each section, the number of the axis under whose heading it stands. */
const axisNumbers = (sections: readonly ReadSection[]): readonly (number | null)[] => {
  const above: { readonly level: number; readonly axis: number | null }[] = []
  return sections.map((section) => {
    const { level } = section
    while ((above.at(-1)?.level ?? 0) >= level) above.pop()
    const number = above.findLast(({ axis }) => axis !== null)?.axis ?? null
    above.push({ level, axis: axisHeading(section)?.number ?? null })
    return number
  })
}

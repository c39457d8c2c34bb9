import { cell, row } from '#main/office/paper/cells.ts'
import { cutAtWord } from '#main/office/paper/cut-at-word.ts'
import { meetingName, organisation } from '#main/office/paper/heading.ts'
import type { PlannedMeeting } from '#main/office/paper/paper.ts'
import { typeset } from '#main/office/paper/typeset.ts'
import type { ComposedDocument } from '#shared/records/composed-document.ts'
import type { Attendance } from '#shared/records/records.ts'
import { shownLastName } from '#shared/text/person/shown-name.ts'
import { doc, paragraph } from '#shared/text/rich-text/build.ts'
import type { Block, ParagraphStyle, TableCell } from '#shared/text/rich-text/rich-text.ts'

/** Two columns of four badges of 95 × 64 mm on a sheet, see the template « badges ». */
const badgesPerSheet = 8

export type Badge = Pick<Attendance, 'lastName' | 'firstName' | 'role' | 'structure'>

interface Badges extends PlannedMeeting {
  readonly badges: readonly Badge[]
  /** At least so many without a name; the last sheet is filled with them. */
  readonly blanks: number
}

/** Sheets of badges, dashed where one cuts. Nobody’s address nor telephone is on them. */
export const composeBadges = (paper: Badges): ComposedDocument => {
  const forum = cutAtWord(meetingName(paper), longest.forum)
  const count = Math.ceil((paper.badges.length + paper.blanks) / badgesPerSheet) * badgesPerSheet
  const cells = Array.from({ length: count }, (_, rank) => badgeCell(forum, paper.badges[rank] ?? null))
  return {
    title: `Badges – ${meetingName(paper)}`,
    subject: 'Planches de huit badges de 95 × 64 mm',
    author: organisation(paper.espace),
    footer: '',
    pictures: [],
    body: typeset(
      doc({
        type: 'table',
        attrs: { look: 'badges', widths: [50, 50], title: 'Badges', description: 'Deux badges par ligne, à découper.' },
        content: Array.from({ length: count / 2 }, (_, rank) => row(...cells.slice(2 * rank, 2 * rank + 2))),
      }),
    ),
  }
}

/** Characters that hold in a badge. */
const longest = { forum: 80, name: 70, role: 90, structure: 120 } as const

const badgeCell = (forum: string, badge: Badge | null): TableCell => {
  const { lastName = null, firstName = null, role = null, structure = null } = badge ?? {}
  const names = [firstName, shownLastName({ lastName, firstName })].flatMap((name) =>
    name ? [cutAtWord(name, longest.name)] : [],
  )
  // Nobody is named: the structure is what one reads, and whoever wears it writes their name.
  if (names.length === 0 && structure) {
    const house = cutAtWord(structure.replaceAll('\n', ', '), longest.name)
    return cell('content', [
      paragraph(forum, 'surtitle'),
      paragraph(house, sizeOf([house])),
      paragraph(`Nom : ${'.'.repeat(40)}`, 'scope'),
    ])
  }
  return cell('content', [
    paragraph(forum, 'surtitle'),
    paragraph(names.join('\n'), sizeOf(names)),
    ...told(role, longest.role, 'scope'),
    ...told(structure?.replaceAll('\n', ', ') ?? null, longest.structure, 'territory'),
  ])
}

const told = (words: string | null, most: number, style: ParagraphStyle): readonly Block[] =>
  words ? [paragraph(cutAtWord(words, most), style)] : []

/** As large as its longest word holds on a line: the template gives each its size. */
const sizeOf = (names: readonly string[]): ParagraphStyle => {
  const length = Math.max(0, ...names.flatMap((name) => name.split(/[\s-]/)).map((word) => word.length))
  const lines = names.join(' ').length
  if (length <= 12 && lines <= 26) return 'title'
  return length <= 17 && lines <= 44 ? 'meeting' : 'lead'
}

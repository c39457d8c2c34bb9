import type { Root } from 'hast'
import { partOf } from '#main/minutes/documents/attendance-table.ts'
import type { attendance } from '#shared/records/meetings/attendance.ts'
import { type followUp, followUpKinds } from '#shared/records/meetings/follow-up.ts'
import type { ImportedAxis, ImportedFiche } from '#shared/records/minutes/imported-minutes.ts'
import type { ChangesOf } from '#shared/records/record.ts'
import { marks } from '#shared/records/roadmap/fiche/fiche.ts'
import { longDate } from '#shared/text/french-dates.ts'
import { choiceWord } from '#shared/text/newer.ts'
import { doc } from '#shared/text/rich-text/build.ts'
import type { RichText } from '#shared/text/rich-text/rich-text.ts'
import { isRich, richTextsOf } from '#shared/text/rich-text/rich-texts-of.ts'
import type { ReadSection } from './recognise/read-section.ts'
import type { Recognised } from './recognise/recognise.ts'
import { sayRich, wordsOf, wordsOfNodes } from './words.ts'

/**
 * The reader's own proof that nothing was lost, added or moved: the words of the file against the words of what was made of it, in
 * the order in which the document prints them. A table may be set otherwise: each of its pieces then stands whole in the file.
 */
export const saysSame = (section: Recognised, read: ReadSection | undefined): boolean => {
  const source = wordsOfNodes(read?.source ?? [])
  const said = saidBy(section).map(wordsOf)
  if (section.printed === null) return same(said.flat(), source)
  return same(said.flat().sort(), [...source].sort()) && said.every((words) => standsIn(words, source))
}

/** Whether words stand in others, one after the other. */
const standsIn = (words: readonly string[], source: readonly string[]): boolean =>
  words.length === 0 || source.some((_, start) => words.every((word, index) => word === source[start + index]))

/** Whether the sections together hold every word of the tree. Notes stand elsewhere than where they are defined. */
export const saysAll = (tree: Root, sections: readonly ReadSection[]): boolean => {
  const words = sections.flatMap(({ source }) => wordsOfNodes(source))
  return same([...wordsOfNodes(tree.children)].sort(), words.sort())
}

const same = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((word, index) => word === other[index])

/** What the document prints of a section, piece by piece: those of a table may stand in another order than in the file. */
const saidBy = (section: Recognised): readonly string[] => {
  const { row, axis, fiche } = section.imported
  return [
    String(section.printedNumber ?? ''),
    sayRich(row.title),
    sayRich(row.body),
    ...(section.printed === null
      ? []
      : [section.printed.band ?? '', ...section.printed.labels.map(({ label }) => label)]),
    ...(axis === null ? [] : axisTexts(axis)),
    ...(fiche === null ? [] : ficheTexts(fiche)),
    ...section.attendances.flatMap(personTexts),
    ...section.followUps.flatMap(followUpTexts),
  ]
}

/** The label of the last cell is that of the file (`printed`). */
const axisTexts = ({ cells: { priorityLabel: _, ...cells } }: ImportedAxis): readonly string[] =>
  richTextsOf(cells).flatMap(pieces)

const ficheTexts = ({ row: { number: _, title: __, ...row } }: ImportedFiche): readonly string[] =>
  Object.values(row).flatMap((value) =>
    isRich(value) ? pieces(value) : typeof value === 'string' ? choiceWord(marks, value as keyof typeof marks) : [],
  )

/** A cell may be read from several. */
const pieces = ({ content }: RichText): readonly string[] => content.map((block) => sayRich(doc(block)))

const personTexts = ({ structure, role, lastName, firstName, representedBy, ...one }: ChangesOf<typeof attendance>) =>
  [structure, role, lastName, firstName, ...partOf(one), representedBy ? `par ${representedBy}` : ''].map(
    (value) => value ?? '',
  )

const followUpTexts = ({ kind, text, bearer, dueOn }: ChangesOf<typeof followUp>): readonly string[] => [
  `${choiceWord(followUpKinds, kind ?? 'task')} : ${text ?? ''}`,
  bearer ?? '',
  dueOn ? longDate(dueOn) : '',
]

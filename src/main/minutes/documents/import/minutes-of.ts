import type { Root, RootContent } from 'hast'
import type { AppError } from '#shared/kernel/app-error.ts'
import { cleanText } from '#shared/kernel/clean-text.ts'
import { err, ok, type Result } from '#shared/kernel/result.ts'
import type { ImportedAttendance, ImportedMinutes } from '#shared/records/minutes/imported-minutes.ts'
import { blocksOf } from './blocks.ts'
import { boldHeadings } from './bold-headings.ts'
import { damageOf } from './damage.ts'
import { mapText } from './hast.ts'
import { isTooDeep, mostPictures } from './limits.ts'
import { outline } from './outline.ts'
import { type LineEnds, type Notices, outermost } from './place.ts'
import { placesOf } from './places.ts'
import { saysAll, saysSame } from './proof.ts'
import { readable } from './readable.ts'
import { meetingOf } from './recognise/meeting.ts'
import { peopleListed, personKeyOf } from './recognise/people/people-listed.ts'
import type { ReadSection } from './recognise/read-section.ts'
import { exactSections, readSections } from './recognise/read-sections.ts'
import { plainSection, type Recognised, recognise } from './recognise/recognise.ts'
import { settingsText, unreadSettings } from './recognise/unread-settings.ts'
import { emptyFile, tooDeep, tooMany, wordsDiffer } from './refusals.ts'
import { type LeftOut, remarksOf, settingsLeft } from './remarks.ts'
import { wordsOfNodes } from './words.ts'

/**
 * The minutes an HTML tree holds, whatever file it comes from. What is recognised is kept only when it says the
 * words of its source; `before` is what was left out while the tree was made.
 * @param isExact the tree says what each paragraph is: Concerto wrote the file
 * Errors: `import.empty`, `import.too-large`, `import.too-deep`, `import.words-differ`.
 */
export const minutesOf = (html: Root, before: LeftOut, isExact = false): Result<ImportedMinutes, AppError> => {
  if (isTooDeep(html)) return err(tooDeep)
  const { tree, pictures } = readable(html)
  const shown = Object.values(pictures).flat().length
  if (shown > mostPictures) return err(tooMany(shown, 'images', mostPictures))
  if (shown === 0 && wordsOfNodes(tree.children).length === 0) return err(emptyFile)
  const clean = cleanTree(tree)
  const notices: Notices = { nestedTables: new Set(), flattened: new Set() }
  const stretches = outline(isExact ? clean.tree : boldHeadings(clean.tree))
  const readBlocks = (nodes: readonly RootContent[], lineEnds: LineEnds | null) =>
    blocksOf(nodes, outermost(notices, lineEnds))
  const read = isExact ? exactSections(stretches, readBlocks) : readSections(stretches, readBlocks)
  const checked = recognise(read).map((section, index) => proven(section, read[index]))
  const sections = checked.map(({ section }) => section)
  if (!saysAll(clean.tree, read) || !sections.every((section, index) => saysSame(section, read[index])))
    return err(wordsDiffer)
  const unproven = checked.flatMap(({ section, kept }) => (kept ? [] : [section]))
  const meeting = meetingOf(read, before.settings)
  return ok({
    ...meeting,
    sections: sections.map(({ imported }) => imported),
    attendances: attendancesIn(sections, read, before.settings),
    followUps: sections.flatMap(({ followUps }) => followUps),
    pictures: pictures.kept,
    heavy: pictures.heavy,
    exportedFrom: null,
    lostLetters: before.lostLetters,
    layout:
      before.pages === null
        ? null
        : { ...before.pages, places: placesOf(read, sections, meeting.meeting.title ?? null) },
    remarks: remarksOf({
      ...before,
      remarks: [
        ...settingsLeft(unreadSettings(before.settings, meeting.meeting)),
        ...before.remarks,
        ...damageOf(read),
      ],
      removed: before.removed + clean.removed,
      pictures,
      notices,
      unproven,
    }),
  })
}

/** Those of the list that the document prints, then those whom other texts name. */
const attendancesIn = (
  sections: readonly Recognised[],
  read: readonly ReadSection[],
  settings: LeftOut['settings'],
): readonly ImportedAttendance[] => {
  const printed = sections.flatMap(({ attendances }) => attendances)
  const known = new Set(printed.map(personKeyOf))
  const texts = read.filter((_, index) => sections[index]?.imported.row.kind !== 'attendance')
  return [
    ...printed,
    ...peopleListed([settingsText(settings), ...texts]).filter((person) => !known.has(personKeyOf(person))),
  ]
}

/** The section as recognised if it says its source's words, else as plain text. */
const proven = (section: Recognised, read: ReadSection | undefined) => {
  const kept = read === undefined || saysSame(section, read)
  return { kept, section: kept ? section : plainSection(section, read) }
}

/** The tree without what no one can see, entities included. */
const cleanTree = (tree: Root): { readonly tree: Root; readonly removed: number } => {
  let removed = 0
  const children = tree.children.map((node) =>
    mapText(node, (value) => {
      const clean = cleanText(value)
      removed += clean.removed
      return clean.text
    }),
  )
  return { tree: { ...tree, children }, removed }
}

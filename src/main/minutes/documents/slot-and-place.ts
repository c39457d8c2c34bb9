import { slotWords } from '#main/office/paper/heading.ts'
import { fold } from '#shared/kernel/fold.ts'
import { sentenceCase } from '#shared/kernel/typography.ts'
import type { Meeting } from '#shared/records/records.ts'
import { paragraph } from '#shared/text/rich-text/build.ts'
import { plainText } from '#shared/text/rich-text/plain-text.ts'
import type { Block, RichText } from '#shared/text/rich-text/rich-text.ts'

/**
 * A title block with the hours and the place of the meeting under its name: « De 9 h 00 à 12 h 30 – Salle des fêtes ». What is
 * not known is not said, and what the block says already is not said twice.
 */
export const withSlotAndPlace = (front: RichText, meeting: Meeting): readonly Block[] => {
  const said = fold(plainText(front))
  const place = meeting.place === null || said.includes(fold(meeting.place)) ? null : meeting.place
  const facts = [saysHours(said) ? null : slotWords(meeting), place].filter((fact) => fact !== null)
  if (facts.length === 0) return front.content
  const line = paragraph(sentenceCase(facts.join(' – ')), 'scope')
  const name = front.content.findLastIndex((block) => block.type === 'paragraph' && block.attrs?.style === 'meeting')
  return name === -1 ? [...front.content, line] : front.content.toSpliced(name + 1, 0, line)
}

/** « 9 h 00 », « 9h30 », « 14 heures », « 9:30 ». */
const saysHours = (folded: string): boolean => /(?<!\d)([01]?\d|2[0-3]) ?(h|:\d\d|heures?)(?![a-z])/.test(folded)

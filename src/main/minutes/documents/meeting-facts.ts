import { slotWords } from '#main/office/paper/heading.ts'
import { fold } from '#shared/kernel/fold.ts'
import { sentenceCase } from '#shared/kernel/typography.ts'
import { chairRole, chairWords } from '#shared/records/meetings/meeting/chair-words.ts'
import type { Meeting } from '#shared/records/records.ts'
import { paragraph } from '#shared/text/rich-text/build.ts'
import { plainText } from '#shared/text/rich-text/plain-text.ts'
import type { Block, RichText } from '#shared/text/rich-text/rich-text.ts'

/**
 * A title block with the facts of the meeting under its name: « De 9 h 00 à 12 h 30 – Salle des fêtes », then « Présidée par
 * Mme VERSOLIVE », or « Animée par ». What is not known is not said, and what the block says already is not said twice.
 */
export const withMeetingFacts = (front: RichText, meeting: Meeting): readonly Block[] => {
  const name = front.content.findLastIndex((block) => block.type === 'paragraph' && block.attrs?.style === 'meeting')
  const at = name === -1 ? front.content.length : name + 1
  return front.content.toSpliced(at, 0, ...meetingFacts(front, meeting))
}

/** Those that the block does not say. */
export const meetingFacts = (front: RichText, meeting: Meeting): readonly Block[] => {
  const said = fold(plainText(front))
  return [slotAndPlace(said, meeting), chaired(said, meeting)].flatMap((line) =>
    line === null ? [] : [paragraph(line, 'scope')],
  )
}

/** What a file said of when and where it was held stands where the file said it. */
const slotAndPlace = (said: string, meeting: Meeting): string | null => {
  if (meeting.importedFrom !== null) return null
  const place = meeting.place === null || said.includes(fold(meeting.place)) ? null : meeting.place
  const facts = [saysHours(said) ? null : slotWords(meeting), place].filter((fact) => fact !== null)
  return facts.length === 0 ? null : sentenceCase(facts.join(' – '))
}

const chaired = (said: string, meeting: Meeting): string | null =>
  meeting.chair === null || said.includes(fold(meeting.chair))
    ? null
    : `${chairWords(chairRole(meeting), meeting)} ${meeting.chair}`

/** « 9 h 00 », « 9h30 », « 14 heures », « 9:30 ». */
const saysHours = (folded: string): boolean => /(?<!\d)([01]?\d|2[0-3]) ?(h|:\d\d|heures?)(?![a-z])/.test(folded)

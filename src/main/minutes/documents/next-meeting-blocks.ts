import { meetingLine, withOrdinals } from '#main/office/paper/front.ts'
import { heading, whenLine } from '#main/office/paper/heading.ts'
import { fold } from '#shared/kernel/fold.ts'
import { sentenceCase } from '#shared/kernel/typography.ts'
import { kindWords } from '#shared/records/meetings/meeting/kind-words.ts'
import type { Minutes } from '#shared/records/minutes/minutes.ts'
import { printedNumbers } from '#shared/records/minutes/printed-numbers.ts'
import { longDate } from '#shared/text/french-dates.ts'
import { paragraph } from '#shared/text/rich-text/build.ts'
import { plainText } from '#shared/text/rich-text/plain-text.ts'
import type { Block } from '#shared/text/rich-text/rich-text.ts'

/**
 * What ends minutes: « Prochaine réunion », then « Mercredi 17 février 2027, de 9 h 00 à 12 h 30 – Salle des fêtes », after what it is
 * when it is of another kind. Minutes that say its day already, or were read from a file, say it in their own words.
 */
export const nextMeetingBlocks = (minutes: Minutes): readonly Block[] => {
  const { meeting, next, sections } = minutes
  if (next === null || meeting.importedFrom !== null) return []
  const title = sentenceCase(kindWords(next).next)
  const printed = printedNumbers(minutes)
  const isSaid = sections.some(({ id, ...section }) => {
    const words = [printed.has(id) ? section.title : null, section.body].map((text) => fold(plainText(text))).join(' ')
    return words.includes(fold(title)) && (next.date === null || saysDay(words, next.date))
  })
  if (isSaid) return []
  const name = next.kind === meeting.kind ? null : meetingLine({ meeting: { ...next, date: null }, sector: null })
  const line = [name, whenLine(next), next.place].filter(Boolean).join(' – ')
  return [heading(title), paragraph(withOrdinals(line))]
}

/** « 5 avril », « 05/04 »: minutes tell the next day without its year. */
const saysDay = (words: string, date: string): boolean => {
  const [, month = '', day = ''] = date.split('-').map(Number)
  const inWords = fold(longDate(date)).split(/\s/).slice(0, 2).join('\\s')
  return new RegExp(`(?<!\\d)(?:${inWords}|0?${day}[/.]0?${month}(?!\\d))`).test(words)
}

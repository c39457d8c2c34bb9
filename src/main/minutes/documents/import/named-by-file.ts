import { sentenceCase } from '#shared/kernel/typography.ts'
import type { ImportedMinutes } from '#shared/records/minutes/imported-minutes.ts'
import { longDate } from '#shared/text/french-dates.ts'
import { frenchDate } from './recognise/french-date.ts'

/** Minutes whose words do not say what they are of, named and dated as their file is: « 2024-03-12_CR_copil.docx ». */
export const namedByFile = (minutes: ImportedMinutes, file: string): ImportedMinutes => {
  const name = file.replace(/\.[a-z0-9]{1,8}$/i, '').replace(/_/g, ' ')
  const day = dayIn(name)
  const date = minutes.meeting.date ?? day
  const title = minutes.meeting.title ?? titleIn(name) ?? (date === null ? null : `Réunion du ${longDate(date)}`)
  return { ...minutes, meeting: { ...minutes.meeting, title, date } }
}

const compact = /(?<!\d)(20\d\d)[ .-]?([01]\d)[ .-]?([0-3]\d)(?!\d)/

const dayIn = (name: string): string | null => {
  const [, year, month, day] = compact.exec(name) ?? []
  return frenchDate(year === undefined ? name.replace(/(\d)[ -](?=\d)/g, '$1/') : `${year}-${month}-${day}`)
}

/** Words beside the day, if they say more than that it is a report. */
const titleIn = (name: string): string | null => {
  const words = name
    .replace(compact, ' ')
    .replace(/(?<!\d)\d{1,2}[ .-]\d{1,2}[ .-](?:\d{4}|\d\d)(?!\d)/, ' ')
    .replace(/(?<=\p{L})-(?=\p{L})/gu, ' ')
    .replace(/^[\s.–-]+|[\s.–-]+$/g, '')
    .replace(/\s+/g, ' ')
  const isBare =
    /^(?:(?:cr|pv|compte[- ]rendu|proces[- ]verbal|procès[- ]verbal|document\d*|sans titre|v\d+|final|copie)\s*)*$/i.test(
      words,
    )
  return isBare || !/\p{L}{2}/u.test(words) ? null : sentenceCase(words.replace(/^CR\b/i, 'Compte-rendu')).slice(0, 300)
}

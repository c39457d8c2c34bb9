import { kindWords } from '#shared/records/meetings/meeting/kind-words.ts'
import type { Meeting } from '#shared/records/records.ts'
import { daysBetween } from '#shared/text/days.ts'
import { fullDate } from '../../words/dates.ts'
import { counted, sentenceCase } from '../../words/numbers.ts'

/** The session would open before the day of its meeting. @param today `YYYY-MM-DD` */
export const isEarly = ({ openedAt, date }: Pick<Meeting, 'openedAt' | 'date'>, today: string): boolean =>
  openedAt === null && date !== null && date > today

/** For when the meeting is: « La réunion est prévue le jeudi 10 décembre 2026, dans onze jours. » */
export const expectedWhen = (meeting: Pick<Meeting, 'kind' | 'date'>, today: string): string => {
  const date = meeting.date ?? today
  const { the, agreed } = kindWords(meeting)
  const days = daysBetween(today, date)
  const wait = days === 1 ? 'demain' : `dans ${counted(days, 'jour', 'jours')}`
  return `${sentenceCase(the)} est ${agreed('prévu')} le ${fullDate(date)}, ${wait}.`
}

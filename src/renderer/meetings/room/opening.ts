import { kindWords } from '#shared/records/meetings/meeting/kind-words.ts'
import { mayBegin } from '#shared/records/meetings/meeting/may-begin.ts'
import type { Meeting } from '#shared/records/records.ts'
import { daysBetween } from '#shared/text/days.ts'
import { fullDate } from '../../words/dates.ts'
import { counted, sentenceCase } from '../../words/numbers.ts'

/** The session would open before the day of its meeting. @param today `YYYY-MM-DD` */
export const isEarly = ({ openedAt, date }: Pick<Meeting, 'openedAt' | 'date'>, today: string): boolean =>
  openedAt === null && date !== null && date > today

/** The meeting is told after its day, and its session was not opened then: one writes, and no clock runs. @param today `YYYY-MM-DD` */
export const isToldAfter = (
  meeting: Pick<Meeting, 'openedAt' | 'date' | 'state' | 'closedAt'>,
  today: string,
): boolean => meeting.openedAt === null && meeting.date !== null && meeting.date < today && mayBegin(meeting)

/** For when the meeting is: « La réunion est prévue le jeudi 10 décembre 2026, dans onze jours. » */
export const expectedWhen = (meeting: Pick<Meeting, 'kind' | 'date'>, today: string): string => {
  const date = meeting.date ?? today
  const { the, agreed } = kindWords(meeting)
  const days = daysBetween(today, date)
  const wait = days === 1 ? 'demain' : `dans ${counted(days, 'jour', 'jours')}`
  return `${sentenceCase(the)} est ${agreed('prévu')} le ${fullDate(date)}, ${wait}.`
}

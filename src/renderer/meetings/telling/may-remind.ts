import type { MeetingPage } from '#shared/contract/meetings/meetings.ts'
import { daysBetween } from '#shared/text/days.ts'

type Told = Pick<MeetingPage, 'toldOn'> & { readonly meeting: Pick<MeetingPage['meeting'], 'date' | 'replyBy'> }

/** Days that one leaves somebody to answer, and those that are left before an answer or a meeting is due. */
const patience = 7
const near = 3

/** Whether to remind those who did not answer makes sense yet: right after they were told, it does not. */
export const mayRemind = ({ toldOn, meeting: { date, replyBy } }: Told, today: string): boolean =>
  toldOn === null ||
  daysBetween(toldOn, today) >= patience ||
  [replyBy, date].some((due) => due !== null && daysBetween(today, due) <= near)

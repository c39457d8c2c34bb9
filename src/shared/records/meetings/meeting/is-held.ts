import type { Meeting } from '../../records.ts'
import { isOff } from './is-off.ts'

/**
 * It took place: its minutes are begun, its session is closed, or its day is past. One that goes on is not over; left open since
 * another day, it is. @param today `YYYY-MM-DD`, local
 */
export const isHeld = (
  meeting: Pick<Meeting, 'state' | 'date'> & { readonly written: boolean },
  today: string,
): boolean =>
  !isOff(meeting) &&
  !(meeting.state === 'running' && meeting.date === today) &&
  (meeting.written || meeting.state === 'toValidate' || (meeting.date !== null && meeting.date < today))

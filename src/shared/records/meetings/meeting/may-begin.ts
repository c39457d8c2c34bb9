import type { Meeting } from '../../records.ts'
import { isLocked } from './is-locked.ts'

/** Its session may open, or go on to another point: it is not closed, and the meeting is neither cancelled nor validated. */
export const mayBegin = (meeting: Pick<Meeting, 'state' | 'closedAt'>): boolean =>
  meeting.closedAt === null && meeting.state !== 'cancelled' && !isLocked(meeting)

import type { Newer } from '../../../text/newer.ts'
import type { Meeting } from '../../records.ts'
import type { meetingStates } from './meeting.ts'

/**
 * Where a meeting stands in its life, that of one whose day went by without a session being the one that follows: what is left is
 * to tell of it. @param today `YYYY-MM-DD`, local
 */
export const lifeState = (
  { state, date }: Pick<Meeting, 'state' | 'date'>,
  today: string,
): keyof typeof meetingStates | Newer => {
  const isAhead = state === null || state === 'preparing' || state === 'convened'
  if (isAhead && date !== null && date < today) return 'toValidate'
  return state ?? 'preparing'
}

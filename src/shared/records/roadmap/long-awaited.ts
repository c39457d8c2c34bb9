import { monthsBefore } from '../directory/freshness.ts'
import type { Need } from '../records.ts'

/** The last day such that a need told on it, and open since, has waited too long. @param today `YYYY-MM-DD`, local */
export const longAwaitedSince = (today: string): string => monthsBefore(today, 2)

/** Open for two months: somebody spoke, and hears nothing. */
export const isLongAwaited = ({ state, raisedOn }: Pick<Need, 'state' | 'raisedOn'>, today: string): boolean =>
  isOpenNeed({ state }) && raisedOn !== null && raisedOn <= longAwaitedSince(today)

export const isOpenNeed = ({ state }: Pick<Need, 'state'>): boolean => state === null || state === 'open'

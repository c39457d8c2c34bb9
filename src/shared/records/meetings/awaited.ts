import type { FollowUp } from '../records.ts'

type Stage = Pick<FollowUp, 'state' | 'kind' | 'bearer' | 'dueOn'>

/** Neither done nor dropped. */
export const isOpen = ({ state }: Pick<FollowUp, 'state'>): boolean => state === null || state === 'open'

/** Something is still expected of someone: a decision that nobody has to carry out and that has no day is only recorded. */
export const isAwaited = (followUp: Stage): boolean =>
  isOpen(followUp) && (followUp.kind !== 'decision' || followUp.bearer !== null || followUp.dueOn !== null)

/** @param today `YYYY-MM-DD` */
export const isLate = (followUp: Pick<FollowUp, 'state' | 'dueOn'>, today: string): boolean =>
  isOpen(followUp) && followUp.dueOn !== null && followUp.dueOn < today

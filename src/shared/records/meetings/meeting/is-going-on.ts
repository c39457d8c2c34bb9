import type { Meeting } from '../../records.ts'

/** Its session was opened, and is not closed. */
export const isGoingOn = ({ openedAt, closedAt }: Pick<Meeting, 'openedAt' | 'closedAt'>): boolean =>
  openedAt !== null && closedAt === null

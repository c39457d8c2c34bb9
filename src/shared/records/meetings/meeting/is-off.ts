import type { Meeting } from '../../records.ts'

/** Nobody will meet on its day: it is cancelled, or postponed to a day not known yet. With a new day, it is planned again. */
export const isOff = ({ state, date }: Pick<Meeting, 'state' | 'date'>): boolean =>
  state === 'cancelled' || (state === 'postponed' && date === null)

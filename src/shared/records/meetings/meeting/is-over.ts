import type { Meeting } from '../../records.ts'

/** It was held, or will not be: nobody is invited any more, and nothing is proposed for it. */
export const isOver = ({ state }: Pick<Meeting, 'state'>): boolean =>
  state === 'toValidate' || state === 'validated' || state === 'cancelled'

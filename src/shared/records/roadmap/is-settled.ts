import type { Axis } from '../records.ts'

/** Its wording is settled, or an instance has been asked or has decided: no longer one proposal among others. */
export const isSettled = ({ state, titleSettled }: Partial<Pick<Axis, 'state' | 'titleSettled'>>): boolean =>
  titleSettled === true || (state ?? 'proposed') !== 'proposed'

import type { Axis } from '../records.ts'

/** A new axis is proposed: nothing is written, for a hub alone writes what an axis comes to. */
export const axisState = ({ state }: Partial<Pick<Axis, 'state'>>): NonNullable<Axis['state']> => state ?? 'proposed'

/** Its wording is settled, or an instance has been asked or has decided: no longer one proposal among others. */
export const isSettled = (axis: Partial<Pick<Axis, 'state' | 'titleSettled'>>): boolean =>
  axis.titleSettled === true || axisState(axis) !== 'proposed'

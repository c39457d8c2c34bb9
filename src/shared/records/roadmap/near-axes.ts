import { fold } from '../../kernel/fold.ts'
import type { Axis } from '../records.ts'
import { nearTitles, thought, thoughtLikeness } from './thread/thought-likeness.ts'

type Named = Pick<Axis, 'id' | 'number' | 'title'>

/** Why two axes may be one. */
export type NearReason = 'number' | 'title'

export interface NearPair {
  readonly axes: readonly [Named['id'], Named['id']]
  readonly reason: NearReason
}

/**
 * Axes that were likely made apart for one thing: the same title, or nearly, or the same number, which only axes made apart have.
 * In the order given, each pair once.
 */
export const nearAxes = (axes: readonly Named[]): readonly NearPair[] => {
  const told = axes.map((axis) => ({ ...axis, thought: thought(axis.title ?? '') }))
  return told.flatMap((one, rank) =>
    told.slice(rank + 1).flatMap((other): readonly NearPair[] => {
      const pair = [one.id, other.id] as const
      if (isSaid(one.title) && isSaid(other.title) && thoughtLikeness(one.thought, other.thought) >= nearTitles)
        return [{ axes: pair, reason: 'title' }]
      return one.number !== null && one.number === other.number ? [{ axes: pair, reason: 'number' }] : []
    }),
  )
}

const isSaid = (title: string | null): boolean => fold(title ?? '').trim() !== ''

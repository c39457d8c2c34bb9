import { fold } from '../../kernel/fold.ts'
import type { Fiche } from '../records.ts'
import { nearTitles, thought, thoughtLikeness } from '../thread/thought-likeness.ts'

type Named = Pick<Fiche, 'id' | 'title' | 'axis'>

/** In one axis fewer words need be the same: the axis already says what both are about. */
const nearInAxis = 60

/** Fiches-actions that were likely written apart on one subject, by their titles. In the order given, each pair once. */
export const nearFiches = (fiches: readonly Named[]): readonly (readonly [Named['id'], Named['id']])[] => {
  const told = fiches
    .filter(({ title }) => fold(title ?? '').trim() !== '')
    .map(({ id, title, axis }) => ({ id, axis, thought: thought(title ?? '') }))
  return told.flatMap((one, rank) =>
    told
      .slice(rank + 1)
      .filter((other) => thoughtLikeness(one.thought, other.thought) >= nearestFor(one.axis, other.axis))
      .map((other) => [one.id, other.id] as const),
  )
}

const nearestFor = (one: Named['axis'], other: Named['axis']): number =>
  one !== null && one === other ? nearInAxis : nearTitles

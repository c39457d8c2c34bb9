import { fold } from '../../kernel/fold.ts'
import { roughWordsBound, wordsLikenessBound } from '../likeness/text-likeness.ts'
import type { Fiche } from '../records.ts'
import { nearTitles, type Thought, thought, thoughtLikeness } from '../thread/thought-likeness.ts'

interface Named extends Pick<Fiche, 'id' | 'title' | 'axis'> {
  /** Where it comes from: whoever wrote several told them apart. */
  readonly from: string
}

/** In one axis fewer words need be the same: the axis already says what both are about. */
const nearInAxis = 60

/** Pairs told at once: once some are gathered, the next are. */
const most = 20

/**
 * Fiches-actions that were likely written apart on one subject, by their titles. In the order given, each pair once, as many
 * as a person can go through.
 */
export const nearFiches = (fiches: readonly Named[]): readonly (readonly [Named['id'], Named['id']])[] => {
  const told = fiches
    .filter(({ title }) => fold(title ?? '').trim() !== '')
    .map((fiche) => ({ ...fiche, thought: thought(fiche.title ?? '') }))
  const pairs: (readonly [Named['id'], Named['id']])[] = []
  for (const [rank, one] of told.entries())
    for (let at = rank + 1; at < told.length && pairs.length < most; at += 1) {
      const other = told[at]
      if (other === undefined || other.from === one.from) continue
      if (areNear(one.thought, other.thought, nearestFor(one.axis, other.axis))) pairs.push([one.id, other.id])
    }
  return pairs
}

/** Most are nothing alike, which is said in little time. */
const areNear = (one: Thought, other: Thought, least: number): boolean =>
  roughWordsBound(one, other) >= least &&
  wordsLikenessBound(one, other) >= least &&
  thoughtLikeness(one, other) >= least

const nearestFor = (one: Named['axis'], other: Named['axis']): number =>
  one !== null && one === other ? nearInAxis : nearTitles

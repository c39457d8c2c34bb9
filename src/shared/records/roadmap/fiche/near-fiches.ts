import { wordsLikenessBound } from '../../directory/likeness/text-likeness.ts'
import type { Fiche } from '../../records.ts'
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
 * Fiches-actions that were likely written apart on one subject, by their titles, which then have a word in common. In the
 * order given, each pair once, as many as a person can go through.
 * @param isApart somebody said of two that they are two
 */
export const nearFiches = (
  fiches: readonly Named[],
  isApart: (one: Named['id'], other: Named['id']) => boolean = () => false,
): readonly (readonly [Named['id'], Named['id']])[] => {
  const origins = [...new Set(fiches.map(({ from }) => from))]
  if (origins.length < 2) return []
  const told = fiches.map((fiche) => ({
    ...fiche,
    from: origins.indexOf(fiche.from),
    thought: thought(fiche.title ?? ''),
  }))
  const sharersOf = createSharers(told.map(({ thought }) => thought))
  const pairs: (readonly [Named['id'], Named['id']])[] = []
  for (const [rank, one] of told.entries()) {
    const sharesWord = sharersOf(rank)
    for (let at = rank + 1; at < told.length && pairs.length < most; at += 1) {
      const other = told[at]
      if (other === undefined || other.from === one.from || !sharesWord(at) || isApart(one.id, other.id)) continue
      if (areNear(one.thought, other.thought, nearestFor(one.axis, other.axis))) pairs.push([one.id, other.id])
    }
  }
  return pairs
}

/** Says of a text which others have a word in common with it: few do, and none is read to know. */
const createSharers = (texts: readonly Thought[]): ((rank: number) => (other: number) => boolean) => {
  const ranks = new Map<string, number[]>()
  for (const [rank, { list }] of texts.entries())
    for (const word of list) {
      const sharing = ranks.get(word)
      if (sharing === undefined) ranks.set(word, [rank])
      else sharing.push(rank)
    }
  const metBy = new Int32Array(texts.length).fill(-1)
  return (rank) => {
    for (const word of texts[rank]?.list ?? []) for (const other of ranks.get(word) ?? []) metBy[other] = rank
    return (other) => metBy[other] === rank
  }
}

/** Most are little alike, which is said in little time. */
const areNear = (one: Thought, other: Thought, least: number): boolean =>
  wordsLikenessBound(one, other) >= least && thoughtLikeness(one, other) >= least

const nearestFor = (one: Named['axis'], other: Named['axis']): number =>
  one !== null && one === other ? nearInAxis : nearTitles

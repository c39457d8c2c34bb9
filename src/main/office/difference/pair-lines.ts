import { diffArrays } from 'diff'
import { aligned } from './align.ts'

/** Two texts that share less than this many lines are not compared further. */
const longestEdit = 4_000

/** A line of one text with that of the other that it is, in order; `null` where the other has none. */
export type LinePair =
  | { readonly from: number; readonly to: number | null }
  | { readonly from: null; readonly to: number }

/** Matches the lines of two texts: those that say the same, then, between them, those that are much alike. */
export const pairLines = (from: readonly string[], to: readonly string[]): readonly LinePair[] => {
  const [before, after] = [from.map(ranked), to.map(ranked)]
  const runs = diffArrays(before, after, {
    comparator: (a, b) => a.text === b.text,
    maxEditLength: longestEdit,
  }) ?? [
    { value: before, removed: true, added: false, count: before.length },
    { value: after, removed: false, added: true, count: after.length },
  ]
  const pairs: LinePair[] = []
  let gone: typeof before = []
  let come: typeof after = []
  let at = { from: 0, to: 0 }
  const settle = () => {
    for (const pair of aligned(gone, come))
      pairs.push(
        pair.before === null
          ? { from: null, to: pair.after.rank }
          : { from: pair.before.rank, to: pair.after?.rank ?? null },
      )
    gone = []
    come = []
  }
  for (const { value, added, removed } of runs) {
    if (removed) gone = [...gone, ...before.slice(at.from, at.from + value.length)]
    else if (added) come = [...come, ...after.slice(at.to, at.to + value.length)]
    else {
      settle()
      for (const index of value.keys()) pairs.push({ from: at.from + index, to: at.to + index })
    }
    at = { from: at.from + (added ? 0 : value.length), to: at.to + (removed ? 0 : value.length) }
  }
  settle()
  return pairs
}

const ranked = (text: string, rank: number) => ({ role: 'text' as const, text, rank })

/** For each line of the first text, that of the second. */
export const matchesOf = (pairs: readonly LinePair[]): ReadonlyMap<number, number> =>
  new Map(pairs.flatMap(({ from, to }) => (from === null || to === null ? [] : [[from, to] as const])))

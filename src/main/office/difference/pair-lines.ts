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
  const lines = [from, to].map((some) => some.map((text, rank) => ({ role: 'text', text, look: String(rank) })))
  const [before = [], after = []] = lines as { role: 'text'; text: string; look: string }[][]
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
          ? { from: null, to: Number(pair.after.look) }
          : { from: Number(pair.before.look), to: pair.after === null ? null : Number(pair.after.look) },
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

/** For each line of the first text, that of the second. */
export const matchesOf = (pairs: readonly LinePair[]): ReadonlyMap<number, number> =>
  new Map(pairs.flatMap(({ from, to }) => (from === null || to === null ? [] : [[from, to] as const])))

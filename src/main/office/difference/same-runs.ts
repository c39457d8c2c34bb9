import { diffArrays } from 'diff'

/** Signs that two lines have in common, side by side: where they begin in each, and how many. */
export interface SameRun {
  readonly from: number
  readonly to: number
  readonly length: number
}

/** Lines that share less than this many words and signs have nothing in common. */
const longestEdit = 400

/** What two lines have in common, by whole words. */
export const sameRuns = (from: string, to: string): readonly SameRun[] => {
  const at = { from: 0, to: 0 }
  const runs: SameRun[] = []
  for (const { value, added, removed } of diffArrays(wordsOf(from), wordsOf(to), { maxEditLength: longestEdit }) ??
    []) {
    const { length } = value.join('')
    if (!added && !removed) runs.push({ ...at, length })
    if (!added) at.from += length
    if (!removed) at.to += length
  }
  return runs
}

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}]+|./gsu) ?? []

import type { DocumentLine } from './document-lines.ts'

/** What of a line makes it like another. */
type Line = Pick<DocumentLine, 'role' | 'text'>

/** A line before and after; one of the two is `null` when it was added or removed. */
export type Pair<Any extends Line = DocumentLine> =
  | { readonly before: Any; readonly after: Any | null }
  | { readonly before: null; readonly after: Any }

/** Beyond so many pairs to compare, lines are not matched: all were removed, all were added. */
const mostCompared = 40_000

/** Lines less alike than this are two lines. */
const alike = 0.4

/** Matches the lines of two texts that stand in the same place, in order, so that the matched ones are most alike. */
export const aligned = <Any extends Line>(from: readonly Any[], to: readonly Any[]): readonly Pair<Any>[] => {
  const matched = from.length * to.length <= mostCompared
  const likeness = matched ? table(from, to) : null
  const pairs: Pair<Any>[] = []
  let i = 0
  let j = 0
  while (i < from.length && j < to.length && likeness !== null) {
    const { best, match } = likeness.at(i, j)
    if (match > 0 && best === match + likeness.at(i + 1, j + 1).best) {
      pairs.push({ before: from[i++] as Any, after: to[j++] as Any })
    } else if (best === likeness.at(i + 1, j).best) pairs.push({ before: from[i++] as Any, after: null })
    else pairs.push({ before: null, after: to[j++] as Any })
  }
  return [
    ...pairs,
    ...from.slice(i).map((before) => ({ before, after: null })),
    ...to.slice(j).map((after) => ({ before: null, after })),
  ]
}

interface Cell {
  /** Greatest sum of likenesses of what follows, this pair included. */
  readonly best: number
  /** Likeness of this pair, 0 when they are two lines. */
  readonly match: number
}

const table = (from: readonly Line[], to: readonly Line[]) => {
  const words = [from, to].map((lines) => lines.map(({ text }) => wordsOf(text)))
  const cells: Cell[][] = []
  const at = (i: number, j: number): Cell => cells[i]?.[j] ?? { best: 0, match: 0 }
  for (let i = from.length - 1; i >= 0; i--) {
    cells[i] = []
    for (let j = to.length - 1; j >= 0; j--) {
      const same = from[i]?.role === to[j]?.role ? likenessOf(words[0]?.[i] ?? [], words[1]?.[j] ?? []) : 0
      const match = same < alike ? 0 : same
      const best = Math.max(match + at(i + 1, j + 1).best, at(i + 1, j).best, at(i, j + 1).best)
      ;(cells[i] as Cell[])[j] = { best, match }
    }
  }
  return { at }
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** The part of the words of both that they share; one that the other holds whole was lengthened or cut. */
const likenessOf = (a: readonly string[], b: readonly string[]): number => {
  const rest = Map.groupBy(b, (word) => word)
  let shared = 0
  for (const word of a) if (rest.get(word)?.pop() !== undefined) shared += 1
  const shorter = Math.min(a.length, b.length)
  if (shorter === 0) return 0
  return Math.max((2 * shared) / (a.length + b.length), shared === shorter ? alike : 0)
}

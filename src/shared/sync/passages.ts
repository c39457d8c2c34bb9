import { diffIndices } from 'node-diff3'

/** A run of blocks of three texts; what stands in its place in each. */
export interface Passage {
  readonly before: readonly string[]
  readonly one: readonly string[]
  readonly other: readonly string[]
}

/** Blocks above which a text is not cut: the comparison would be felt. */
const most = 2_000

/**
 * Cuts three texts of blocks where both sides kept the first one: put end to end, the passages give back each text. `null` where it
 * would take too long. @param before what both sides come from
 */
export const passagesOf = (
  before: readonly string[],
  one: readonly string[],
  other: readonly string[],
): readonly Passage[] | null => {
  if ([before, one, other].some((blocks) => blocks.length > most)) return null
  const sides = [editsOf(before, one), editsOf(before, other)] as const
  const passages: Passage[] = []
  let at = 0
  const common = (to: number) => {
    const same = before.slice(at, to)
    if (same.length > 0) passages.push({ before: same, one: same, other: same })
  }
  for (const { start, end } of touching(sides.flat())) {
    common(start)
    const [first, second] = sides.map((edits) => ({ from: moved(edits, start, false), to: moved(edits, end, true) }))
    passages.push({
      before: before.slice(start, end),
      one: one.slice(first?.from, first?.to),
      other: other.slice(second?.from, second?.to),
    })
    at = end
  }
  common(before.length)
  return passages
}

interface Range {
  readonly start: number
  readonly end: number
}

/** Blocks of the first text that a side replaced by others. */
interface Edit extends Range {
  /** How many blocks longer the side is there. */
  readonly longer: number
}

const editsOf = (before: readonly string[], after: readonly string[]): readonly Edit[] =>
  diffIndices([...before], [...after]).map(({ buffer1: [start, length], buffer2: [, written] }) => ({
    start,
    end: start + length,
    longer: written - length,
  }))

/** Edits that overlap or touch are one passage. */
const touching = (edits: readonly Edit[]): readonly Range[] => {
  const ranges: { start: number; end: number }[] = []
  for (const { start, end } of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = ranges.at(-1)
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end)
    else ranges.push({ start, end })
  }
  return ranges
}

/** Where a place of the first text stands in a side; `after`: behind what was put in there. */
const moved = (edits: readonly Edit[], place: number, after: boolean): number =>
  edits
    .filter(({ start, end }) => (after ? end <= place : end <= place && start < place))
    .reduce((at, { longer }) => at + longer, place)

import type { Segment } from '#shared/contract/directory/territory.ts'
import { areaOf, isWithin, type Position, type Ring } from '#shared/records/directory/positions.ts'

/** What a convex ring leaves of another, of any shape: pieces that part stay joined by lines that have no area. */
export const clipRing = (ring: Ring, convex: Ring): Ring => {
  const turn = Math.sign(areaOf(convex))
  let kept: Ring = ring
  for (const [from, to] of edgesOf(convex)) {
    const side = (point: Position): number => turn * sideOf(from, to, point)
    kept = edgesOf(kept).flatMap(([a, b]): Position[] => {
      const [sideA, sideB] = [side(a), side(b)]
      const crossing = sideA * sideB < 0 ? [between(a, b, sideA / (sideA - sideB))] : []
      return sideB >= 0 ? [...crossing, b] : crossing
    })
  }
  return kept
}

/** The part of a segment that lies within a convex ring; `null` when none does. */
export const clipSegment = ([a, b]: Segment, convex: Ring): Segment | null => {
  const turn = Math.sign(areaOf(convex))
  let [enters, leaves] = [0, 1]
  for (const [from, to] of edgesOf(convex)) {
    const [sideA, sideB] = [turn * sideOf(from, to, a), turn * sideOf(from, to, b)]
    if (sideA < 0 && sideB < 0) return null
    if (sideA * sideB >= 0) continue
    const at = sideA / (sideA - sideB)
    if (sideA < 0) enters = Math.max(enters, at)
    else leaves = Math.min(leaves, at)
  }
  return enters >= leaves ? null : [between(a, b, enters), between(a, b, leaves)]
}

/** The parts of a segment that lie within rings of any shape. */
export const partsWithin = ([a, b]: Segment, rings: readonly Ring[]): readonly Segment[] => {
  const crossings = rings.flatMap((ring) => edgesOf(ring).flatMap(([from, to]) => crossingOf([a, b], [from, to])))
  const cuts = [0, ...crossings.toSorted((one, other) => one - other), 1]
  return cuts.slice(1).flatMap((end, at): Segment[] => {
    const start = cuts[at] ?? 0
    const isIn = end > start && isWithin(between(a, b, (start + end) / 2), rings)
    return isIn ? [[between(a, b, start), between(a, b, end)]] : []
  })
}

export const edgesOf = (ring: Ring): readonly Segment[] =>
  ring.map((point, at) => [point, ring[(at + 1) % ring.length] ?? point])

/** Where on the first segment it meets the second, from 0 to 1. */
const crossingOf = ([a, b]: Segment, [from, to]: Segment): readonly number[] => {
  const [sideA, sideB] = [sideOf(from, to, a), sideOf(from, to, b)]
  const meets = sideA * sideB < 0 && sideOf(a, b, from) * sideOf(a, b, to) <= 0
  return meets ? [sideA / (sideA - sideB)] : []
}

const between = ([x, y]: Position, [u, v]: Position, part: number): Position => [x + (u - x) * part, y + (v - y) * part]

/** Positive at the left of a line, negative at its right. */
const sideOf = ([ax, ay]: Position, [bx, by]: Position, [x, y]: Position): number =>
  (bx - ax) * (y - ay) - (by - ay) * (x - ax)

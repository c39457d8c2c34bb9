import type { FlowLine } from './flow.ts'
import { type Line, median } from './lines.ts'

/** How far lines of a size stand from one another: where a sentence goes on from one to the next, else where most do. */
export const leadingOf = (lines: readonly FlowLine[]): ((size: number) => number) => {
  const bySize = new Map<number, { readonly all: number[]; readonly going: number[] }>()
  lines.forEach(({ line, page, region }, index) => {
    const before = lines[index - 1]
    if (before === undefined || before.page !== page || before.region !== region) return
    const apart = line.baseline - before.line.baseline
    const size = Math.round(line.size)
    if (Math.round(before.line.size) !== size || apart < 0.8 * size || apart > 2.6 * size) return
    const known = bySize.get(size) ?? { all: [], going: [] }
    bySize.set(size, known)
    known.all.push(apart)
    if (goesOn(before, line)) known.going.push(apart)
  })
  const usual = new Map([...bySize].map(([size, { all, going }]) => [size, mode(going.length > 0 ? going : all)]))
  const ratio = median([...usual].map(([size, apart]) => apart / size)) || 1.3
  return (size) => usual.get(Math.round(size)) ?? size * ratio
}

/** Whether a sentence goes on from one line, which fills its place, to the next. */
const goesOn = ({ line, region }: FlowLine, next: Line): boolean =>
  line.right - region.left > 0.72 * (region.right - region.left) &&
  /[\p{Ll},’-]$/u.test(line.words.at(-1)?.text ?? '') &&
  /^\p{Ll}/u.test(next.words[0]?.text ?? '')

const mode = (numbers: readonly number[]): number => {
  const groups = [...Map.groupBy(numbers, (number) => Math.round(number * 2) / 2).values()]
  const most = Math.max(...groups.map(({ length }) => length))
  // Of those nearly as frequent, the closest: lines of one paragraph.
  return median(
    groups.filter(({ length }) => length >= most * 0.3).toSorted((one, other) => (one[0] ?? 0) - (other[0] ?? 0))[0] ??
      [],
  )
}

/** Fewer lines show nothing. */
const fewest = 5

/**
 * How far a line may reach: as far as the others of its run, when they are of one text; else as far as those of its size
 * that begin at the same place of the page, when there are enough.
 */
export const boundsOf = (
  lines: readonly FlowLine[],
  leading: (size: number) => number,
): ((line: FlowLine) => number) => {
  const reach = new Map(
    [...Map.groupBy(lines, placeOf)].flatMap(([key, same]) => {
      const [first = 0, , third = 0] = same.map(({ line }) => line.right).toSorted((one, other) => other - one)
      const shown = same.length >= fewest && first - third < 0.08 * (first - (same[0]?.line.left ?? 0))
      return shown ? [[key, first] as const] : []
    }),
  )
  const ofRun = new Map(
    runsOf(lines, leading).flatMap((run) => {
      const right = Math.max(...run.map(({ line }) => line.right))
      const near = run.slice(0, -1).filter(({ line }) => right - line.right < 0.15 * (right - line.left)).length
      return run.length >= 3 && near * 4 >= (run.length - 1) * 3 ? run.map((line) => [line, right] as const) : []
    }),
  )
  return (line) => Math.min(ofRun.get(line) ?? reach.get(placeOf(line)) ?? Infinity, line.region.right)
}

const placeOf = ({ line, region }: FlowLine): string =>
  [line.left, line.size * 2, region.body ? 0 : region.right].map(Math.round).join(' ')

/** Lines one under the other, of one size and one place. */
const runsOf = (lines: readonly FlowLine[], leading: (size: number) => number): readonly (readonly FlowLine[])[] => {
  const runs: FlowLine[][] = []
  for (const line of lines) {
    const last = runs.at(-1)?.at(-1)
    const goesOn =
      last !== undefined &&
      last.region === line.region &&
      placeOf(last) === placeOf(line) &&
      line.line.baseline - last.line.baseline < 1.25 * leading(line.line.size)
    if (goesOn) runs.at(-1)?.push(line)
    else runs.push([line])
  }
  return runs
}

import { inFigures } from '#shared/text/french-numbers.ts'

/** Five tints, from the palest: ratios below the first bound, then from each bound on. */
export interface Tints {
  readonly bounds: readonly [number, number, number, number]
}

/** Round bounds, the same step apart, that most of these ratios are spread over. `null`: there is nothing to compare. */
export const tintsOf = (ratios: readonly number[]): Tints | null => {
  const sorted = ratios.toSorted((a, b) => a - b)
  const [least = 0] = sorted
  if ((sorted.at(-1) ?? 0) === least) return null
  // A few that are far above the others would leave all these in one tint: they are in the last.
  const most = sorted[Math.round((sorted.length - 1) * 0.85)] ?? least
  const step = steps.find((one) => one >= (most - least) / 5) ?? 100
  const first = Math.floor(least / step + 1)
  return { bounds: [first * step, (first + 1) * step, (first + 2) * step, (first + 3) * step] }
}

const steps = [0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50]

/** The rank of its tint, from 0. */
export const tintOf = ({ bounds }: Tints, ratio: number): number =>
  bounds.filter((bound) => ratio >= bound - 1e-9).length

/** « moins de 2 », « 2 à 3 », « 5 et plus ». */
export const tintWords = ({ bounds }: Tints): readonly string[] => {
  const [first, , , last] = bounds.map(shortFigure)
  const between = bounds.slice(1).map((bound, at) => `${shortFigure(bounds[at] ?? 0)} à ${shortFigure(bound)}`)
  return [`moins de ${first}`, ...between, `${last} et plus`]
}

const shortFigure = (value: number): string => inFigures(value, { maximumFractionDigits: 1 })

/** « 4,1 »; what would be read as none is said to be some. */
export const ratioFigure = (ratio: number): string =>
  ratio > 0 && ratio < 0.05 ? '<\u00A00,1' : inFigures(ratio, { minimumFractionDigits: 1, maximumFractionDigits: 1 })

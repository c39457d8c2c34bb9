/** How far the axes stand from each other by their votes, with the figures that say it. */
export interface Spread {
  readonly kind: 'close' | 'wide'
  readonly least: number
  readonly most: number
}

/** From this ratio on, the gap between the first axis and the last is « massif ». */
const wideRatio = 2

/**
 * « Pas d’écart massif »: the axis with the most votes has less than twice those of the axis with the least.
 * @param totals the votes of each common axis that gathers something, all its formulations together; `null` is given for fewer than two axes, or
 * while nothing was voted: there is then no gap to speak of
 */
export const spreadOf = (totals: readonly number[]): Spread | null => {
  const least = Math.min(...totals)
  const most = Math.max(...totals)
  if (totals.length < 2 || most === 0) return null
  return { kind: most < wideRatio * least ? 'close' : 'wide', least, most }
}

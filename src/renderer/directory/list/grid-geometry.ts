/** Pixels: a row of two lines, the head that stays above them, the bar of ticked rows that stands over them. */
export const rowHeight = 49
export const headHeight = 34
export const barHeight = 64

/** The rows seen at least by half, from 0. @param scrolled @param height of the whole grid, in pixels */
export const rowsInView = (
  scrolled: number,
  height: number,
  total: number,
): { readonly first: number; readonly last: number } => ({
  first: Math.min(Math.round(scrolled / rowHeight), Math.max(0, total - 1)),
  last: Math.max(0, Math.min(Math.round((scrolled + height - headHeight) / rowHeight), total) - 1),
})

import type { PageRow } from '#main/office/xlsx/page-sheet.ts'

/** A page ends after the last of these rows. */
export const endingPage = (rows: readonly PageRow[]): readonly PageRow[] =>
  rows.map((row, index) => (index === rows.length - 1 ? { ...row, breaks: true } : row))

/** In points, as they are printed. */
export const heightOf = (rows: readonly PageRow[]): number =>
  rows.reduce((sum, { height = 15, folded = false }) => sum + (folded ? 0 : height), 0)

/** Of A4 in landscape between its margins, in points; a little less than all of it, for readers round their own way. */
const [pageWidth, pageHeight] = [752, 496] as const
/** In percent: no larger than what reads well. */
const largest = 90

interface Wanted {
  /** Height of the titles that each page repeats. */
  readonly head?: number
  /** In percent: no smaller for the sake of one page. */
  readonly smallest?: number
}

/**
 * In percent: as wide as the page, and each of these parts on one page where that stays readable; else on as few as the
 * smallest scale gives, so that none has a line or two.
 */
export const scaleOf = (
  widths: readonly number[],
  parts: readonly (readonly PageRow[])[],
  { head = 0, smallest = 58 }: Wanted,
): number => {
  const width = widths.reduce((sum, one) => sum + 0.75 * (7 * one + 5), 0)
  const byWidth = Math.min(largest, Math.floor((100 * pageWidth) / width))
  const height = Math.max(...parts.map(heightOf))
  const room = (100 * pageHeight) / Math.min(smallest, byWidth)
  const pages = height <= room ? 1 : Math.ceil((height - head) / (room - head))
  const byHeight = Math.floor((100 * pages * pageHeight) / (height + head * (pages - 1)))
  return Math.min(byWidth, byHeight)
}

/** At that scale it takes more than a page. */
export const isLonger = (rows: readonly PageRow[], scale: number): boolean =>
  heightOf(rows) > (pageHeight / scale) * 100

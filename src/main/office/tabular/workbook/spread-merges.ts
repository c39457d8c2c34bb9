/** A rectangle of merged cells, from 0, its ends included. */
export interface Merge {
  readonly s: { readonly r: number; readonly c: number }
  readonly e: { readonly r: number; readonly c: number }
}

/**
 * Gives the value of a merged rectangle to each of its empty cells, in the rows that hold something else.
 * @param rows by their rank in the sheet
 */
export const spreadMerges = (
  rows: ReadonlyMap<number, readonly string[]>,
  merges: readonly Merge[],
  maxColumns: number,
): ReadonlyMap<number, readonly string[]> => {
  const spread = new Map(rows)
  let walked = 0
  for (const { s, e } of merges) {
    const value = rows.get(s.r)?.[s.c] ?? ''
    walked += Math.min(e.r - s.r, rows.size)
    if (value === '' || walked > maxWalked) continue
    const last = Math.min(e.c, maxColumns - 1)
    for (const rank of ranksWithin(rows, s.r, e.r)) spread.set(rank, filled(spread.get(rank) ?? [], value, s.c, last))
  }
  return spread
}

/** Merges do not overlap: more rows than this are a trap. */
const maxWalked = 1_000_000

/** Walks the shorter of the two: a merge may be taller than the sheet is long. */
const ranksWithin = (rows: ReadonlyMap<number, unknown>, first: number, last: number): readonly number[] =>
  last - first > rows.size
    ? [...rows.keys()].filter((rank) => rank >= first && rank <= last)
    : Array.from({ length: last - first + 1 }, (_, offset) => first + offset).filter((rank) => rows.has(rank))

const filled = (cells: readonly string[], value: string, first: number, last: number): readonly string[] =>
  Array.from({ length: Math.max(cells.length, last + 1) }, (_, at) => {
    const cell = cells[at] ?? ''
    return cell === '' && at >= first && at <= last ? value : cell
  })

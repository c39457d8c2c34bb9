/** Where a key leads in a list of `total` rows, `page` of which are seen; `null` for a key that moves nothing. */
export const rowAfterKey = (key: string, row: number, total: number, page: number): number | null => {
  const to = target(key, row, total, page)
  return to === null ? null : Math.max(0, Math.min(to, total - 1))
}

const target = (key: string, row: number, total: number, page: number): number | null => {
  if (key === 'ArrowDown') return row + 1
  if (key === 'ArrowUp') return row - 1
  if (key === 'PageDown') return row + page
  if (key === 'PageUp') return row - page
  if (key === 'Home') return 0
  return key === 'End' ? total - 1 : null
}

/** The rows from one to another, both included, in the order of the list. */
export const rowsBetween = (from: number, to: number): readonly number[] => {
  const first = Math.min(from, to)
  return Array.from({ length: Math.abs(to - from) + 1 }, (_, step) => first + step)
}

/** What one does with rows, by pointer or by keys. */
export interface RowDeeds {
  /** Gives the focus to a row; `extending` ticks all since the last one. */
  readonly goTo: (index: number, extending: boolean) => void
  readonly open: (index: number) => void
  /** Ticks a row or takes its tick away; `extending` ticks all since the last one. */
  readonly tick: (index: number, extending: boolean) => void
  readonly tickAll: () => void
  /** Takes the ticks away, then closes the entry. */
  readonly leave: () => void
}

interface Key {
  readonly key: string
  readonly shiftKey: boolean
  readonly ctrlKey: boolean
}

interface Place {
  /** The row that has the focus, of so many. */
  readonly row: number
  readonly total: number
  /** Rows that Page ↓ goes over. */
  readonly page: number
}

/** What a key does to the rows; `null` for a key that is not theirs. */
export const deedOfKey = (key: Key, deeds: RowDeeds, { row, total, page }: Place): (() => void) | null => {
  const to = rowAfterKey(key.key, row, total, page)
  if (to !== null) return () => deeds.goTo(to, key.shiftKey)
  if (key.key === 'Enter') return () => deeds.open(row)
  if (key.key === ' ') return () => deeds.tick(row, key.shiftKey)
  if (key.key === 'Escape') return deeds.leave
  return key.key.toLowerCase() === 'a' && key.ctrlKey ? deeds.tickAll : null
}

/** Where a key leads in a list of `total` rows, `page` of which are seen; `null` for a key that moves nothing. */
const rowAfterKey = (key: string, row: number, total: number, page: number): number | null => {
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

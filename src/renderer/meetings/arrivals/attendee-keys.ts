import type { Attendance } from '#shared/records/records.ts'
import type { Known } from '#shared/text/newer.ts'
import type { KeyHint } from '../../components/KeyHints.tsx'

/** What one key says of someone of the list. */
export type AttendeeDeed =
  | { readonly kind: 'status'; readonly status: Known<Attendance['status']> }
  | { readonly kind: 'part'; readonly part: 'speaker' | 'facilitator' }
  | { readonly kind: 'left' | 'represent' | 'edit' | 'remove' }

const attendeeKeys: Readonly<Record<string, AttendeeDeed>> = {
  p: { kind: 'status', status: 'present' },
  e: { kind: 'status', status: 'excused' },
  n: { kind: 'status', status: null },
  r: { kind: 'represent' },
  i: { kind: 'part', part: 'speaker' },
  a: { kind: 'part', part: 'facilitator' },
  d: { kind: 'left' },
  m: { kind: 'edit' },
  delete: { kind: 'remove' },
}

export const attendeeHints: readonly KeyHint[] = [
  { keys: ['↑', '↓'], does: 'dans la liste\u00a0: personne précédente, suivante' },
  { keys: ['P', 'E', 'N'], does: 'présent, excusé, pas là' },
  { keys: ['R'], does: 'représenté par…' },
  { keys: ['I', 'A'], does: 'intervient, anime' },
  { keys: ['D'], does: 'départ, maintenant' },
  { keys: ['M'], does: 'modifier' },
  { keys: ['Suppr'], does: 'retirer de la liste' },
]

/** The deed of a key pressed alone. */
export const deedOf = (event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>): AttendeeDeed | null =>
  event.ctrlKey || event.metaKey || event.altKey ? null : (attendeeKeys[event.key.toLowerCase()] ?? null)

/** Rows of the list that holds this one, in the order of the screen. */
const rowsAround = (row: HTMLElement): readonly HTMLElement[] => [
  ...(row.closest('[data-attendees]')?.querySelectorAll<HTMLElement>('[data-attendee]') ?? []),
]

/** Moves the focus among the rows; false when the key is no move. */
export const moveAmongRows = (row: HTMLElement, key: string): boolean => {
  const rows = rowsAround(row)
  const at = rows.indexOf(row)
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[key]
  if (to === undefined) return false
  rows[to]?.focus()
  return true
}

/**
 * Someone was dealt with: the next row has the focus, for the same key again. After the last one it stays on that row when it
 * stays in its place, and goes to the one before when it leaves it.
 */
export const focusNextRow = (row: HTMLElement, stays: boolean): void => {
  const rows = rowsAround(row)
  const at = rows.indexOf(row)
  ;(rows[at + 1] ?? (stays ? row : rows[at - 1]))?.focus()
}

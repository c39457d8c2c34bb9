import type { Reading } from '#shared/text/normalise/reading.ts'
import type { LineDraft } from '../draft.ts'

/** What to tell of a cell, and what it costs. */
export interface CellRemark {
  readonly reason: string
  /** Taken, as the reason says; taken if some commune has that postcode; not taken. The line is, in any case. */
  readonly effect: 'noted' | 'restoredPostcode' | 'leftOut'
}

/** How the cells of a column enter a line. `text` is never empty. */
export type Column = (text: string, draft: LineDraft) => CellRemark | null

/** Reads the cell, then puts what it says into the draft; `put` may refuse what another column already said. */
export const column =
  <T>(read: (text: string) => Reading<T>, put: (draft: LineDraft, value: T) => CellRemark | null): Column =>
  (text, draft) => {
    const reading = read(text)
    if (!reading.ok) return { reason: reading.reason, effect: 'leftOut' }
    const refused = put(draft, reading.value)
    if (refused !== null) return refused
    return reading.note === null ? null : { reason: reading.note, effect: 'noted' }
  }

/** Reads each text once: most columns repeat a few values over thousands of lines. */
export const memoised = <T>(read: (text: string) => Reading<T>): ((text: string) => Reading<T>) => {
  const known = new Map<string, Reading<T>>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const reading = read(text)
    known.set(text, reading)
    return reading
  }
}

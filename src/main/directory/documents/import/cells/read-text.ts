import { inFigures } from '#shared/text/french-numbers.ts'
import { type Reading, unreadable } from '#shared/text/normalise/reading.ts'

interface Limits {
  readonly max: number
  readonly multiline: boolean
}

/** A text as it is. What is too long for its field is cut when it is prose, else left out: half an address is none. */
export const readText =
  ({ max, multiline }: Limits) =>
  (text: string): Reading<string> => {
    const value = multiline || !text.includes('\n') ? text : text.replace(/\s*\n\s*/g, ' ')
    if (value.length <= max) return { ok: true, value, note: null }
    const excess = `${inFigures(value.length)} caractères, pour ${inFigures(max)} au plus`
    return multiline
      ? { ok: true, value: value.slice(0, max).trimEnd(), note: `${excess}\u00a0: la fin n’est pas reprise` }
      : unreadable(excess)
  }

/** What a cell says, with what was done to understand it; or why nothing can be made of it. */
export type Reading<T> =
  | {
      readonly ok: true
      readonly value: T
      /** What the person should know, when the value is not plainly what they wrote. */
      readonly note: string | null
    }
  /** A short French sentence, without capital nor full stop: « un code postal a cinq chiffres ». */
  | { readonly ok: false; readonly reason: string }

/** A value, with what should be said of it: three notes at most, for a cell may hold anything. */
export const reads = <T>(value: T, ...notes: readonly (string | null)[]): Reading<T> => {
  const said = notes.filter((note) => note !== null)
  if (said.length === 0) return { ok: true, value, note: null }
  const note = said.slice(0, mostNotes).join('\u00a0; ')
  return { ok: true, value, note: said.length > mostNotes ? `${note}…` : note }
}

const mostNotes = 3

/** A reader that refuses what no cell of its kind holds: patterns stay quick on anything shorter. */
export const reader =
  <T>(read: (text: string) => Reading<T>) =>
  (text: string): Reading<T> =>
    text.length > longestCell ? unreadable('le texte est trop long') : read(text)

const longestCell = 5_000

export const unreadable = (reason: string): Reading<never> => ({ ok: false, reason })

/** « 69 » between guillemets, for a note or a reason; the beginning of a long text. */
export const quoted = (text: string): string => {
  const shown = text.trim()
  return `«\u00a0${shown.length > longest ? `${shown.slice(0, longest)}…` : shown}\u00a0»`
}

const longest = 100

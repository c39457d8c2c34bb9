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

export const reads = <T>(value: T, ...notes: readonly (string | null)[]): Reading<T> => {
  const said = notes.filter((note) => note !== null)
  return { ok: true, value, note: said.length === 0 ? null : said.join('\u00a0; ') }
}

export const unreadable = (reason: string): Reading<never> => ({ ok: false, reason })

/** « 69 » between guillemets, for a note or a reason. */
export const quoted = (text: string): string => `«\u00a0${text.trim()}\u00a0»`

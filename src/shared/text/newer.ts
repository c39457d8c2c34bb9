/**
 * What a field of a closed list reads as when its stored code is not one of this version's: another version wrote it. It is
 * neither `null`, which says « never written » and stands for a default, nor a code; nobody writes it, and what is stored stays.
 */
export const newer = 'newer'

export type Newer = typeof newer

/** What may be written of a value. */
export type Known<Value> = Exclude<Value, Newer>

/** In place of the words that only a later version has. */
export const newerWords = 'Écrit par une version plus récente'

/** Why a field is shown and cannot be changed. */
export const newerHint = 'Mettez Concerto à jour pour le modifier.'

/** A code that this version knows, `null` for none and for another: for what is done of a value, never for what is said of it. */
export const knownCode = <Code extends string>(code: Code | null): Known<Code> | null =>
  code === newer ? null : (code as Known<Code> | null)

/** The words of a code, those of `newerWords` for one of a later version. */
export const choiceWord = <const Words extends Readonly<Record<string, string>>>(
  words: Words,
  code: (keyof Words & string) | Newer,
): string => (code === newer ? newerWords : (words[code] as string))

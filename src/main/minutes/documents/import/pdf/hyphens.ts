/** Whether a word is one of the language, or of the document. */
export type KnowsWord = (word: string) => boolean

/** Whether the hyphen at the end of a line cuts a word (« avan-cées ») or is its own (« rendez-vous »). */
export type CutsWord = (before: string, after: string) => boolean

/** What may be a word that the end of a line cuts. */
export const endsInHyphen = /[\p{L}\p{M}\ufffd\ue000-\uf8ff\u{f0000}-\u{ffffd}][-\u00ad‐]$/u

const endings = 'nous|vous|ils?|elles?|on|t|je|tu|ce|le|la|les|lui|leur|en|y|moi|toi|là|ci|même|mêmes'
const pronoun = new RegExp(`^(?:${endings})$`, 'i')

/**
 * @param whole the words that stand within lines of the document, in small letters
 * @param ends what stands before and after each end of a line that has a hyphen: a document that cuts no word leaves them all
 * @param mayCut what made the document may cut words where none of these says so
 */
export const hyphenJudge = (
  isKnown: KnowsWord,
  whole: ReadonlySet<string>,
  ends: readonly (readonly [string, string])[],
  mayCut: boolean,
): CutsWord => {
  const knows = (word: string) => isKnown(word) || whole.has(word.toLowerCase())
  type End = readonly [string, string]
  const isCut = ([before, after]: End) => knows(`${lastWord(before)}${firstWord(after)}`)
  const isApart = ([before, after]: End) =>
    isCompound.test(after) || (/^\p{Ll}/u.test(after) && knows(lastWord(before)) && knows(firstWord(after)))
  const cutsSome =
    ends.some((end) => isCut(end) && !isApart(end)) ||
    (mayCut && ends.filter(isCut).length >= ends.filter((end) => isApart(end) && !isCut(end)).length)
  return (before, after) => {
    if (!cutsSome) return false
    const [head, tail] = [lastWord(before), firstWord(after)]
    if (head === '' || tail === '' || /^\p{Lu}/u.test(tail) !== /\p{Lu}$/u.test(head)) return false
    const [cut, kept] = [`${head}${tail}`, `${head}-${tail}`]
    if (whole.has(kept.toLowerCase())) return false
    if (whole.has(cut.toLowerCase())) return true
    // « Villefranche-sur-Saône »
    if (isCompound.test(after) && !isKnown(cut)) return false
    if (isKnown(cut) !== isKnown(kept)) return isKnown(cut)
    if (pronoun.test(tail) && knows(head)) return false
    return isKnown(cut) || !(knows(head) && knows(tail))
  }
}

const isCompound = /^\p{L}+-\p{L}/u

const lastWord = (text: string): string => /[\p{L}\p{M}\ufffd\ue000-\uf8ff\u{f0000}-\u{ffffd}]+$/u.exec(text)?.[0] ?? ''

const firstWord = (text: string): string =>
  /^[\p{L}\p{M}\ufffd\ue000-\uf8ff\u{f0000}-\u{ffffd}]+/u.exec(text)?.[0] ?? ''

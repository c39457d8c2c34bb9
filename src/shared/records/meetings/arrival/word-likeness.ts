import { textLikeness, wordsText } from '../../directory/likeness/text-likeness.ts'

/** « csoc » for « centre social », « mjc » for « maison jeunes culture »: beginnings of two or more words in a row. */
export const isAbbreviation = (short: string, words: readonly string[]): boolean =>
  short.length > 1 && words.some((_, from) => beginnings(short, words, from) > 1)

/** How many words from that one on give the text by their beginnings, the most of them; 0 when they do not. */
const beginnings = (short: string, words: readonly string[], from: number): number => {
  if (short === '') return 0
  const word = words[from]
  if (word === undefined) return Number.NEGATIVE_INFINITY
  let most = Number.NEGATIVE_INFINITY
  for (
    let length = 1;
    length <= Math.min(short.length, word.length) && short[length - 1] === word[length - 1];
    length += 1
  )
    most = Math.max(most, 1 + beginnings(short.slice(length), words, from + 1))
  return most
}

/** Below, two words are not one word typed in haste. */
const least = 78

/** « noizette » for « noisette », or for its beginning: the first letter is right, and most of the others. */
export const isTypo = (typed: string, word: string): boolean => {
  if (typed.length < 4 || typed[0] !== word[0] || word.length < typed.length - 2) return false
  const text = wordsText([typed])
  return [word, word.slice(0, typed.length)].some((whole) => textLikeness(text, wordsText([whole])) >= least)
}

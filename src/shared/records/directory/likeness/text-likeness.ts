import { ratio, token_set_ratio } from 'fuzzball'

/** Words to compare, with what bounds their likeness to others at once: most pairs are nothing alike. */
export interface WordsText {
  /** Words parted by a space. */
  readonly text: string
  readonly list: readonly string[]
  /** How many of each letter, by its code modulo `letterKinds`. */
  readonly letters: Uint8Array
  /** A bit a kind of letter that is there once at least, twice at least. */
  readonly once: number
  readonly twice: number
  /** A bit a word: two texts without a bit in common have no word in common. */
  readonly words: number
}

const letterKinds = 32

export const wordsText = (words: readonly string[]): WordsText => {
  const text = words.join(' ')
  const letters = new Uint8Array(letterKinds)
  let once = 0
  let twice = 0
  for (let at = 0; at < text.length; at += 1) {
    const kind = text.charCodeAt(at) % letterKinds
    letters[kind] = (letters[kind] as number) + 1
    twice |= once & (1 << kind)
    once |= 1 << kind
  }
  return {
    text,
    list: words,
    letters,
    once,
    twice,
    words: words.reduce((bits, word) => bits | (1 << wordBit(word)), 0),
  }
}

/** 0–100: letters in the same order. */
export const textLikeness = (a: WordsText, b: WordsText): number =>
  a.text === b.text ? 100 : ratio(a.text, b.text, { full_process: false })

/** No text likeness is above it, nor above the next: a letter that one text lacks is not in common. In less time. */
export const roughTextBound = (a: WordsText, b: WordsText): number => {
  const all = a.text.length + b.text.length
  const lacking = bitCount(a.once ^ b.once) + bitCount(a.twice ^ b.twice)
  return all === 0 ? 100 : Math.round((100 * (all - lacking)) / all)
}

/** No text likeness is above it. The library counts twice the letters in common over all letters, and rounds. */
export const textLikenessBound = (a: WordsText, b: WordsText): number => {
  let common = 0
  for (let kind = 0; kind < letterKinds; kind += 1) common += Math.min(a.letters[kind] ?? 0, b.letters[kind] ?? 0)
  const all = a.text.length + b.text.length
  return all === 0 ? 100 : Math.min(100, Math.round((200 * common) / all))
}

/**
 * 0–100. Words of one that are all among those of the other count whole, whatever else there is: a list writes « Croix
 * Rouge », another its local branch in full. Of the library's ratios only this one joins those without joining the rest.
 * A single word says half as much: « Emmaüs » is not « Emmaüs Connect ».
 */
export const wordsLikeness = (a: WordsText, b: WordsText): number => {
  if (a.text === b.text) return 100
  const shared = token_set_ratio(a.text, b.text, { full_process: false })
  return isOneWord(a) || isOneWord(b) ? (shared + textLikeness(a, b)) / 2 : shared
}

const isOneWord = ({ text }: WordsText): boolean => !text.includes(' ')

/** No words likeness is above it: the library compares the words in common with each of the texts, and both as texts. */
export const wordsLikenessBound = (a: WordsText, b: WordsText): number => {
  const asTexts = textLikenessBound(a, b)
  const common = (a.words & b.words) === 0 ? 0 : commonLength(a.list, b.list)
  if (common === 0) return asTexts
  const shorter = Math.min(a.text.length, b.text.length)
  const shared = Math.max(asTexts, Math.ceil((200 * common) / (common + shorter)))
  return isOneWord(a) || isOneWord(b) ? (shared + asTexts) / 2 : shared
}

/** Length of the words that two lists have in common, parted by a space. */
const commonLength = (a: readonly string[], b: readonly string[]): number => {
  let length = 0
  for (const word of a) if (b.includes(word)) length += word.length + 1
  return Math.max(0, length - 1)
}

/** Without a word in common, words are compared as texts. */
export const roughWordsBound = (a: WordsText, b: WordsText): number =>
  (a.words & b.words) === 0 ? roughTextBound(a, b) : 100

/** How many bits of a 32-bit number are set. */
const bitCount = (bits: number): number => {
  const pairs = bits - ((bits >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return (((fours + (fours >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24
}

const wordBit = (word: string): number => {
  let hash = 0
  for (let at = 0; at < word.length; at += 1) hash = (hash * 31 + word.charCodeAt(at)) | 0
  return hash & 31
}

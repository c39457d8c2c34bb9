import { entropyToMnemonic, mnemonicToEntropy } from '@scure/bip39'
import { wordlist } from '@scure/bip39/wordlists/french.js'

/** The secret half of a key of recovery as 24 French words, to be printed and typed back: BIP 39. @param seed 32 bytes */
export const wordsOfSeed = (seed: Uint8Array): readonly string[] =>
  entropyToMnemonic(seed, wordlist).normalize('NFC').split(/\s+/)

/** What those words stand for; `null` unless they are 24 of the list and their own check agrees. */
export const seedOfWords = (typed: string): Uint8Array | null => {
  const words = typed
    .trim()
    .split(/[\s,;.-]+/)
    .map((word) => spelt.get(plainWord(word)) ?? '')
  if (words.length !== 24) return null
  try {
    return mnemonicToEntropy(words.join(' '), wordlist)
  } catch {
    return null
  }
}

/** Without accents, capitals nor spaces around: a word differs from all others by its first four letters. */
export const plainWord = (word: string): string => word.trim().normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

const spelt = new Map(wordlist.map((word) => [plainWord(word), word]))

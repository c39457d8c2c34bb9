import { textLikeness, wordsText } from '../../directory/likeness/text-likeness.ts'
import { meaningfulWords } from '../../directory/likeness/words.ts'

/** What someone can be recognised by: the words of their name, and those of each name of their structure. */
export interface NameTraits {
  readonly name: readonly string[]
  readonly structures: readonly (readonly string[])[]
}

export interface NameMatch {
  /** Every word typed begins a word of the name or of the structure: nothing was guessed. */
  readonly isSure: boolean
  /** Greater is closer; to be compared for one text only. */
  readonly score: number
}

export const nameTraits = (name: string, structures: readonly string[]): NameTraits => ({
  name: meaningfulWords(name),
  structures: structures.map(meaningfulWords).filter((words) => words.length > 0),
})

/** The words of what was typed in the room; how one is addressed says nothing of who one is. */
export const askedWords = (text: string): readonly string[] => {
  const words = meaningfulWords(text)
  const telling = words.filter((word) => !courtesy.has(word))
  return telling.length === 0 ? words : telling
}

/** How these words may mean someone; `null` when one of them says nothing of them. */
export const matchName = (asked: readonly string[], traits: NameTraits): NameMatch | null => {
  if (asked.length === 0) return null
  let score = 0
  let isSure = true
  for (const word of asked) {
    const found = begins(word, traits) ?? guesses(word, traits)
    if (found === null) return null
    score += found.score
    isSure &&= found.isSure
  }
  return { isSure, score }
}

const courtesy: ReadonlySet<string> = new Set(['mme', 'madame', 'm', 'mr', 'monsieur', 'mlle'])

const begins = (word: string, { name, structures }: NameTraits): NameMatch | null => {
  if (name.includes(word)) return { isSure: true, score: 10 }
  if (name.some((own) => own.startsWith(word))) return { isSure: true, score: 8 }
  return structures.some((words) => words.some((own) => own.startsWith(word))) ? { isSure: true, score: 6 } : null
}

const guesses = (word: string, { name, structures }: NameTraits): NameMatch | null => {
  if (name.some((own) => isTypo(word, own))) return { isSure: false, score: 5 }
  if (structures.some((words) => isAbbreviation(word, words))) return { isSure: false, score: 4 }
  return structures.some((words) => words.some((own) => isTypo(word, own))) ? { isSure: false, score: 2 } : null
}

/** « csoc » for « centre social », « mjc » for « maison jeunes culture »: beginnings of two or more words in a row. */
const isAbbreviation = (short: string, words: readonly string[]): boolean =>
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
const isTypo = (typed: string, word: string): boolean => {
  if (typed.length < 4 || typed[0] !== word[0] || word.length < typed.length - 2) return false
  const text = wordsText([typed])
  return [word, word.slice(0, typed.length)].some((whole) => textLikeness(text, wordsText([whole])) >= least)
}

import { fold } from '../../kernel/fold.ts'

export interface SplitName {
  readonly firstName: string
  readonly lastName: string
  /** False when nothing tells which words are which. */
  readonly isSure: boolean
}

const particles = new Set([
  'de',
  'du',
  'des',
  'd',
  'la',
  'le',
  'les',
  'van',
  'von',
  'der',
  'den',
  'el',
  'ben',
  'da',
  'di',
  'dos',
])

export const isParticle = (word = ''): boolean => particles.has(fold(word).replace(/'$/, ''))

/** Two capital letters at least, and no small one: « DUVAL », « L’HERMITTE », not « J. ». */
export const isCapital = (word: string): boolean => /^[^\p{Ll}]*\p{Lu}[^\p{Ll}]*\p{Lu}[^\p{Ll}]*$/u.test(word)

/** « DUVAL Jeanne », « Jeanne DE LA TOUR », « Duval, Jeanne », « Jean de la Tour », « Jeanne Duval ». */
export const splitName = (name: string): SplitName => {
  const [before = '', after] = name.split(',').map((part) => part.trim())
  if (after !== undefined) return { lastName: before, firstName: after, isSure: true }
  const words = before.split(/\s+/)
  return byCapitals(words) ?? byOrder(words)
}

/** `null` when all words are in capitals, or none. */
const byCapitals = (words: readonly string[]): SplitName | null => {
  const end = words.findLastIndex(isCapital) + 1
  let start = words.findIndex(isCapital)
  if (start < 0 || words.every((word) => isCapital(word) || isParticle(word))) return null
  while (start > 0 && isParticle(words[start - 1])) start -= 1
  const last = words.slice(start, end)
  if (!last.every((word) => isCapital(word) || isParticle(word))) return null
  return split(words, start, end, start === 0 || end === words.length)
}

/** First names come first in a name as it is said; in a list all in capitals, last names do. */
const byOrder = (words: readonly string[]): SplitName => {
  const { length } = words
  const beginsByParticle = isParticle(words[0])
  if (length === 1 || (length === 2 && beginsByParticle)) return split(words, 0, length, true)
  if (beginsByParticle || words.every((word) => isCapital(word) || isParticle(word)))
    return split(words, 0, length - 1, false)
  const particle = words.findIndex(isParticle)
  return particle > 0 && particle < length - 1
    ? split(words, particle, length, true)
    : split(words, 1, length, length === 2)
}

const split = (words: readonly string[], start: number, end: number, isSure: boolean): SplitName => ({
  firstName: [...words.slice(0, start), ...words.slice(end)].join(' '),
  lastName: words.slice(start, end).join(' '),
  isSure,
})

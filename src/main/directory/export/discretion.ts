import { sortKey } from '#shared/kernel/sort-key.ts'
import type { Person } from '#shared/records/records.ts'

/** What an export keeps to itself. */
export interface Discretion {
  /** The text holds what belongs to a person, or names one. In `prose` a NAME in capitals is enough. */
  hides(text: string, kind?: 'prose'): boolean
}

type Known = Pick<Person, 'firstName' | 'lastName' | 'phone' | 'email' | 'personalPhone' | 'personalEmail'>

/**
 * What is private is never said. @param persons whether people may be named, and reached by what is professional
 */
export const createDiscretion = (people: readonly Known[], { persons }: { readonly persons: boolean }): Discretion => {
  const emails = new Set(people.flatMap((one) => mailsOf(one, persons)).map((email) => email.toLowerCase()))
  const phones = new Set(people.flatMap((one) => phonesOf(one, persons)).flatMap((phone) => lastFigures(phone) ?? []))
  const names = persons ? new Map<string, readonly Name[]>() : nameIndex(people)
  return {
    hides: (text, kind) =>
      (text.match(/[^\s<>|,;()"]+@[^\s<>|,;()"]+/g) ?? []).some(
        (email) => emails.has(email.toLowerCase()) || mailNames(names, email),
      ) ||
      (text.match(/\+?\d[\d .\-/()\u00a0]{7,}\d/g) ?? []).some((phone) => phones.has(lastFigures(phone) ?? '')) ||
      namesSomeone(names, text, kind === 'prose'),
  }
}

const mailsOf = ({ email, personalEmail }: Known, persons: boolean): readonly string[] =>
  [personalEmail, persons ? null : email].filter((one) => one !== null)

const phonesOf = ({ phone, personalPhone }: Known, persons: boolean): readonly string[] =>
  [personalPhone, persons ? null : phone].filter((one) => one !== null)

/** The nine by which a number of France is known, with or without its prefix; `null` for what is no such number. */
const lastFigures = (phone: string): string | null => {
  const figures = phone.replace(/\D/g, '')
  return figures.length >= 9 && figures.length <= 13 ? figures.slice(-9) : null
}

const wordsOf = (text: string): readonly string[] =>
  sortKey(text)
    .split(' ')
    .filter((word) => word !== '')

interface Name {
  readonly last: readonly string[]
  readonly first: readonly string[]
}

type NameIndex = ReadonlyMap<string, readonly Name[]>

/** By the first word of the last name. */
const nameIndex = (people: readonly Known[]): NameIndex =>
  Map.groupBy(
    people
      .map(({ lastName, firstName }) => ({ last: wordsOf(lastName ?? ''), first: wordsOf(firstName ?? '') }))
      .filter(({ last }) => last.length > 0),
    ({ last }) => last[0] ?? '',
  )

const civilities = new Set(['m', 'mme', 'mlle', 'monsieur', 'madame', 'mademoiselle', 'dr', 'docteur', 'me', 'maitre'])

const namesSomeone = (names: NameIndex, text: string, prose: boolean): boolean => {
  if (names.size === 0) return false
  const written = text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '')
  const words = written.map(sortKey)
  const shouts = prose && /\p{Ll}/u.test(text)
  return words.some((word, at) =>
    (names.get(word) ?? []).some(({ last, first }) => {
      if (!follows(words, at, last)) return false
      const before = words[at - 1] ?? ''
      const end = at + last.length
      return (
        civilities.has(before) ||
        (first.length > 0 && (follows(words, at - first.length, first) || follows(words, end, first))) ||
        (before.length === 1 && before === first[0]?.[0]) ||
        (shouts && word.length > 2 && written.slice(at, end).every((one) => one === one.toUpperCase()))
      )
    }),
  )
}

const follows = (words: readonly string[], at: number, expected: readonly string[]): boolean =>
  at >= 0 && expected.every((word, index) => words[at + index] === word)

/** « mirabelle.doucebrise@… »: an address that bears a name is someone's. */
const mailNames = (names: NameIndex, email: string): boolean => {
  const words = wordsOf(email.split('@')[0] ?? '')
  return words.some(
    (word, at) => word.length > 2 && (names.get(word) ?? []).some(({ last }) => follows(words, at, last)),
  )
}

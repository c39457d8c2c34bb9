import { fold } from './fold.ts'

/** What a text is put in order by, compared code unit by code unit: neither accents, nor case, nor punctuation. */
export const sortKey = (text: string): string =>
  fold(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

/** The same for the name of a structure or a place, found under its first word: « La Croix-Rouge » at C. */
export const nameKey = (name: string): string => sortKey(name).replace(/^(?:l|le|la|les) (?=.)/, '')

/** The words of a text as searches compare them: « Croix-Rouge » is two. */
export const wordsOf = (text: string): readonly string[] =>
  sortKey(text)
    .split(' ')
    .filter((word) => word !== '')

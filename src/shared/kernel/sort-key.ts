import { fold } from './fold.ts'

/** What a text is put in order by, compared code unit by code unit: neither accents, nor case, nor punctuation. */
export const sortKey = (text: string): string => {
  const folded = fold(text)
  if (/^[a-z0-9 ]*$/.test(folded)) return folded
  return folded
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** The same for the name of a structure or a place, found under its first word: « La Croix-Rouge » at C. */
export const nameKey = (name: string): string => sortKey(name).replace(/^(?:l|le|la|les) (?=.)/, '')

/** Keys in their order, for `toSorted`. */
export const compareKeys = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1)

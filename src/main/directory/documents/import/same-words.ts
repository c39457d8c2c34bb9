import { sortKey } from '#shared/kernel/sort-key.ts'
import { streetOf } from '#shared/records/directory/likeness/street.ts'

/** Fields of words, which lists write in capitals, without accents, or shortened. */
const wordFields: ReadonlySet<string> = new Set([
  ...(['street', 'addressExtra', 'commune', 'title', 'description', 'summary', 'detail', 'parentStructure'] as const),
])

/** Whether a field says the same in two ways of writing: « 12 r. de l’ecole », « 12 rue de l’École ». */
export const areSameWords = (field: string, one: unknown, other: unknown): boolean =>
  wordFields.has(field) &&
  typeof one === 'string' &&
  typeof other === 'string' &&
  (sortKey(one) === sortKey(other) || (field === 'street' && areSameStreet(one, other)))

const areSameStreet = (one: string, other: string): boolean => {
  const [a, b] = [streetOf(one), streetOf(other)]
  return a !== null && b !== null && a.way.text === b.way.text && String(a.numbers) === String(b.numbers)
}

/** Whether a way of writing is better than another of the same words. */
export const isBetterWritten = (text: string, than: string): boolean => careOf(text) > careOf(than)

/** Small letters before accents, accents before words that are not shortened. */
const careOf = (text: string): number =>
  (/\p{Ll}/u.test(text) ? 4 : 0) +
  (/[^\p{ASCII}’]/u.test(text.normalize('NFC')) ? 2 : 0) +
  (shortened.test(text) ? 0 : 1)

const shortened = /(?<!\p{L})(?:r|av|ave|bd|bld|blvd|boul|pl|ch|chem|rte|imp|all|sq|fg|fbg|st|ste)(?!\p{L})/iu

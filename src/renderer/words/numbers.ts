import { holdSpaces } from './spaces.ts'

const words = 'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'.split(' ')

const french = new Intl.NumberFormat('fr-FR')

/** « 1 498 ». */
export const figure = (count: number): string => holdSpaces(french.format(count))

/** « 1 réunion », « 3 réunions »: French says one below two. */
export const plural = (count: number, one: string, many: string): string =>
  `${figure(count)}\u00A0${Math.abs(count) < 2 ? one : many}`

/** « une réunion », « trois réunions », « 23 réunions »: in words up to sixteen, inside a sentence. */
export const counted = (count: number, one: string, many: string, gender: 'm' | 'f' = 'm'): string =>
  `${numberWord(count, gender)} ${Math.abs(count) < 2 ? one : many}`

export const numberWord = (count: number, gender: 'm' | 'f' = 'm'): string => {
  if (count === 1) return gender === 'f' ? 'une' : 'un'
  return words[count] ?? figure(count)
}

export const sentenceCase = (text: string): string => text.charAt(0).toLocaleUpperCase('fr') + text.slice(1)

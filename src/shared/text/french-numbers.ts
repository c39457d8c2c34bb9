import { fold } from '../kernel/fold.ts'
import { sentenceCase } from '../kernel/typography.ts'
import type { Gender } from './article.ts'

const small =
  'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(
    ' ',
  )
const tens = ['vingt', 'trente', 'quarante', 'cinquante', 'soixante']

const tenWords = (ten: string): readonly string[] =>
  small.slice(0, 10).map((unit, index) => {
    if (index === 0) return ten
    return index === 1 ? `${ten} et un` : `${ten}-${unit}`
  })

/** The numbers from 0 to 69 in words, in order. */
const words: readonly string[] = [...small, ...tens.flatMap(tenWords)]

/** A number in a French text, in words or figures, as the source of a regular expression. */
export const numberPattern = `(?:\\d{1,3}|${words
  .toSpliced(2, 0, 'une')
  .toSorted((a, b) => b.length - a.length)
  .join('|')})`

/** « quatre », « Quatre », « 4 » → 4; `null` for another word. */
export const numberOf = (text: string): number | null => {
  if (/^\d+$/.test(text)) return Number(text)
  const plain = fold(text)
  if (plain === 'une') return 1
  const found = words.findIndex((word) => fold(word) === plain)
  return found < 0 ? null : found
}

/** « 1 498 », « 2,5 »: the space that holds is one that is seen, where `Intl` writes a thin one. */
export const inFigures = (value: number, options: Intl.NumberFormatOptions = {}): string =>
  formatOf(options).format(value).replaceAll('\u202f', '\u00a0')

/** To make one takes longer than to say a thousand figures with it. */
const formatOf = (options: Intl.NumberFormatOptions): Intl.NumberFormat => {
  const key = JSON.stringify(options)
  const known = formats.get(key) ?? new Intl.NumberFormat('fr-FR', options)
  formats.set(key, known)
  return known
}

const formats = new Map<string, Intl.NumberFormat>()

/** « une », « trois », « 23 », « 1 498 »: in words up to sixteen. */
export const numberWord = (count: number, gender: Gender = 'm'): string => {
  if (count === 1) return gender === 'f' ? 'une' : 'un'
  return (count <= 16 ? words[count] : undefined) ?? inFigures(count)
}

const rules = new Intl.PluralRules('fr')

/** « n’a » of none and of one, « n’ont » of two: the form that goes with a count. */
export const agree = (count: number, one: string, many: string): string => (rules.select(count) === 'one' ? one : many)

/** « 1 réunion », « 1 498 réunions ». */
export const plural = (count: number, one: string, many: string): string =>
  `${inFigures(count)}\u00a0${agree(count, one, many)}`

/** « une réunion », « trois réunions », « 23 réunions »: in words up to sixteen, inside a sentence. */
export const counted = (count: number, one: string, many: string, gender: Gender = 'm'): string =>
  `${numberWord(count, gender)} ${agree(count, one, many)}`

/** « 3 images n’ont pas été reprises. », alone or with the end of the sentence; none of nothing. */
export const countSentence = (count: number, one: string, many: string, end = ''): readonly string[] =>
  count === 0 ? [] : [`${plural(count, one, many)}${end}.`]

/** A number as the author wrote the other one: in figures, or in words with their capital. */
export const numberLike = (sample: string, count: number): string => {
  if (/^\d+$/.test(sample)) return String(count)
  const word = count < words.length ? (words[count] as string) : String(count)
  return /^\p{Lu}/u.test(sample) ? sentenceCase(word) : word
}

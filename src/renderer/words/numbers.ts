import { sentenceCase } from '#shared/kernel/typography.ts'
import { inFigures, numberWord as wordOf } from '#shared/text/french-numbers.ts'

/** « 1 498 ». */
export const figure = (count: number): string => inFigures(count)

/** « 1 réunion », « 3 réunions »: French says one below two. */
export const plural = (count: number, one: string, many: string): string =>
  `${figure(count)}\u00A0${Math.abs(count) < 2 ? one : many}`

/** « une réunion », « trois réunions », « 23 réunions »: in words up to sixteen, inside a sentence. */
export const counted = (count: number, one: string, many: string, gender: 'm' | 'f' = 'm'): string =>
  `${numberWord(count, gender)} ${Math.abs(count) < 2 ? one : many}`

/** As inside a sentence, great numbers grouped: « 1 498 ». */
export const numberWord = (count: number, gender: 'm' | 'f' = 'm'): string =>
  Math.abs(count) < 1_000 ? wordOf(count, gender) : figure(count)

export { sentenceCase }

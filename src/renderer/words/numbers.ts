import { inFigures } from '#shared/text/french-numbers.ts'

/** « 1 498 ». */
export const figure = (count: number): string => inFigures(count)

export { sentenceCase } from '#shared/kernel/typography.ts'
export { agree, counted, numberWord, plural } from '#shared/text/french-numbers.ts'

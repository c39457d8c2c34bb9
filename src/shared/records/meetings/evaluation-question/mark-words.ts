import { inFigures } from '../../../text/french-numbers.ts'

/** « 4,2 »; « – » when there is no mean. */
export const markWords = (mean: number | null): string =>
  mean === null ? '–' : inFigures(mean, { minimumFractionDigits: 1, maximumFractionDigits: 1 })

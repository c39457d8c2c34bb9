import { inFigures } from '../../../text/french-numbers.ts'
import { type Newer, newer } from '../../../text/newer.ts'
import type { Measure } from '../indicator/indicator.ts'

const decimals: Readonly<Record<Measure, number>> = { count: 0, fte: 2, euros: 0, percent: 0, yesNo: 0, scale: 1 }
const signs: Readonly<Partial<Record<Measure, string>>> = {
  fte: '\u00a0ETP',
  euros: '\u00a0€',
  percent: '\u00a0%',
  yesNo: '\u00a0%',
}

/** « 1 604 », « 78 % », « 2,5 ETP », from a number as `readAmount` gives it; « – » when there is none. */
export const figureWords = (value: number | null, measure: Measure | Newer | null): string => {
  if (value === null || measure === newer) return '–'
  const own = measure ?? 'count'
  return inFigures(value, { maximumFractionDigits: decimals[own] }) + (signs[own] ?? '')
}

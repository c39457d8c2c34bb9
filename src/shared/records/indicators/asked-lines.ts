import { counted } from '../../text/french-numbers.ts'
import { type Newer, newer } from '../../text/newer.ts'
import type { Measure } from './indicator/indicator.ts'

/** Whether a figure may be split in parts that add up: an answer and a mark do not. */
export const isSplit = (measure: Measure | Newer | null): boolean =>
  measure !== 'yesNo' && measure !== 'scale' && measure !== newer

/** The lines of a workbook that split its indicators; nobody must fill them. */
export const optionalLines = (
  indicators: readonly { readonly parts: number }[],
  { totalsOnly }: { readonly totalsOnly: boolean | null },
): number => (totalsOnly === true ? 0 : indicators.reduce((sum, { parts }) => sum + parts, 0))

/** « 34 lignes de ventilation, facultatives »; nothing when there is none. */
export const optionalWords = (lines: number): string =>
  lines === 0 ? '' : counted(lines, 'ligne de ventilation, facultative', 'lignes de ventilation, facultatives', 'f')

/** « cinq indicateurs et 34 lignes de ventilation, facultatives »: what a workbook holds to fill. */
export const askedLines = (indicators: number, lines: number): string =>
  [counted(indicators, 'indicateur', 'indicateurs'), optionalWords(lines)].filter((part) => part !== '').join(' et ')

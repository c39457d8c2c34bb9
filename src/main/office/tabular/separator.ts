import Papa from 'papaparse'
import { columnsOf } from './header/find-header.ts'

const candidates = [',', ';', '\t', '|'] as const

/** Enough lines to be sure, few enough to cost nothing. */
const sampleLines = 200
const sampleLength = 500_000

/**
 * The character between two cells: the one under which the first lines look most like a table. `null` when there is
 * only one column.
 */
export const guessSeparator = (text: string): string | null => {
  const sample = text.slice(0, sampleLength)
  const scores = candidates.map((separator) => ({ separator, score: scoreOf(sample, separator) }))
  const [best] = scores.toSorted((a, b) => b.score - a.score)
  return best === undefined || best.score <= 0 ? null : best.separator
}

const scoreOf = (sample: string, delimiter: string): number => {
  const { data, errors } = Papa.parse<string[]>(sample, { delimiter, newline: '\n', preview: sampleLines })
  const rows = data.filter((row) => row.some((cell) => cell.trim() !== ''))
  const { columns, likeness, agreement } = columnsOf(rows)
  const isQuotedOtherwise = errors.some(({ type }) => type === 'Quotes')
  return ((columns - 1) * (1 + likeness) * agreement) / (isQuotedOtherwise ? 10 : 1)
}

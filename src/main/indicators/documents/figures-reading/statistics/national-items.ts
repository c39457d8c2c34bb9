import type { Found } from '#main/office/tabular/workbook/sheet-cells.ts'
import { fold } from '#shared/kernel/fold.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { Breakdown, Indicator } from '#shared/records/records.ts'
import { inFigures, plural } from '#shared/text/french-numbers.ts'
import { shownText } from '../read-value.ts'
import type { NationalBlock, NationalLine } from './national-blocks.ts'
import { breakdownOfTitle, countInWords, countOfLabel, isBreakdownOf, type NationalCount } from './national-words.ts'

/** What figures may be fed by words: the dictionary’s. */
interface Dictionary {
  readonly indicators: readonly Indicator[]
  readonly breakdowns: readonly Breakdown[]
}

/** A line that may feed an indicator, or a block that may feed a breakdown. */
export interface NationalItem {
  /** The same in every national workbook, whatever its order. */
  readonly line: string
  readonly label: string
  readonly block: string
  readonly shown: string
  readonly kind: 'indicator' | 'breakdown'
  readonly lines: readonly NationalLine[]
  /** What its own words say it feeds. */
  readonly proposed: (dictionary: Dictionary) => RowId | null
}

/** Lines that count something by themselves, then blocks whose lines are parts of one thing. */
export const nationalItems = (blocks: readonly NationalBlock[]): readonly NationalItem[] => [
  ...blocks.flatMap(({ title, lines }) =>
    lines.flatMap((line) => {
      const count = countOfLabel(line.label)
      return count === null ? [] : [lineItem(title, line, count)]
    }),
  ),
  ...blocks.filter(({ lines }) => lines.some(({ label }) => countOfLabel(label) === null)).map(blockItem),
]

const lineItem = (block: string, line: NationalLine, count: NationalCount): NationalItem => ({
  line: `line ${count}`,
  ...{ label: line.label, block, shown: counted(line.found), kind: 'indicator', lines: [line] },
  proposed: ({ indicators }) => indicators.find((indicator) => countOfIndicator(indicator) === count)?.id ?? null,
})

const blockItem = ({ title, lines }: NationalBlock): NationalItem => {
  const parts = lines.filter(({ label }) => countOfLabel(label) === null)
  return {
    line: `block ${breakdownOfTitle(title) ?? fold(title)}`,
    ...{ label: title, block: title, shown: plural(parts.length, 'ligne', 'lignes'), kind: 'breakdown', lines: parts },
    proposed: (dictionary) => proposedBreakdown(title, dictionary),
  }
}

/** The national blocks split beneficiaries: a breakdown of anything else is for a person to choose. */
const proposedBreakdown = (title: string, { indicators, breakdowns }: Dictionary): RowId | null => {
  const kind = breakdownOfTitle(title)
  const beneficiaries = new Set(
    indicators.filter((indicator) => countOfIndicator(indicator) === 'beneficiaries').map(({ id }) => id),
  )
  if (kind === null) return null
  return (
    breakdowns.find(
      ({ name, indicator }) => indicator !== null && beneficiaries.has(indicator) && isBreakdownOf(name ?? '', kind),
    )?.id ?? null
  )
}

/** What an indicator counts nationally: by its own name, else by what is noted as its national equivalent. */
const countOfIndicator = ({ name, nationalEquivalent, measure }: Indicator): NationalCount | null =>
  measure !== null && measure !== 'count' ? null : (countOfLabel(name ?? '') ?? countInWords(nationalEquivalent ?? ''))

const counted = (found: Found): string => (found.kind === 'number' ? inFigures(found.value) : shownText(found))

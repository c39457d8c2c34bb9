import { rangeOf } from '#main/office/xlsx/addresses.ts'
import type { BodyLook } from '#main/office/xlsx/looks.ts'
import type { PageSheet, StreamedRow } from '#main/office/xlsx/page-sheet.ts'
import { type Amount, isRatio } from '#shared/records/indicators/figure/amount.ts'
import { plural } from '#shared/text/french-numbers.ts'
import { kindOf } from './looks.ts'
import { headRow, onScreen, onScreenWords, titleRows } from './page-parts.ts'
import { cellNumber } from './reading.ts'
import type { IndicatorReport, ReportIndicator } from './report.ts'

/** Title, width in characters, and what stands there; `value` is shown by what its row measures. */
export type FlatColumn = readonly [title: string, width: number, kind: ColumnKind]

/** A table of Excel with a row a figure, as long as there are figures: they are written as they go by. */
interface FlatPage {
  readonly name: string
  /** Of the table. */
  readonly table: string
  readonly title: string
  /** How it is read, on a screen. */
  readonly explained: string
  readonly report: IndicatorReport
  readonly columns: readonly FlatColumn[]
  readonly count: number
  readonly rows: () => Iterable<StreamedRow>
}

type ColumnKind = 'text' | 'date' | 'count' | 'value'

export const flatPage = ({ name, table, title, explained, report, columns, count, rows }: FlatPage): PageSheet => ({
  kind: 'page',
  name,
  columns: columns.map(([, width]) => ({ width })),
  rows: [
    ...titleRows({
      title,
      scope: report.printsAll ? linesWords(count) : onScreenWords(linesWords(count)),
      filters: `${explained} Filtres en vigueur\u00a0: ${report.filters}.`,
    }),
    headRow(columns.map(([head, , kind]) => ({ title: head, kind: kind === 'value' ? 'count' : kind }))),
  ],
  ...(count === 0
    ? {}
    : {
        stream: { kinds: valueKinds.map((kind) => columns.map(([, , own]) => lookOf(own, kind))), count, rows },
        tables: [
          { name: table, ref: rangeOf([5, 1], [5 + count, columns.length]), filterButtons: true, stripes: true },
        ],
      }),
  frozenAt: 'A6',
  print: report.printsAll ? { titleRows: '5:5' } : onScreen,
})

const linesWords = (count: number): string => plural(count, 'ligne', 'lignes')

/** What stands in a column of sectors, and its head: nothing where the département has none, or none is told. */
export const ofSectors = <Of>({ sectors }: IndicatorReport, column: Of): readonly Of[] =>
  sectors.length === 0 ? [] : [column]

/** Kinds of rows: by how the value is shown. */
const valueKinds = ['count', 'fte', 'euros', 'preciseShare', 'mark'] as const

export const valueKindOf = (indicator: ReportIndicator): number => {
  const kind = kindOf(indicator.measure)
  return Math.max(0, valueKinds.indexOf(kind === 'share' ? 'preciseShare' : (kind as 'count')))
}

const lookOf = (own: ColumnKind, value: (typeof valueKinds)[number]): BodyLook => ({
  body: own === 'value' ? value : own === 'count' ? 'decimal' : own,
  small: true,
})

/** Where nothing is known. */
export const noAmount = [null, null, null] as const

/** Of `amountCells`, and of the unit after them. */
export const amountColumns = [
  ['Valeur', 11, 'value'],
  ['Numérateur', 12.5, 'count'],
  ['Dénominateur', 14.5, 'count'],
  ['Unité', 13, 'text'],
] as const

/** Value, numerator and denominator; a figure that is only counted has no parts. */
export const amountCells = (
  indicator: ReportIndicator,
  amount: Amount,
): readonly [number | null, number | null, number | null] => {
  const value = cellNumber(amount, indicator)
  return isRatio(indicator.measure) ? [value, amount.value, amount.outOf] : [value, null, null]
}

import { cellAt, rangeOf } from '#main/office/xlsx/addresses.ts'
import type { BodyLook } from '#main/office/xlsx/looks.ts'
import type { PageCell, PageRow } from '#main/office/xlsx/page-sheet.ts'
import type { Period } from '#shared/text/period.ts'
import { attainmentCells, periodCell, type Told, targetCell, yearCell } from './figure-cells.ts'
import { unitAndPeriod, unitOf } from './indicator-words.ts'
import { mainIndicator } from './main-indicator.ts'
import { emptyCell, type Head, headRow, rowHeight } from './page-parts.ts'
import { hasProvisional, isProvisional, periodHead } from './period-words.ts'
import type { Place, Reading } from './reading.ts'
import type { ReportBreakdown, ReportIndicator } from './report.ts'

type Rule = NonNullable<BodyLook['rule']>

/** Code, name, unit: the columns that begin the table of a place. */
const leadWidths = [7.5, 42, 16] as const

/** The column of the first period. */
export const periodsAt = leadWidths.length + 1

/** Under the last row a line of petrol, between two axes a thin one. */
export const ruleAfter = (indicators: readonly ReportIndicator[], rank: number): Rule => {
  const next = indicators[rank + 1]
  if (next === undefined) return 'last'
  return next.axis === indicators[rank]?.axis ? 'thread' : 'group'
}

/** What a place has beside its figures: the département's, and targets of its own. */
interface Beside {
  readonly department: boolean
  readonly targets: boolean
}

/** @param place `null`: the département, whose targets are on « Synthèse » */
export const besideOf = (reading: Reading, place: Place): Beside => ({
  department: place !== null,
  targets: place !== null && reading.told.some((one) => reading.standing(one, place).target !== null),
})

export const periodWidths = ({ periods }: Reading, { department, targets }: Beside): readonly number[] => [
  ...leadWidths,
  ...periods.shown.map(() => 13),
  16,
  ...(department ? [16] : []),
  ...(targets ? targetWidths : []),
]

const targetWidths = [10, 10, 19.5] as const

/** The column of the states; `null` where there is no target. */
export const stateColumn = (reading: Reading, beside: Beside): number | null =>
  beside.targets ? periodWidths(reading, beside).length : null

/** Indicators of a place, period by period, then over twelve months. @param headAt row of its titles */
export const periodTable = (
  reading: Reading,
  place: Place,
  { headAt, beside }: { readonly headAt: number; readonly beside: Beside },
): readonly PageRow[] => {
  const indicators = reading.told
  const main = mainIndicator(reading, indicators, place)
  const row = (indicator: ReportIndicator, rank: number): PageRow => {
    const rule = ruleAfter(indicators, rank)
    const at = headAt + 1 + rank
    const drawn = indicator === main
    return {
      height: rowHeight(
        [
          [indicator.name, leadWidths[1]],
          [unitAndPeriod(reading.report, indicator), leadWidths[2]],
        ],
        { least: 15.75, line: 13 },
      ),
      cells: [
        ...leadCells([indicator.code, indicator.name, unitAndPeriod(reading.report, indicator)], rule),
        ...figureCells(reading, { indicator, place, code: `$A${at}`, rule, drawn }),
        ...(beside.department ? [yearCell(reading, { indicator, place: null, code: `$A${at}`, rule })] : []),
        ...(beside.targets ? targetCells(reading, { indicator, place, code: `$A${at}`, rule }, at) : []),
      ],
    }
  }
  const heads: readonly Head[] = [
    ...['Code', 'Indicateur', 'Unité'].map((title): Head => ({ title, kind: 'text' })),
    ...periodHeads(reading, place),
    ...(beside.department ? [{ title: 'Département', kind: 'count' } as const] : []),
    ...(beside.targets
      ? ([
          { title: 'Cible', kind: 'count' },
          { title: 'Atteinte', kind: 'count' },
          { title: 'État', kind: 'text' },
        ] as const)
      : []),
  ]
  return [headRow(heads), ...indicators.map(row)]
}

const leadCells = ([code, name, unit]: readonly [string, string, string], rule: Rule): readonly PageCell[] => [
  { value: code, look: { body: 'text', rule } },
  { value: name, look: { body: 'long', bold: true, rule } },
  { value: unit, look: { body: 'long', rule } },
]

/** Period by period, then over the year. */
const figureCells = (reading: Reading, told: Told): readonly PageCell[] => [
  ...reading.periods.shown.map((period) => periodCell(reading, told, period)),
  yearCell(reading, { ...told, bold: true }),
]

const targetCells = (reading: Reading, told: Told & { readonly place: Place }, at: number): readonly PageCell[] => {
  const yearAt = periodsAt + reading.periods.shown.length
  const [targetAt, rateAt] = [yearAt + 2, yearAt + 3]
  return [
    targetCell(reading, told),
    ...attainmentCells(reading, told, {
      value: cellAt(at, yearAt),
      target: cellAt(at, targetAt),
      rate: cellAt(at, rateAt),
    }),
  ]
}

const periodHeads = (reading: Reading, place: Place): readonly Head[] => {
  const isLate = (period: Period): boolean => hasProvisional(reading, reading.told, { place, period })
  return [
    ...reading.periods.shown.map((period): Head => ({ title: periodHead(period, isLate(period)), kind: 'count' })),
    { title: `Cumul ou fin${isProvisional(reading, place) ? '\u00a0(p)' : ''}`, kind: 'count' },
  ]
}

/** The parts of an indicator over the same periods, as a second table of the département. */
export const breakdownTable = (
  reading: Reading,
  indicator: ReportIndicator,
  { name, items }: ReportBreakdown,
  code: string,
): readonly PageRow[] => [
  withoutFirst(
    headRow([
      { title: '', kind: 'text' },
      { title: name, kind: 'text' },
      { title: 'Unité', kind: 'text' },
      ...periodHeads(reading, null),
    ]),
  ),
  ...items.map(({ id, label }, rank): PageRow => {
    const rule = rank === items.length - 1 ? 'last' : 'thread'
    const part = { breakdown: name, label, id }
    return {
      height: rowHeight([[label, leadWidths[1]]], { least: 15, line: 13 }),
      cells: [
        emptyCell({ body: 'text', rule }),
        { value: label, look: { body: 'long', rule } },
        { value: unitOf(indicator), look: { body: 'long', rule } },
        ...figureCells(reading, { indicator, place: null, code, rule, part }),
      ],
    }
  }),
]

/** The band goes on over a column that has nothing to say. */
const withoutFirst = (row: PageRow): PageRow => ({
  ...row,
  cells: row.cells.map((cell, index) => (index === 0 && cell !== null ? { ...cell, value: null } : cell)),
})

/** The range of a table whose titles are on that row. */
export const tableRange = (headAt: number, rows: number, columns: number): string =>
  rangeOf([headAt, 1], [headAt + rows - 1, columns])

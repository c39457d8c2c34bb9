import { cellAt } from '#main/office/xlsx/addresses.ts'
import type { BodyLook } from '#main/office/xlsx/looks.ts'
import type { PageCell, PageRow } from '#main/office/xlsx/page-sheet.ts'
import { type Period, shortPeriod } from '#shared/text/period.ts'
import { attainmentCells, evolutionCell, periodCell, type Told, targetCell, yearCell } from './figure-cells.ts'
import { axisLabel, unitOf } from './indicator-words.ts'
import { emptyCell, type Head, headRow, rowHeight } from './page-parts.ts'
import type { Place, Reading } from './reading.ts'
import type { ReportBreakdown, ReportIndicator } from './report.ts'

type Rule = NonNullable<BodyLook['rule']>

/** Axe, code, name, unit: the columns that begin every table of indicators. */
export const leadWidths = [9.2, 8, 33, 17] as const

/** The names of the columns before the figures. */
export const leadHeads = (axisWidth: number = leadWidths[0]): readonly Head[] => [
  { title: 'Axe', kind: 'text', width: axisWidth },
  { title: 'Code', kind: 'text' },
  { title: 'Indicateur', kind: 'text' },
  { title: 'Unité', kind: 'text' },
]

export const leadCells = (reading: Reading, indicator: ReportIndicator, rule: Rule): readonly PageCell[] => [
  { value: axisLabel(reading.report, indicator), look: { body: 'text', rule } },
  { value: indicator.code, look: { body: 'text', rule } },
  { value: indicator.name, look: { body: 'long', bold: true, rule } },
  { value: unitOf(indicator), look: { body: 'long', rule } },
]

export const leadHeight = (indicator: ReportIndicator): number =>
  rowHeight(
    [
      [indicator.name, leadWidths[2]],
      [unitOf(indicator), leadWidths[3]],
    ],
    { least: 15.75, line: 13 },
  )

/** Under the last row a line of petrol, between two axes a thin one. */
export const ruleAfter = (indicators: readonly ReportIndicator[], rank: number): Rule => {
  const next = indicators[rank + 1]
  if (next === undefined) return 'last'
  return next.axis === indicators[rank]?.axis ? 'thread' : 'group'
}

/** Indicators of a place, period by period, then over twelve months, with its target. */
export const periodTable = (
  reading: Reading,
  indicators: readonly ReportIndicator[],
  place: Place,
  { headAt, withEvolution }: { readonly headAt: number; readonly withEvolution: boolean },
): readonly PageRow[] => {
  const { shown } = reading.periods
  const [yearAt, targetAt, rateAt] = [5, 6, 7].map((offset) => offset + shown.length) as [number, number, number]
  const row = (indicator: ReportIndicator, rank: number): PageRow => {
    const at = headAt + 1 + rank
    const rule = ruleAfter(indicators, rank)
    const told: Told = { indicator, place, code: `$B${at}`, rule }
    const cells = { value: cellAt(at, yearAt), target: cellAt(at, targetAt), rate: cellAt(at, rateAt) }
    return {
      height: leadHeight(indicator),
      cells: [
        ...leadCells(reading, indicator, rule),
        ...periodCells(reading, told, headAt),
        yearCell(reading, { ...told, bold: true }),
        targetCell(reading, told),
        ...attainmentCells(reading, told, cells),
        ...(withEvolution ? [evolutionCell(reading, told)] : []),
      ],
    }
  }
  const heads: readonly Head[] = [
    ...leadHeads(),
    ...periodHeads(shown),
    { title: 'Cumul ou fin', kind: 'count' },
    { title: 'Cible', kind: 'count' },
    { title: 'Atteinte', kind: 'count' },
    { title: 'État', kind: 'text' },
    ...(withEvolution ? [evolutionHead(reading)] : []),
  ]
  return [headRow(heads), ...indicators.map(row)]
}

/** Widths of that table. */
export const periodWidths = ({ periods }: Reading, { withEvolution }: { readonly withEvolution: boolean }) => [
  ...leadWidths,
  ...periods.shown.map(() => 12),
  15,
  11,
  12,
  17,
  ...(withEvolution ? [18] : []),
]

const periodHeads = (shown: readonly Period[]): readonly Head[] =>
  shown.map((period) => ({ title: shortPeriod(period), kind: 'count' }))

export const evolutionHead = ({ periods }: Reading): Head => ({
  title: `Évolution sur ${shortPeriod(periods.before).split(' ')[0]}`,
  kind: 'text',
})

/** @param headAt row of the titles, where the periods are named */
const periodCells = (reading: Reading, told: Told, headAt: number): readonly PageCell[] =>
  reading.periods.shown.map((period, index) =>
    periodCell(reading, told, period, cellAt(headAt, 5 + index).replace(/\d+/, '$$$&')),
  )

/** The parts of an indicator over the same periods, as a second table. */
export const breakdownTable = (
  reading: Reading,
  indicator: ReportIndicator,
  breakdown: ReportBreakdown,
  { headAt, indicatorAt }: { readonly headAt: number; readonly indicatorAt: number },
): readonly PageRow[] => [
  withoutSecond(
    headRow([
      ...['Code', '', breakdown.name, 'Unité'].map((title) => ({ title, kind: 'text' }) as const),
      ...periodHeads(reading.periods.shown),
      { title: 'Cumul ou fin', kind: 'count' },
    ]),
  ),
  ...breakdown.items.map(({ id, label }, rank): PageRow => {
    const rule = rank === breakdown.items.length - 1 ? 'last' : 'thread'
    const told: Told = {
      indicator,
      place: null,
      code: `$B$${indicatorAt}`,
      rule,
      part: { breakdown: breakdown.name, label, id },
    }
    const look = { body: 'text', rule } as const
    return {
      height: rowHeight([[label, leadWidths[2]]], { least: 15, line: 13 }),
      cells: [
        { value: `${indicator.code}.${rank + 1}`, look },
        emptyCell(look),
        { value: label, look: { body: 'long', rule } },
        { value: unitOf(indicator), look },
        ...periodCells(reading, told, headAt),
        yearCell(reading, { ...told, bold: true }),
      ],
    }
  }),
]

/** The band goes on over a column that has nothing to say. */
const withoutSecond = (row: PageRow): PageRow => ({
  ...row,
  cells: row.cells.map((cell, index) => (index === 1 && cell !== null ? { ...cell, value: null } : cell)),
})

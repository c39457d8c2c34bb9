import { rangeOf } from '#main/office/xlsx/addresses.ts'
import type { PageRow, PageSheet } from '#main/office/xlsx/page-sheet.ts'
import { signRules } from '#main/office/xlsx/sign-rules.ts'
import { ofPeriod } from '#shared/text/of-period.ts'
import { stateKey } from './figure-cells.ts'
import { chartRoom, periodCharts, placed } from './page-charts.ts'
import { rowsOnPage, titleRows } from './page-parts.ts'
import { breakdownTable, periodTable, periodWidths } from './period-table.ts'
import { yearWords } from './period-words.ts'
import type { Place, Reading } from './reading.ts'
import type { ReportAxis, ReportIndicator, ReportSector } from './report.ts'

const headAt = 5

/** The height of a chart, in rows. */
const chartRows = 20

interface Part {
  readonly name: string
  readonly table: string
  readonly title: string
  readonly scope: string
  readonly filters: string
  readonly place: Place
  /** Of the place, in the titles of its charts. */
  readonly words: string
  readonly indicators: readonly ReportIndicator[]
  readonly withEvolution: boolean
  readonly withBreakdowns: boolean
}

/** The sheet of a sector: its figures, period by period, and how far it is from its own targets. */
export const sectorPage = (reading: Reading, { id, name }: ReportSector, rank: number): PageSheet => {
  const { period } = reading.report
  return partPage(reading, {
    name: `Secteur ${name}`,
    table: `tblSecteur${rank + 1}`,
    title: `Secteur ${name} – indicateurs ${ofPeriod(period)}`,
    scope: `${yearWords(reading)} Les cibles sont celles du secteur.`,
    filters: `Filtres en vigueur\u00a0: ${reading.report.filters}, secteur ${name} sur cette feuille.`,
    place: id,
    words: `secteur ${name}`,
    indicators: reading.report.indicators,
    withEvolution: false,
    withBreakdowns: false,
  })
}

/** The sheet of an axis: its indicators in the département, and their parts. */
export const axisPage = (reading: Reading, { id, label, title }: ReportAxis, rank: number): PageSheet =>
  partPage(reading, {
    name: label,
    table: `tblAxe${rank + 1}`,
    title: `${label} – indicateurs ${ofPeriod(reading.report.period)}`,
    scope: [title, yearWords(reading)].filter(Boolean).join(' – '),
    filters: `Filtres en vigueur\u00a0: ${reading.report.filters}.`,
    place: null,
    words: 'Département',
    indicators: reading.report.indicators.filter(({ axis }) => axis === id),
    withEvolution: true,
    withBreakdowns: true,
  })

const partPage = (reading: Reading, part: Part): PageSheet => {
  const { indicators, place, withEvolution, words } = part
  const widths = periodWidths(reading, part)
  const lastAt = headAt + indicators.length
  const chartsAt = lastAt + 2
  const room = chartRoom(widths, [chartsAt, chartsAt + chartRows - 1])
  const charts = placed(periodCharts(reading, { place, words, headAt, indicators }), room)
  const above: readonly PageRow[] = [
    ...titleRows(part),
    ...periodTable(reading, indicators, place, { headAt, withEvolution }),
    { height: 14, cells: [{ value: stateKey, look: 'note' }] },
    ...(charts.length === 0 ? [] : Array.from({ length: chartRows }, (): PageRow => ({ height: 15.75, cells: [] }))),
  ]
  const rows = part.withBreakdowns ? [...above, ...breakdowns(reading, indicators, above.length)] : above
  const isShort = indicators.length <= 14 && rows.length <= 48
  return {
    kind: 'page',
    name: part.name,
    columns: widths.map((width) => ({ width })),
    rows: isShort ? rows : breakBefore(rows, chartsAt, charts.length > 0),
    frozenAt: 'D6',
    tables: [{ name: part.table, ref: rangeOf([headAt, 1], [lastAt, widths.length]), filterButtons: false }],
    rules: signRules(rangeOf([headAt + 1, stateColumn(reading)], [lastAt, stateColumn(reading)])),
    charts,
    print: {
      area: rangeOf([1, 1], [rows.length, widths.length]),
      ...(indicators.length > rowsOnPage ? { titleRows: '5:5' } : {}),
      onePage: isShort,
    },
  }
}

const stateColumn = ({ periods }: Reading): number => 8 + periods.shown.length

/** A chart is not cut by the end of a page: where the table is long, it begins one. */
const breakBefore = (rows: readonly PageRow[], row: number, needed: boolean): readonly PageRow[] =>
  rows.map((one, index) => (needed && index === row - 2 ? { ...one, breaks: true } : one))

/** Their tables, each under its name, after a line of air. */
const breakdowns = (reading: Reading, indicators: readonly ReportIndicator[], above: number): readonly PageRow[] => {
  const rows: PageRow[] = []
  for (const [rank, indicator] of indicators.entries())
    for (const breakdown of indicator.breakdowns) {
      if (!isTold(reading, indicator, breakdown)) continue
      rows.push({ height: 12, cells: [] })
      rows.push({
        height: 18,
        cells: [
          {
            value: `${indicator.code} – ${indicator.name}\u00a0: ${breakdown.name.toLowerCase()}`,
            look: 'caption',
          },
        ],
      })
      const own = above + rows.length + 1
      rows.push(...breakdownTable(reading, indicator, breakdown, { headAt: own, indicatorAt: headAt + 1 + rank }))
    }
  return rows
}

/** Some part of it has a figure. */
const isTold = (
  reading: Reading,
  indicator: ReportIndicator,
  { items }: ReportIndicator['breakdowns'][number],
): boolean =>
  items.some(({ id }) => reading.periods.shown.some((period) => reading.reached(indicator, null, period, id) !== null))

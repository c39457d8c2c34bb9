import { cellAt, rangeOf } from '#main/office/xlsx/addresses.ts'
import type { Chart } from '#main/office/xlsx/chart.ts'
import type { PageCell, PageRow } from '#main/office/xlsx/page-sheet.ts'
import { shortPeriod } from '#shared/text/period.ts'
import { periodCell, type Told } from './figure-cells.ts'
import { unitOf } from './indicator-words.ts'
import { kindOf } from './looks.ts'
import { chartRoom, courseWords, frequencyWords, mainIndicator, placed } from './page-charts.ts'
import { emptyCell } from './page-parts.ts'
import type { Place, Reading } from './reading.ts'
import type { ReportIndicator } from './report.ts'

interface Where {
  readonly widths: readonly number[]
  /** Row of the titles of the table above. */
  readonly headAt: number
  /** The first row under that table. */
  readonly chartsAt: number
  /** The column of the rates. */
  readonly rateAt: number
}

type Drawn = Omit<Chart, 'place'>

/** A chart with the table it is drawn from, which stands under all the charts. */
interface TableChart {
  readonly chart: Drawn
  readonly rows: readonly PageRow[]
}

/** What stands under the table of « Synthèse »: its charts, then their figures. */
export const overviewCharts = (
  reading: Reading,
  where: Where,
): { readonly charts: readonly Chart[]; readonly rows: readonly PageRow[] } => {
  const { indicators } = reading.report
  const room = Math.max(19, indicators.filter((one) => rateOf(reading, one) !== null).length + 4)
  const main = mainIndicator(reading, indicators, null)
  const under = where.chartsAt + room + 1
  const course = main === null ? null : courseChart(reading, main, under, where)
  const charts = [targetChart(reading, where), course?.chart].filter((one) => one != null)
  if (charts.length === 0) return { charts: [], rows: [] }
  return {
    charts: placed(charts, chartRoom(where.widths, [where.chartsAt, where.chartsAt + room - 1])),
    rows: [
      ...Array.from({ length: room }, (): PageRow => ({ height: 15.75, cells: [] })),
      { height: 12, cells: [] },
      ...(course?.rows ?? []),
    ],
  }
}

const rateOf = (reading: Reading, indicator: ReportIndicator): number | null =>
  reading.standing(indicator, null).attainment.rate

/** Of the indicators that have a rate, wherever they stand in the table. */
const targetChart = (reading: Reading, { headAt, rateAt }: Where): Drawn | null => {
  const lines = reading.report.indicators.flatMap((indicator, rank) => {
    const rate = rateOf(reading, indicator)
    return rate === null ? [] : [{ name: indicator.name, rate, row: headAt + 1 + rank }]
  })
  if (lines.length === 0) return null
  const rows = lines.map(({ row }) => row)
  return {
    kind: 'bars',
    title: 'Atteinte des cibles – Département',
    description: `Barres\u00a0: ${lines.map(({ name, rate }) => `${name} ${rate}\u00a0%`).join(', ')} de la cible.`,
    categories: columnRanges(3, rows),
    series: [{ name: cellAt(headAt, rateAt), values: columnRanges(rateAt, rows) }],
    values: {
      kind: 'share',
      upTo: Math.max(1.4, Math.ceil((Math.max(...lines.map(({ rate }) => rate)) * 1.12) / 20) / 5),
    },
  }
}

/** The cells of a column on these rows: those that follow one another are one range. */
const columnRanges = (column: number, rows: readonly number[]): string => {
  const starts = rows.filter((row) => !rows.includes(row - 1))
  const ends = rows.filter((row) => !rows.includes(row + 1))
  return starts.map((start, rank) => rangeOf([start, column], [ends[rank] ?? start, column])).join()
}

/** A name over the four columns that begin the sheet. */
const named = (name: string, look: PageCell['look']): readonly PageCell[] => [
  { value: name, look },
  ...[1, 2, 3].map(() => emptyCell(look)),
]

/** The course of the main indicator by sector; of the département where there is none. @param at row of its table */
const courseChart = (reading: Reading, main: ReportIndicator, at: number, { headAt }: Where): TableChart => {
  const { sectors, indicators } = reading.report
  const { shown } = reading.periods
  const places = sectors.length === 0 ? [{ id: null, name: 'Département' }] : sectors
  const by = sectors.length === 0 ? '' : ' et par secteur'
  return {
    chart: {
      kind: 'lines',
      title: `${main.name} par ${frequencyWords(reading)}${by}`,
      description: `Courbes\u00a0: ${places.map(({ id, name }) => `${name}\u00a0: ${courseWords(reading, main, id)}`).join('\u00a0; ')}.`,
      categories: rangeOf([at + 1, 5], [at + 1, 4 + shown.length]),
      series: places.map((_place, rank) => ({
        name: cellAt(at + 2 + rank, 1),
        values: rangeOf([at + 2 + rank, 5], [at + 2 + rank, 4 + shown.length]),
      })),
      values: { kind: 'number' },
    },
    rows: courseRows(reading, main, places, { at, code: `$B$${headAt + 1 + indicators.indexOf(main)}` }),
  }
}

const courseRows = (
  reading: Reading,
  main: ReportIndicator,
  places: readonly { readonly id: Place; readonly name: string }[],
  { at, code }: { readonly at: number; readonly code: string },
): readonly PageRow[] => {
  const { shown } = reading.periods
  const row = ({ id, name }: (typeof places)[number], rank: number): PageRow => {
    const rule = rank === places.length - 1 ? 'last' : 'thread'
    const told: Told = { indicator: main, place: id, code, rule }
    const own = at + 2 + rank
    const cells = shown.map((period, index) =>
      periodCell(reading, told, period, cellAt(at + 1, 5 + index).replace(/\d+/, '$$$&')),
    )
    const total = cells.reduce((sum, { value }) => sum + resultOf(value), 0)
    const formula = `SUM(${cellAt(own, 5)}:${cellAt(own, 4 + shown.length)})`
    return {
      height: 14,
      cells: [
        ...named(name, { body: 'text', rule }),
        ...cells,
        { value: { formula, result: total }, look: { body: kindOf(main.measure), rule } },
      ],
    }
  }
  return [
    {
      height: 15,
      cells: [{ value: `${main.name} par ${frequencyWords(reading)} (${unitOf(main)})`, look: 'caption' }],
    },
    {
      height: 16,
      cells: [
        ...named('Secteur', { head: 'text' }),
        ...shown.map((period): PageCell => ({ value: shortPeriod(period), look: { head: 'count' } })),
        { value: 'Total', look: { head: 'count' } },
      ],
    },
    ...places.map(row),
  ]
}

const resultOf = (value: PageCell['value']): number =>
  typeof value === 'object' && value !== null && 'result' in value ? Number(value.result) : 0

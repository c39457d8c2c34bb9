import { longPeriod, shortPeriod } from '#shared/domain/period/period.ts'
import { cellAt, rangeOf } from '../xlsx/addresses.ts'
import type { Chart } from '../xlsx/chart.ts'
import type { PageCell, PageRow, PageSheet } from '../xlsx/page-sheet.ts'
import { signRules } from '../xlsx/sign-rules.ts'
import {
  attainmentCells,
  attainmentOf,
  evolutionCell,
  periodCell,
  stateKey,
  type Told,
  targetCell,
  targetOf,
  yearCell,
} from './figure-cells.ts'
import { unitOf } from './indicator-words.ts'
import { courseWords, frequencyWords, halves, mainIndicator } from './page-charts.ts'
import { emptyCell, type Head, headRow, titleRows } from './page-parts.ts'
import { evolutionHead, leadCells, leadHeads, leadHeight, leadWidths, ruleAfter } from './period-table.ts'
import { yearWords } from './period-words.ts'
import type { Place, Reading } from './reading.ts'
import type { ReportIndicator } from './report.ts'

const headAt = 5

/** « Synthèse »: each indicator by sector, its target, how far it is, and what changed. */
export const overviewPage = (reading: Reading): PageSheet => {
  const { sectors, indicators } = reading.report
  const widths = [...leadWidths, ...sectors.map(() => 11), 15, 11, 12, 17, 18]
  const lastAt = headAt + indicators.length
  const stateAt = 8 + sectors.length
  const main = mainIndicator(reading, indicators, null)
  const chartRows = Math.max(19, indicators.length + 4)
  const chartsAt = lastAt + 2
  const courseAt = chartsAt + chartRows + 1
  const cells = halves(widths, [chartsAt, chartsAt + chartRows - 1])
  const charts = [...targetCharts(reading, cells), ...courseCharts(reading, main, cells, courseAt)]
  const rows: readonly PageRow[] = [
    ...titles(reading),
    ...overviewTable(reading),
    {
      height: 14,
      cells: [
        {
          value: `${stateKey} Une part du Département se calcule sur les effectifs, jamais par moyenne des secteurs.`,
          look: 'note',
        },
      ],
    },
    ...(charts.length === 0 ? [] : Array.from({ length: chartRows }, (): PageRow => ({ height: 15.75, cells: [] }))),
    ...(main === null ? [] : courseTable(reading, main, indicators.indexOf(main), courseAt)),
  ]
  const isShort = indicators.length <= 14 && rows.length <= 50
  return {
    kind: 'page',
    name: 'Synthèse',
    columns: widths.map((width) => ({ width })),
    rows: isShort ? rows : rows.map((row, index) => (index === chartsAt - 2 ? { ...row, breaks: true } : row)),
    frozenAt: 'D6',
    tables: [{ name: 'tblSynthese', ref: rangeOf([headAt, 1], [lastAt, widths.length]), filterButtons: false }],
    rules: signRules(rangeOf([headAt + 1, stateAt], [lastAt, stateAt])),
    charts,
    print: { area: rangeOf([1, 1], [rows.length, widths.length]), titleRows: '5:5', onePage: isShort },
  }
}

const titles = (reading: Reading): readonly PageRow[] => {
  const { period, filters, exportedBy, day } = reading.report
  const by = exportedBy === null ? '' : ` par ${exportedBy}`
  return titleRows({
    title: `Indicateurs communs – ${longPeriod(period)}`,
    scope: yearWords(reading),
    filters: `Filtres en vigueur\u00a0: ${filters}. Exporté${by} le ${day.split('-').toReversed().join('.')}.`,
  })
}

const overviewTable = (reading: Reading): readonly PageRow[] => {
  const { sectors, indicators } = reading.report
  const heads: readonly Head[] = [
    ...leadHeads(),
    ...sectors.map(({ name }): Head => ({ title: name, kind: 'count', width: 11 })),
    { title: 'Département', kind: 'count' },
    { title: 'Cible', kind: 'count' },
    { title: 'Atteinte', kind: 'count' },
    { title: 'État', kind: 'text' },
    evolutionHead(reading),
  ]
  return [headRow(heads), ...indicators.map((_one, rank) => overviewRow(reading, rank))]
}

const overviewRow = (reading: Reading, rank: number): PageRow => {
  const { sectors, indicators } = reading.report
  const indicator = indicators[rank] as ReportIndicator
  const at = headAt + 1 + rank
  const rule = ruleAfter(indicators, rank)
  const told = (place: Place): Told => ({ indicator, place, code: `$B${at}`, rule })
  const after = 5 + sectors.length
  const cells = { value: cellAt(at, after), target: cellAt(at, after + 1), rate: cellAt(at, after + 2) }
  return {
    height: leadHeight(indicator),
    cells: [
      ...leadCells(reading, indicator, rule),
      ...sectors.map(({ id }) => yearCell(reading, told(id))),
      yearCell(reading, { ...told(null), bold: true }),
      targetCell(indicator, targetOf(indicator, null), rule),
      ...attainmentCells(reading, told(null), cells),
      evolutionCell(reading, told(null)),
    ],
  }
}

/** From the first indicator that has a rate to the last: those between that have none leave their place empty. */
const targetCharts = (reading: Reading, [left]: readonly [string, string]): readonly Chart[] => {
  const { indicators, sectors } = reading.report
  const rates = indicators.map((indicator) => attainmentOf(reading, indicator, null).rate)
  const [first, last] = [rates.findIndex((rate) => rate !== null), rates.findLastIndex((rate) => rate !== null)]
  if (first < 0) return []
  const rateAt = 7 + sectors.length
  const told = indicators.flatMap(({ name }, rank) => (rates[rank] == null ? [] : [`${name} ${rates[rank]}\u00a0%`]))
  return [
    {
      kind: 'bars',
      title: 'Atteinte des cibles – Département',
      description: `Barres\u00a0: ${told.join(', ')} de la cible.`,
      place: left,
      categories: rangeOf([headAt + 1 + first, 3], [headAt + 1 + last, 3]),
      series: [
        {
          name: cellAt(headAt, rateAt),
          values: rangeOf([headAt + 1 + first, rateAt], [headAt + 1 + last, rateAt]),
        },
      ],
      values: { kind: 'share', upTo: Math.max(1.4, Math.ceil(Math.max(...rates.map((rate) => rate ?? 0)) / 20) / 5) },
    },
  ]
}

/** The course of the main indicator by sector; of the département where there is none. */
const courseCharts = (
  reading: Reading,
  main: ReportIndicator | null,
  [left, right]: readonly [string, string],
  courseAt: number,
): readonly Chart[] => {
  if (main === null) return []
  const { sectors, indicators } = reading.report
  const { shown } = reading.periods
  const places = placesOf(reading)
  const hasTargets = indicators.some((one) => attainmentOf(reading, one, null).rate !== null)
  const by = sectors.length === 0 ? '' : ' et par secteur'
  return [
    {
      kind: 'lines',
      title: `${main.name} par ${frequencyWords(reading)}${by}`,
      description: `Courbes\u00a0: ${places.map(({ id, name }) => `${name}\u00a0: ${courseWords(reading, main, id)}`).join('\u00a0; ')}.`,
      place: hasTargets ? right : left,
      categories: rangeOf([courseAt + 1, 5], [courseAt + 1, 4 + shown.length]),
      series: places.map((_place, rank) => ({
        name: cellAt(courseAt + 2 + rank, 1),
        values: rangeOf([courseAt + 2 + rank, 5], [courseAt + 2 + rank, 4 + shown.length]),
      })),
      values: { kind: 'number' },
    },
  ]
}

const placesOf = ({ report }: Reading): readonly { readonly id: Place; readonly name: string }[] =>
  report.sectors.length === 0 ? [{ id: null, name: 'Département' }] : report.sectors

/** The figures of that chart. @param at row of its name */
const courseTable = (reading: Reading, main: ReportIndicator, mainRank: number, at: number): readonly PageRow[] => {
  const { shown } = reading.periods
  const places = placesOf(reading)
  const headLook = { head: 'text' } as const
  const head: readonly PageCell[] = [
    { value: 'Secteur', look: headLook },
    ...[1, 2, 3].map(() => emptyCell(headLook)),
    ...shown.map((period): PageCell => ({ value: shortPeriod(period), look: { head: 'count' } })),
    { value: 'Total', look: { head: 'count' } },
  ]
  const row = ({ id, name }: (typeof places)[number], rank: number): PageRow => {
    const rule = rank === places.length - 1 ? 'last' : 'thread'
    const told: Told = { indicator: main, place: id, code: `$B$${headAt + 1 + mainRank}`, rule }
    const own = at + 2 + rank
    const cells = shown.map((period, index) =>
      periodCell(reading, told, period, cellAt(at + 1, 5 + index).replace(/\d+/, '$$$&')),
    )
    const total = cells.reduce((sum, { value }) => sum + resultOf(value), 0)
    const [first, last] = [cellAt(own, 5), cellAt(own, 4 + shown.length)]
    return {
      height: 14,
      cells: [
        { value: name, look: { body: 'text', rule } },
        ...[1, 2, 3].map(() => emptyCell({ body: 'text', rule })),
        ...cells,
        { value: { formula: `SUM(${first}:${last})`, result: total }, look: { body: 'count', rule } },
      ],
    }
  }
  return [
    { height: 12, cells: [] },
    {
      height: 15,
      cells: [{ value: `${main.name} par ${frequencyWords(reading)} (${unitOf(main)})`, look: 'caption' }],
    },
    { height: 16, cells: head },
    ...places.map(row),
  ]
}

const resultOf = (value: PageCell['value']): number =>
  typeof value === 'object' && value !== null && 'result' in value ? Number(value.result) : 0

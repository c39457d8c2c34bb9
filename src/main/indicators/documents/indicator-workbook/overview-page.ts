import { cellAt, rangeOf } from '#main/office/xlsx/addresses.ts'
import type { PageRow, PageSheet } from '#main/office/xlsx/page-sheet.ts'
import { signRules } from '#main/office/xlsx/sign-rules.ts'
import { longPeriod } from '#shared/text/period.ts'
import { attainmentCells, evolutionCell, stateKey, type Told, targetCell, yearCell } from './figure-cells.ts'
import { overviewCharts } from './overview-charts.ts'
import { type Head, headRow, rowsOnPage, titleRows } from './page-parts.ts'
import { evolutionHead, leadCells, leadHeads, leadHeight, leadWidths, ruleAfter } from './period-table.ts'
import { yearWords } from './period-words.ts'
import type { Place, Reading } from './reading.ts'
import type { ReportIndicator } from './report.ts'

const headAt = 5

const key = `${stateKey} Une part du Département se calcule sur les effectifs, jamais par moyenne des secteurs.`

/** « Synthèse »: each indicator by sector, its target, how far it is, and what changed. */
export const overviewPage = (reading: Reading): PageSheet => {
  const { sectors, indicators } = reading.report
  const widths = [...leadWidths, ...sectors.map(() => 11), 15, 11, 12, 17, 18]
  const lastAt = headAt + indicators.length
  const stateAt = 8 + sectors.length
  const chartsAt = lastAt + 2
  const { charts, rows: under } = overviewCharts(reading, { widths, headAt, chartsAt, rateAt: stateAt - 1 })
  const rows: readonly PageRow[] = [
    ...titles(reading),
    ...overviewTable(reading),
    { height: 14, cells: [{ value: key, look: 'note' }] },
    ...under,
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
    print: {
      area: rangeOf([1, 1], [rows.length, widths.length]),
      ...(indicators.length > rowsOnPage ? { titleRows: '5:5' } : {}),
      onePage: isShort,
    },
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
      targetCell(reading, told(null)),
      ...attainmentCells(reading, told(null), cells),
      evolutionCell(reading, told(null)),
    ],
  }
}

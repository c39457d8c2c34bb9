import type { PageSheet, StreamedRow } from '#main/office/xlsx/page-sheet.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { Amount } from '#shared/records/indicators/figure/amount.ts'
import { figureSources } from '#shared/records/indicators/figure/figure.ts'
import { choiceWord } from '#shared/text/newer.ts'
import { daysOf, type Period, shortPeriod } from '#shared/text/period.ts'
import { amountCells, amountColumns, flatPage, valueKindOf } from './flat-page.ts'
import { dataTable, inTotal, wholeWord } from './formulas.ts'
import { axisLabel, unitOf } from './indicator-words.ts'
import type { Place, Reading } from './reading.ts'
import type { ReportIndicator } from './report.ts'

const columns = [
  ['Période', 10, 'text'],
  ['Fin de période', 14.5, 'date'],
  ['Axe', 8.5, 'text'],
  ['Code', 8, 'text'],
  ['Indicateur', 27, 'text'],
  ['Ventilation', 12, 'text'],
  ['Part', 14, 'text'],
  ['Secteur', 14, 'text'],
  ...amountColumns,
  ['Source', 14, 'text'],
  ['Saisi le', 11.5, 'date'],
  ['Au total', 9.5, 'text'],
] as const

/** « Données »: a row a period, indicator, part and sector, on which formulas, charts and pivot tables count. */
export const dataPage = (reading: Reading): PageSheet =>
  flatPage({
    name: 'Données',
    table: dataTable,
    title: 'Données à plat',
    scope:
      'Une ligne par période, indicateur, part et secteur\u00a0; source des formules, des graphiques et des tableaux croisés. Pour un total du Département, ne gardez que les lignes où «\u00a0Au total\u00a0» vaut «\u00a0Oui\u00a0».',
    report: reading.report,
    columns,
    count: [...dataRows(reading)].length,
    rows: () => dataRows(reading),
  })

function* dataRows(reading: Reading): Generator<StreamedRow> {
  for (const indicator of reading.report.indicators) {
    yield* rowsOf(reading, indicator, wholeWord, wholeWord, null)
    for (const { name, items } of indicator.breakdowns)
      for (const { id, label } of items) yield* rowsOf(reading, indicator, name, label, id)
  }
}

function* rowsOf(
  reading: Reading,
  indicator: ReportIndicator,
  breakdown: string,
  part: string,
  item: RowId | null,
): Generator<StreamedRow> {
  const { report, periods } = reading
  const row = (place: Place, name: string, period: Period, amount: Amount, total: boolean): StreamedRow => {
    const { sources, givenOn } = reading.origin(indicator, place, period, item)
    return {
      kind: valueKindOf(indicator),
      cells: [
        shortPeriod(period),
        { date: daysOf(period).last },
        axisLabel(report, indicator),
        indicator.code,
        indicator.name,
        breakdown,
        part,
        name,
        ...amountCells(indicator, amount),
        unitOf(indicator),
        sources.map((source) => choiceWord(figureSources, source)).join(', '),
        givenOn === null ? null : { date: givenOn },
        total ? inTotal.yes : inTotal.no,
      ],
    }
  }
  const makeTotal = new Map(periods.all.map((period) => [period, reading.sectorsMakeTotal(indicator, period, item)]))
  for (const { id, name } of report.sectors)
    for (const period of periods.all) {
      const amount = reading.reached(indicator, id, period, item)
      if (amount !== null) yield row(id, name, period, amount, makeTotal.get(period) === true)
    }
  for (const period of periods.all) {
    const amount = reading.reached(indicator, null, period, item)
    if (amount !== null && makeTotal.get(period) !== true) yield row(null, 'Département', period, amount, true)
  }
}

import { type Amount, isRatio } from '#shared/domain/figure/amount.ts'
import { figureSources } from '#shared/domain/figure/figure.ts'
import { daysOf, type Period, shortPeriod } from '#shared/domain/period/period.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { rangeOf } from '../xlsx/addresses.ts'
import type { BodyLook } from '../xlsx/looks.ts'
import type { PageSheet, StreamedRow } from '../xlsx/page-sheet.ts'
import { dataTable, inTotal, wholeWord } from './formulas.ts'
import { axisLabel, unitOf } from './indicator-words.ts'
import { kindOf } from './looks.ts'
import { headRow, titleRows } from './page-parts.ts'
import { cellNumber, type Place, type Reading } from './reading.ts'
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
  ['Valeur', 11, 'value'],
  ['Numérateur', 12.5, 'count'],
  ['Dénominateur', 14.5, 'count'],
  ['Unité', 13, 'text'],
  ['Source', 14, 'text'],
  ['Saisi le', 11.5, 'date'],
  ['Au total', 9.5, 'text'],
] as const

/** Kinds of rows: by how the value is shown. */
export const valueKinds = ['count', 'fte', 'euros', 'preciseShare', 'mark'] as const

export const valueKindOf = (indicator: ReportIndicator): number => {
  const kind = kindOf(indicator.measure)
  return Math.max(0, valueKinds.indexOf(kind === 'share' ? 'preciseShare' : (kind as 'count')))
}

/** « Données »: a row a period, indicator, part and sector, on which formulas, charts and pivot tables count. */
export const dataPage = (reading: Reading): PageSheet => {
  const count = [...dataRows(reading)].length
  const ref = rangeOf([5, 1], [5 + count, columns.length])
  return {
    kind: 'page',
    name: 'Données',
    columns: columns.map(([, width]) => ({ width })),
    rows: [
      ...titleRows({
        title: 'Données à plat',
        scope:
          'Une ligne par période, indicateur, part et secteur\u00a0; source des formules, des graphiques et des tableaux croisés. Pour un total du Département, ne gardez que les lignes où «\u00a0Au total\u00a0» vaut «\u00a0Oui\u00a0».',
        filters: `Filtres en vigueur\u00a0: ${reading.report.filters}.`,
      }),
      headRow(columns.map(([title, , kind]) => ({ title, kind: kind === 'value' ? 'count' : kind }))),
    ],
    ...(count === 0
      ? {}
      : {
          stream: {
            kinds: valueKinds.map((kind) => columns.map(([, , own]) => lookOf(own, kind))),
            count,
            rows: () => dataRows(reading),
          },
          tables: [{ name: dataTable, ref, filterButtons: true, stripes: true }],
        }),
    frozenAt: 'A6',
    print: { titleRows: '5:5' },
  }
}

export const lookOf = (own: 'text' | 'date' | 'count' | 'value', value: (typeof valueKinds)[number]): BodyLook => ({
  body: own === 'value' ? value : own === 'count' ? 'decimal' : own,
  small: true,
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
        sources.map((source) => figureSources[source]).join(', '),
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

/** Value, numerator and denominator; a figure that is only counted has no parts. */
export const amountCells = (
  indicator: ReportIndicator,
  amount: Amount,
): readonly [number | null, number | null, number | null] => {
  const value = cellNumber(amount, indicator)
  return isRatio(indicator.measure) ? [value, amount.value, amount.outOf] : [value, null, null]
}

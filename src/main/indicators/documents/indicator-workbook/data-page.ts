import type { PageSheet, StreamedRow } from '#main/office/xlsx/page-sheet.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { Amount } from '#shared/records/indicators/figure/amount.ts'
import { figureSources } from '#shared/records/indicators/figure/figure.ts'
import { choiceWord } from '#shared/text/newer.ts'
import { daysOf, type Period, shortPeriod } from '#shared/text/period.ts'
import { amountCells, amountColumns, type FlatColumn, flatPage, noAmount, ofSectors, valueKindOf } from './flat-page.ts'
import { alikeWord, dataTable, inTotal, wholeWord } from './formulas.ts'
import { axisLabel, restName, unitOf } from './indicator-words.ts'
import { type AnyPlace, differenceOf, type Reading } from './reading.ts'
import type { IndicatorReport, ReportIndicator } from './report.ts'
import { reportPeriods } from './report-periods.ts'

const columnsOf = (report: IndicatorReport): readonly FlatColumn[] => [
  ['Période', 10, 'text'],
  ['Fin de période', 14.5, 'date'],
  ['Axe', 8.5, 'text'],
  ['Code', 8, 'text'],
  ['Indicateur', 27, 'text'],
  ['Ventilation', 12, 'text'],
  ['Part', 14, 'text'],
  ...ofSectors(report, ['Secteur', 14, 'text'] as const),
  ...amountColumns,
  ['Source', 14, 'text'],
  ['Saisi le', 11.5, 'date'],
  ['Au total', 9.5, 'text'],
  ['Provisoire', 11, 'text'],
  ['Mêmes structures', 17, 'text'],
]

/** « Données »: a row a period, indicator, part and sector, on which formulas, charts and pivot tables count. */
export const dataPage = (reading: Reading): PageSheet => {
  const { report } = reading
  const rows = [...dataRows(reading)]
  return flatPage({
    name: 'Données',
    table: dataTable,
    title: 'Données à plat',
    explained: `${lineWords(report)} Sans valeur, un chiffre est attendu. «\u00a0Mêmes structures\u00a0» vaut «\u00a0Oui\u00a0» pour celles qui ont donné aux deux périodes comparées.`,
    report,
    columns: columnsOf(report),
    count: rows.length,
    rows: () => rows,
  })
}

const lineWords = ({ sectors }: IndicatorReport): string =>
  sectors.length === 0
    ? 'Une ligne par période, indicateur et part.'
    : 'Une ligne par période, indicateur, part et secteur. Pour un total du Département, ne gardez que les lignes où «\u00a0Au total\u00a0» vaut «\u00a0Oui\u00a0».'

function* dataRows(reading: Reading): Generator<StreamedRow> {
  for (const indicator of reading.report.indicators) {
    yield* rowsOf(reading, indicator, { breakdown: wholeWord, part: wholeWord, item: null })
    for (const { name, items } of indicator.breakdowns)
      for (const { id, label } of items) yield* rowsOf(reading, indicator, { breakdown: name, part: label, item: id })
  }
}

interface Counted {
  readonly breakdown: string
  readonly part: string
  readonly item: RowId | null
}

/** Of each sector, of what is of none, and of the département where its figure is its own. */
function* rowsOf(reading: Reading, indicator: ReportIndicator, counted: Counted): Generator<StreamedRow> {
  const { report } = reading
  const periods = reportPeriods(indicator.at)
  const isApart = (period: Period): boolean => reading.isApart(indicator, period, counted.item)
  const parts: readonly (readonly [place: AnyPlace, name: string])[] =
    report.sectors.length === 0
      ? []
      : [...report.sectors.map(({ id, name }) => [id, name] as const), ['rest', restName(report)]]
  for (const [place, name] of parts)
    for (const period of periods.all)
      yield* rowsIn(reading, indicator, counted, { place, name, period, inTotal: !isApart(period) })
  for (const period of periods.all)
    if (parts.length === 0 || isApart(period))
      yield* rowsIn(reading, indicator, counted, { place: null, name: 'Département', period, inTotal: true })
}

interface Where {
  readonly place: AnyPlace
  readonly name: string
  readonly period: Period
  readonly inTotal: boolean
}

/** One row, or two where only some of those who gave did so for the period before too. */
function* rowsIn(
  reading: Reading,
  indicator: ReportIndicator,
  { breakdown, part, item }: Counted,
  { place, name, period, inTotal: counts }: Where,
): Generator<StreamedRow> {
  const { report } = reading
  const provisional = reading.provisional(indicator, place, period)
  const amounts = amountsIn(reading, indicator, { place, period, item })
  if (amounts.length === 0 && !isAwaited(reading, indicator, { place, period, item })) return
  const { sources, givenOn } = reading.origin(indicator, place, period, item)
  for (const [amount, alike] of amounts.length === 0 ? awaited : amounts)
    yield {
      kind: valueKindOf(indicator),
      cells: [
        shortPeriod(period),
        { date: daysOf(period).last },
        axisLabel(report, indicator),
        indicator.code,
        indicator.name,
        breakdown,
        part,
        ...ofSectors(report, name),
        ...(amount === null ? noAmount : amountCells(indicator, amount)),
        unitOf(indicator),
        sources.map((source) => choiceWord(figureSources, source)).join(', '),
        givenOn === null ? null : { date: givenOn },
        counts ? inTotal.yes : inTotal.no,
        provisional ? 'Oui' : 'Non',
        alike,
      ],
    }
}

const awaited = [[null, null]] as const

interface Figure {
  readonly place: AnyPlace
  readonly period: Period
  readonly item: RowId | null
}

/** What a place reaches, apart from what of it is compared with another period. */
const amountsIn = (
  reading: Reading,
  indicator: ReportIndicator,
  { place, period, item }: Figure,
): readonly (readonly [Amount, string | null])[] => {
  const { report, periods } = reading
  const amount = reading.reached(indicator, place, period, item)
  if (amount === null) return []
  if (item !== null || (period !== report.period && period !== periods.before)) return [[amount, null]]
  const [now, before] = reading.alike(indicator, place)
  const alike = period === report.period ? now : before
  if (alike === null) return [[amount, alikeWord.no]]
  const others = differenceOf(amount, alike)
  if (others === null || (others.value === 0 && (others.outOf ?? 0) === 0)) return [[amount, alikeWord.yes]]
  return [
    [alike, alikeWord.yes],
    [others, alikeWord.no],
  ]
}

/** Nothing is there yet, where the figures of the département are told and something may still come. */
const isAwaited = (reading: Reading, indicator: ReportIndicator, { place, period, item }: Figure): boolean =>
  item === null &&
  reading.provisional(indicator, place, period) &&
  (reading.overYear(indicator, null) ?? reading.reached(indicator, null, period)) !== null &&
  (place !== 'rest' || reading.isAsked(indicator, period))

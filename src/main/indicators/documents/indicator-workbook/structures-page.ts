import type { PageSheet, StreamedRow } from '#main/office/xlsx/page-sheet.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { answers, figureSources } from '#shared/records/indicators/figure/figure.ts'
import type { KnownFigure } from '#shared/records/indicators/figure/known-figure.ts'
import { choiceWord } from '#shared/text/newer.ts'
import { byTime, daysOf, shortPeriod } from '#shared/text/period.ts'
import { amountCells, amountColumns, type FlatColumn, flatPage, noAmount, ofSectors, valueKindOf } from './flat-page.ts'
import { wholeWord } from './formulas.ts'
import { unitOf } from './indicator-words.ts'
import type { Reading } from './reading.ts'
import type { IndicatorReport, ReportIndicator } from './report.ts'

const columnsOf = (report: IndicatorReport): readonly FlatColumn[] => [
  ['Période', 10, 'text'],
  ['Fin de période', 14.5, 'date'],
  ['Code', 8, 'text'],
  ['Indicateur', 25, 'text'],
  ['Ventilation', 12, 'text'],
  ['Part', 13, 'text'],
  ['Structure', 30, 'text'],
  ...ofSectors(report, ['Secteur', 13, 'text'] as const),
  ['Réponse', 15, 'text'],
  ...amountColumns,
  ['Précision', 25, 'text'],
  ['Source', 12, 'text'],
  ['Saisi le', 11.5, 'date'],
]

/** « Structures »: a row a figure that a structure gave, as it was given. Only when it was asked for. */
export const structuresPage = (reading: Reading, names: ReadonlyMap<RowId, string>): PageSheet => {
  const { report } = reading
  const figures = sorted(reading, names)
  return flatPage({
    name: 'Structures',
    table: 'tblStructures',
    title: 'Chiffres des structures',
    explained: `Une ligne par chiffre donné, tel qu’il l’a été. Ces chiffres se publient ${report.sectors.length === 0 ? 'additionnés' : 'par secteur'}, jamais par structure sans son accord.`,
    report,
    columns: columnsOf(report),
    count: figures.length,
    rows: () => rowsOf(reading, figures, names),
  })
}

/** By indicator, then by time, structure and part: one number a figure, for there are many. */
const sorted = ({ report }: Reading, names: ReadonlyMap<RowId, string>): readonly KnownFigure[] => {
  const places = new Map(report.indicators.map(({ id }, rank) => [id, rank]))
  const structures = ranks([...names].toSorted(([, a], [, b]) => collator.compare(a, b)).map(([id]) => id))
  const parts = ranks(
    report.indicators.flatMap(({ breakdowns }) => breakdowns.flatMap(({ items }) => items.map(({ id }) => id))),
  )
  const periods = ranks([...new Set(report.figures.map(({ period }) => period))].toSorted(byTime))
  const told = new Set(report.sectors.map(({ id }) => id))
  const own = report.figures.filter(
    ({ actor, sector, indicator }) => actor !== null && places.has(indicator) && (sector === null || told.has(sector)),
  )
  const key = ({ indicator, period, actor, item }: KnownFigure): number =>
    (((places.get(indicator) ?? 0) * periods.size + (periods.get(period) ?? 0)) * (structures.size + 1) +
      (structures.get(actor as RowId) ?? 0)) *
      (parts.size + 1) +
    (item === null ? 0 : (parts.get(item) ?? 0) + 1)
  const keys = Float64Array.from(own, key)
  const order = Uint32Array.from(own, (_figure, index) => index).sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0))
  return Array.from(order, (index) => own[index] as KnownFigure)
}

const collator = new Intl.Collator('fr')

const ranks = <Key>(keys: readonly Key[]): ReadonlyMap<Key, number> => new Map(keys.map((key, rank) => [key, rank]))

function* rowsOf(
  reading: Reading,
  figures: readonly KnownFigure[],
  names: ReadonlyMap<RowId, string>,
): Generator<StreamedRow> {
  const { report } = reading
  const indicators = new Map(report.indicators.map((one) => [one.id, { one, unit: unitOf(one) }]))
  const sectors = new Map(report.sectors.map(({ id, name }) => [id, name]))
  const parts = new Map(report.indicators.flatMap(partsOf))
  for (const figure of figures) {
    const told = indicators.get(figure.indicator)
    if (told === undefined) continue
    const { one, unit } = told
    const part = figure.item === null ? whole : (parts.get(figure.item) ?? whole)
    yield {
      kind: valueKindOf(one),
      cells: [
        shortPeriod(figure.period),
        { date: daysOf(figure.period).last },
        one.code,
        one.name,
        part.breakdown,
        part.label,
        (figure.actor !== null && names.get(figure.actor)) || 'Structure sans nom',
        ...ofSectors(report, (figure.sector !== null && sectors.get(figure.sector)) || 'Sans secteur'),
        choiceWord(answers, figure.answer),
        ...(figure.value === null ? noAmount : amountCells(one, { value: figure.value, outOf: figure.outOf })),
        unit,
        figure.note,
        choiceWord(figureSources, figure.source),
        figure.givenOn === null ? null : { date: figure.givenOn },
      ],
    }
  }
}

const whole = { breakdown: wholeWord, label: wholeWord }

const partsOf = ({ breakdowns }: ReportIndicator) =>
  breakdowns.flatMap(({ name, items }) => items.map(({ id, label }) => [id, { breakdown: name, label }] as const))

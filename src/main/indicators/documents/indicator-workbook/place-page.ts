import { rangeOf } from '#main/office/xlsx/addresses.ts'
import type { PageRow, PageSheet } from '#main/office/xlsx/page-sheet.ts'
import { signRules } from '#main/office/xlsx/sign-rules.ts'
import { enumerated } from '#shared/kernel/enumerated.ts'
import { longPeriod } from '#shared/text/period.ts'
import { stateKey } from './figure-cells.ts'
import { scopeMerge, titleRows } from './page-parts.ts'
import { endingPage, isLonger, scaleOf } from './page-scale.ts'
import {
  besideOf,
  breakdownTable,
  periodsAt,
  periodTable,
  periodWidths,
  stateColumn,
  tableRange,
} from './period-table.ts'
import { isProvisional, withWarning, yearWords } from './period-words.ts'
import { placeCharts } from './place-charts.ts'
import { provisionalReasons } from './provisional-reasons.ts'
import type { Place, Reading } from './reading.ts'
import type { ReportIndicator, ReportSector } from './report.ts'

/** The height of a chart, in rows. */
const chartRows = 16

interface Part {
  readonly name: string
  readonly table: string
  readonly place: Place
  /** Of the place, in the titles of its charts. */
  readonly words: string
  readonly withBreakdowns: boolean
}

/** The sheet of a sector: its figures, period by period, beside the département's. */
export const sectorPage = (reading: Reading, { id, name }: ReportSector, rank: number): PageSheet =>
  placePage(reading, {
    name: `Secteur ${name}`,
    table: `tblSecteur${rank + 1}`,
    place: id,
    words: `secteur ${name}`,
    withBreakdowns: false,
  })

/** The sheet of the département: its figures, period by period, and their parts. */
export const departmentPage = (reading: Reading): PageSheet =>
  placePage(reading, {
    name: 'Département',
    table: 'tblDepartement',
    place: null,
    words: 'Département',
    withBreakdowns: true,
  })

const placePage = (reading: Reading, { name, table: tableName, place, words, withBreakdowns }: Part): PageSheet => {
  const { report, told } = reading
  const beside = besideOf(reading, place)
  const widths = periodWidths(reading, beside)
  const warning = warningWords(reading, place)
  const above = titlesOf(reading, { name, warning, widths })
  const headAt = above.length + 1
  const rows = periodTable(reading, place, { headAt, beside })
  const stateAt = stateColumn(reading, beside)
  const tops: readonly PageRow[] = [
    ...above,
    ...(told.length === 0 ? [] : rows),
    { height: 14, cells: [{ value: noteUnder(reading, stateAt), look: 'note' }] },
  ]
  const charts = placeCharts(reading, {
    place,
    words,
    headAt,
    periodsAt,
    indicators: told,
    cells: rangeOf([tops.length + 1, 1], [tops.length + chartRows, widths.length]),
  })
  const room =
    charts.length === 0 ? [] : Array.from({ length: chartRows }, (): PageRow => ({ height: 15.75, cells: [] }))
  const parts = withBreakdowns ? breakdowns(reading, headAt) : []
  const printsParts = report.printsAll && parts.length > 0
  const scale = scaleOf(widths, [[...tops, ...room]], { head: rows[0]?.height ?? 0 })
  const isLong = isLonger([...tops, ...room], scale)
  const table = isLong && room.length > 0 ? endingPage(tops) : tops
  const first = [...table, ...room]
  return {
    kind: 'page',
    name,
    columns: widths.map((width) => ({ width })),
    rows: [...(printsParts ? endingPage(first) : first), ...parts],
    frozenAt: `C${headAt + 1}`,
    tables:
      told.length === 0
        ? []
        : [{ name: tableName, ref: tableRange(headAt, rows.length, widths.length), filterButtons: false }],
    merges: [
      scopeMerge(widths),
      ...(warning === null ? [] : [rangeOf([above.length - 1, 1], [above.length - 1, widths.length])]),
    ],
    rules: stateAt === null ? [] : signRules(rangeOf([headAt + 1, stateAt], [headAt + rows.length - 1, stateAt])),
    charts,
    print: {
      area: rangeOf([1, 1], [first.length + (printsParts ? parts.length : 0), widths.length]),
      titleRows: isLong ? `${headAt}:${headAt}` : '1:2',
      scale,
    },
  }
}

const titlesOf = (
  reading: Reading,
  {
    name,
    warning,
    widths,
  }: { readonly name: string; readonly warning: string | null; readonly widths: readonly number[] },
): readonly PageRow[] => [
  ...titleRows({
    title: withWarning(`${name} – ${longPeriod(reading.report.period)}`, warning !== null),
    scope: yearWords(reading),
    filters: null,
    widths,
  }).slice(0, -1),
  ...(warning === null
    ? []
    : [
        {
          height: 16,
          cells: widths.map((_width, index) => ({ value: index === 0 ? warning : null, look: 'warning' }) as const),
        },
      ]),
  { height: 12, cells: [] },
]

const noteUnder = ({ told }: Reading, stateAt: number | null): string => {
  if (told.length === 0) return 'Aucun chiffre sur ces périodes.'
  return stateAt === null ? '– ou case vide\u00a0: pas de chiffre, ce n’est pas zéro.' : stateKey
}

/** Why the figures of a place may still change; `null` when they may not. */
const warningWords = (reading: Reading, place: Place): string | null =>
  isProvisional(reading, place)
    ? `Provisoire\u00a0: ${enumerated(provisionalReasons(reading, place))}\u00a0; le total de l’année n’est pas fini.`
    : null

/** Their tables, each under its name, after a line of air. */
const breakdowns = (reading: Reading, headAt: number): readonly PageRow[] =>
  reading.told.flatMap((indicator, rank) =>
    indicator.breakdowns
      .filter((breakdown) => isTold(reading, indicator, breakdown))
      .flatMap((breakdown): readonly PageRow[] => [
        { height: 12, cells: [] },
        {
          height: 18,
          cells: [
            { value: `${indicator.code} – ${indicator.name}\u00a0: ${breakdown.name.toLowerCase()}`, look: 'caption' },
          ],
        },
        ...breakdownTable(reading, indicator, breakdown, `$A$${headAt + 1 + rank}`),
      ]),
  )

/** Some part of it has a figure. */
const isTold = (
  reading: Reading,
  indicator: ReportIndicator,
  { items }: ReportIndicator['breakdowns'][number],
): boolean =>
  items.some(({ id }) => reading.periods.shown.some((period) => reading.reached(indicator, null, period, id) !== null))

import { rangeOf } from '#main/office/xlsx/addresses.ts'
import type { PageRow, PageSheet } from '#main/office/xlsx/page-sheet.ts'
import { signRules } from '#main/office/xlsx/sign-rules.ts'
import { linesOf } from '../campaign-workbook/row-height.ts'
import { type FiguresPlace, overviewFigures } from './overview-figures.ts'
import { overviewColumns, overviewRows } from './overview-table.ts'
import { scopeMerge, titleRows } from './page-parts.ts'
import { endingPage, heightOf, isLonger, scaleOf } from './page-scale.ts'
import { isProvisional, periodTitle, withWarning, yearWords } from './period-words.ts'
import { readFirst } from './read-first.ts'
import type { Reading } from './reading.ts'

/** What stays in view on a screen, in points, without hiding what moves. */
const mostFrozen = 260

/**
 * « Synthèse »: what to read first, each indicator by sector with its target and state; then, on a page of their own, its
 * charts and who answered. Where the table alone is longer than a page, these are on a sheet of their own.
 */
export const overviewPages = (reading: Reading): readonly PageSheet[] => {
  const { widths, stateAt } = overviewColumns(reading)
  const titles = overviewTitles(reading, widths)
  const [box, boxMerges] = merged(
    readFirst(reading).map((text) => ({ text })),
    { at: titles.length + 2, widths, look: 'warning' },
  )
  const above: readonly PageRow[] = [
    ...titles,
    ...(box.length === 0 ? [] : [caption('À lire d’abord'), ...box, { height: 10, cells: [] }]),
  ]
  const headAt = above.length + 1
  const { rows: table, notes, order } = overviewRows(reading, headAt)
  const lastAt = headAt + table.length - 1
  const [keys, keyMerges] = merged(notes, { at: lastAt + 1, widths, look: 'key' })
  const first = [...above, ...table, ...keys]
  const headHeight = table[0]?.height ?? 0
  const figures = (at: number, refer: FiguresPlace['refer']) =>
    overviewFigures(reading, { widths, at, headAt, order, stateAt, refer })
  const together = figures(first.length + 2, (cell) => cell)
  const under = [air, ...together.blocks.flat()]
  const scale = scaleOf(widths, [first, [...titles.slice(0, 2), ...under]], { head: headHeight })
  const isLong = isLonger(first, scale)
  const own = isLong ? { charts: [], rules: [] } : together
  const rows = isLong ? first : [...endingPage(first), ...under]
  const columns = widths.map((width) => ({ width }))
  const area = (count: number) => rangeOf([1, 1], [count, widths.length])
  return [
    {
      kind: 'page',
      name: 'Synthèse',
      columns,
      rows,
      frozenAt: heightOf(above) + headHeight > mostFrozen ? 'C1' : `C${headAt + 1}`,
      tables: [{ name: 'tblSynthese', ref: rangeOf([headAt, 1], [lastAt, widths.length]), filterButtons: false }],
      merges: [scopeMerge(widths), ...boxMerges, ...keyMerges],
      rules: [...signRules(rangeOf([headAt + 1, stateAt], [lastAt, stateAt])), ...own.rules],
      charts: own.charts,
      print: { area: area(rows.length), titleRows: isLong ? `${headAt}:${headAt}` : '1:2', scale },
    },
    ...(isLong
      ? [
          chartsPage(
            widths,
            titles,
            figures(titles.length + 1, (cell) => `'Synthèse'!${cell}`),
          ),
        ]
      : []),
  ]
}

/** « Graphiques »: where the table is long, the targets have a page too. */
const chartsPage = (
  widths: readonly number[],
  titles: readonly PageRow[],
  { blocks: [first = [], ...others], charts, rules }: ReturnType<typeof overviewFigures>,
): PageSheet => {
  // A chart is not cut by the end of a page.
  const scale = scaleOf(widths, [[...titles, ...first]], { smallest: 45 })
  const whole = [...titles, ...first, ...others.flat()]
  const rows = isLonger(whole, scale) ? [...titles, ...endingPage(first), ...others.flat()] : whole
  return {
    kind: 'page',
    name: 'Graphiques',
    columns: widths.map((width) => ({ width })),
    rows,
    merges: [scopeMerge(widths)],
    charts,
    rules,
    print: {
      area: rangeOf([1, 1], [rows.length, widths.length]),
      titleRows: '1:2',
      scale,
    },
  }
}

const air: PageRow = { height: 14, cells: [] }

const overviewTitles = (reading: Reading, widths: readonly number[]): readonly PageRow[] => {
  const { filters, exportedBy, day } = reading.report
  const by = exportedBy === null ? '' : ` par ${exportedBy}`
  return titleRows({
    title: withWarning(periodTitle(reading), isProvisional(reading)),
    scope: yearWords(reading),
    widths,
    filters: `Filtres en vigueur\u00a0: ${filters}. Exporté${by} le ${day.split('-').toReversed().join('.')}.`,
  })
}

const caption = (value: string): PageRow => ({ height: 18, cells: [{ value, look: 'caption' }] })

interface Under {
  /** Row of the first. */
  readonly at: number
  readonly widths: readonly number[]
  readonly look: 'warning' | 'key'
}

/** Sentences that go over all the columns, each as high as its lines. */
const merged = (
  sentences: readonly { readonly text: string; readonly look?: 'aside' }[],
  { at, widths, look }: Under,
): readonly [rows: readonly PageRow[], merges: readonly string[]] => {
  // Over so many columns, letters are narrower than figures.
  const width = 1.1 * widths.reduce((sum, one) => sum + one, 0)
  const rows = sentences.map(
    ({ text, look: own = look }): PageRow => ({
      height: linesOf(text, width) * 12.75 + 3,
      cells: widths.map((_width, index) => ({ value: index === 0 ? text : null, look: own })),
    }),
  )
  return [rows, rows.map((_row, rank) => rangeOf([at + rank, 1], [at + rank, widths.length]))]
}

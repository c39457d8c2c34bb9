import { asBytes, type Parts, rewrite, textOr } from '../paper/office-package.ts'
import { cellAt, placeOf } from './addresses.ts'
import type { Chart, ChartPlace } from './chart.ts'
import { chartXml, type ReadCell } from './chart-xml.ts'
import type { PageSheet } from './page-sheet.ts'
import { xmlText } from './xml-text.ts'

/** A page that is in the workbook. */
export interface PlacedPage {
  readonly sheet: PageSheet
  /** Name of its tab. */
  readonly name: string
  /** « xl/worksheets/sheet1.xml » is of rank 1. */
  readonly rank: number
}

/** The parts of a workbook with the charts of its pages: exceljs knows none. */
export const withCharts = (parts: Parts, pages: readonly PlacedPage[]): Parts => {
  let count = 0
  return pages.reduce((all, page) => {
    const { charts = [] } = page.sheet
    if (charts.length === 0) return all
    const ranks = charts.map(() => (count += 1))
    return withDrawing(all, page, charts, ranks)
  }, parts)
}

const withDrawing = (parts: Parts, page: PlacedPage, charts: readonly Chart[], ranks: readonly number[]): Parts => {
  const { name, rank, sheet } = page
  const source = { name, read: readerOf(sheet), cellsOf }
  const drawing = `xl/drawings/drawing${rank}.xml`
  const rels = `xl/worksheets/_rels/sheet${rank}.xml.rels`
  const added = {
    [drawing]: drawingXml(charts, sheet),
    [`xl/drawings/_rels/drawing${rank}.xml.rels`]: relsXml(
      ranks.map((chart, index) => [`rId${index + 1}`, 'chart', `../charts/chart${chart}.xml`]),
    ),
    [rels]: withRel(textOr(parts, rels, relsXml([])), ['rIdDrawing', 'drawing', `../drawings/drawing${rank}.xml`]),
    ...Object.fromEntries(
      charts.map((chart, index) => [`xl/charts/chart${ranks[index]}.xml`, chartXml(chart, source)]),
    ),
  }
  return rewrite(
    { ...parts, ...Object.fromEntries(Object.entries(added).map(([path, xml]) => [path, asBytes(xml)])) },
    {
      [`xl/worksheets/sheet${rank}.xml`]: (xml) =>
        xml.replace(/<tableParts|<\/worksheet>/, (next) => `<drawing r:id="rIdDrawing"/>${next}`),
      '[Content_Types].xml': (xml) =>
        xml.replace('</Types>', () => `${overrideXml(drawing, 'drawing')}${ranks.map(chartOverride).join('')}</Types>`),
    },
  )
}

const overrideXml = (path: string, kind: 'drawing' | 'drawingml.chart'): string =>
  `<Override PartName="/${path}" ContentType="application/vnd.openxmlformats-officedocument.${kind}+xml"/>`

const chartOverride = (rank: number): string => overrideXml(`xl/charts/chart${rank}.xml`, 'drawingml.chart')

type Rel = readonly [id: string, kind: 'drawing' | 'chart', target: string]

const relXml = ([id, kind, target]: Rel): string =>
  `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}"/>`

const relsXml = (rels: readonly Rel[]): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rels.map(relXml).join('')}</Relationships>`

const withRel = (xml: string, rel: Rel): string =>
  xml.replace('</Relationships>', () => `${relXml(rel)}</Relationships>`)

const drawingXml = (charts: readonly Chart[], sheet: PageSheet): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">${charts.map((chart, index) => anchorXml(chart, index, sheet)).join('')}</xdr:wsDr>`

/** A hair away from what stands on its left, and inside its cells, so that paper does not cut its frame. */
const [gap, inside] = [63_500, 12_700] as const

const anchorXml = ({ place, title, description }: Chart, index: number, sheet: PageSheet): string => {
  const [from = 'A1', to = from] = place.cells.split(':')
  const [first, last] = [placeOf(from), placeOf(to)]
  const corner = (tag: string, { column, right }: Across, row: number, down: number) =>
    `<xdr:${tag}><xdr:col>${column - 1}</xdr:col><xdr:colOff>${right}</xdr:colOff><xdr:row>${row - 1}</xdr:row><xdr:rowOff>${down}</xdr:rowOff></xdr:${tag}>`
  const [left, right] = sidesOf(place, sheet, [first.column, last.column])
  const corners = `${corner('from', left, first.row, inside)}${corner('to', right, last.row, heightOf(sheet, last.row) - inside)}`
  const frame = `<xdr:nvGraphicFramePr><xdr:cNvPr id="${index + 2}" name="${xmlText(title)}" descr="${xmlText(description)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>`
  const graphic = `<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="rId${index + 1}"/></a:graphicData></a:graphic>`
  return `<xdr:twoCellAnchor editAs="oneCell">${corners}<xdr:graphicFrame macro="">${frame}${graphic}</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`
}

interface Across {
  readonly column: number
  /** From the left of the column, in EMU. */
  readonly right: number
}

/** Where a chart begins and ends: those that share cells have equal parts of their width. */
const sidesOf = (
  { slice = { rank: 0, of: 1 } }: ChartPlace,
  sheet: PageSheet,
  [first, last]: readonly [number, number],
): readonly [Across, Across] => {
  const columns = Array.from({ length: last - first + 1 }, (_none, rank) => first + rank)
  const total = columns.reduce((sum, column) => sum + widthOf(sheet, column), 0)
  const at = (reached: number): Across => {
    let left = reached
    for (const column of columns) {
      const width = widthOf(sheet, column)
      if (left <= width) return { column, right: Math.round(left) }
      left -= width
    }
    return { column: last, right: widthOf(sheet, last) }
  }
  const { rank, of } = slice
  const begins = first === 1 && rank === 0 ? 0 : gap
  return [at((total * rank) / of + begins), at((total * (rank + 1)) / of - inside)]
}

/** In EMU: a character is seven pixels, and a column has five more. */
const widthOf = ({ columns }: PageSheet, column: number): number =>
  Math.trunc((columns[column - 1]?.width ?? 9) * 7 + 5) * 9_525

/** In EMU. */
const heightOf = ({ rows }: PageSheet, row: number): number => Math.round((rows[row - 1]?.height ?? 15) * 12_700)

/** What the cells of a page give, formulas included. */
const readerOf =
  ({ rows }: PageSheet): ReadCell =>
  (cell) => {
    const { row, column } = placeOf(cell)
    const value = rows[row - 1]?.cells[column - 1]?.value ?? null
    if (value === null || typeof value !== 'object') return value
    if ('formula' in value) return value.result
    return 'date' in value ? value.date : value.runs.map(({ text }) => text).join('')
  }

const cellsOf = (ranges: string): readonly string[] => ranges.split(',').flatMap(cellsOfRange)

const cellsOfRange = (range: string): readonly string[] => {
  const [from = 'A1', to = from] = range.split(':')
  const [first, last] = [placeOf(from), placeOf(to)]
  const cells: string[] = []
  for (let row = first.row; row <= last.row; row += 1)
    for (let column = first.column; column <= last.column; column += 1) cells.push(cellAt(row, column))
  return cells
}

import { fixed } from './addresses.ts'
import type { Chart, ChartSeries } from './chart.ts'
import { chartText, frameLine, line, markOf, plainFill, seriesLine } from './chart-looks.ts'
import { xmlText } from './xml-text.ts'

/** A cell as a chart keeps it beside its address, so that it is drawn before anything is counted. */
export type ReadCell = (cell: string) => string | number | null

interface Sheet {
  /** Name of the tab, as the workbook has it. */
  readonly name: string
  readonly read: ReadCell
  readonly cellsOf: (range: string) => readonly string[]
}

/** The part of a workbook that holds a chart. */
export const chartXml = (chart: Chart, sheet: Sheet): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><c:date1904 val="0"/><c:lang val="fr-FR"/><c:roundedCorners val="0"/><c:chart>${titleXml(chart.title)}<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>${plotXml(chart, sheet)}${axesXml(chart)}</c:plotArea>${legendXml(chart)}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart><c:spPr>${plainFill('FFFFFF')}${frameLine}</c:spPr>${chartText({ size: 9, color: null })}</c:chartSpace>`

const titleXml = (title: string): string =>
  `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr/></a:pPr><a:r>${runLook}<a:t>${xmlText(title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`

const runLook = `<a:rPr lang="fr-FR" sz="1100" b="1">${plainFill('12455C')}<a:latin typeface="Arial"/><a:cs typeface="Arial"/></a:rPr>`

const plotXml = (chart: Chart, sheet: Sheet): string => {
  const series = chart.series.map((one, rank) => seriesXml(chart, one, rank, sheet)).join('')
  const axes = '<c:axId val="111"/><c:axId val="222"/>'
  if (chart.kind === 'lines')
    return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${axes}</c:lineChart>`
  const direction = chart.kind === 'bars' ? 'bar' : 'col'
  const gap = chart.kind === 'bars' ? 50 : 110
  return `<c:barChart><c:barDir val="${direction}"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series}<c:gapWidth val="${gap}"/>${axes}</c:barChart>`
}

const seriesXml = (chart: Chart, { name, values }: ChartSeries, rank: number, sheet: Sheet): string => {
  const isLine = chart.kind === 'lines'
  const look = isLine
    ? `<c:spPr>${seriesLine(rank)}</c:spPr>${markOf(rank)}`
    : `<c:spPr>${plainFill('12455C')}</c:spPr><c:invertIfNegative val="0"/>`
  const labels = chart.series.length === 1 ? labelsXml(chart) : ''
  const text = `<c:tx><c:strRef><c:f>${refTo(sheet, name)}</c:f>${textCache([name], sheet)}</c:strRef></c:tx>`
  const categories = `<c:cat><c:strRef><c:f>${refTo(sheet, chart.categories)}</c:f>${textCache(sheet.cellsOf(chart.categories), sheet)}</c:strRef></c:cat>`
  const numbers = `<c:val><c:numRef><c:f>${refTo(sheet, values)}</c:f>${numberCache(chart, sheet.cellsOf(values), sheet)}</c:numRef></c:val>`
  return `<c:ser><c:idx val="${rank}"/><c:order val="${rank}"/>${text}${look}${labels}${categories}${numbers}${isLine ? '<c:smooth val="0"/>' : ''}</c:ser>`
}

const labelsXml = (chart: Chart): string =>
  `<c:dLbls><c:numFmt formatCode="${formatOf(chart)}" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${chartText({ size: 9, color: null })}<c:dLblPos val="${chart.kind === 'lines' ? 't' : 'outEnd'}"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>`

/** Ranges that do not touch are put together as Excel does, between brackets. */
const refTo = ({ name }: Sheet, ranges: string): string => {
  const refs = ranges.split(',').map((range) => `'${name.replaceAll("'", "''")}'!${fixed(range)}`)
  return xmlText(refs.length === 1 ? refs.join() : `(${refs.join()})`)
}

const textCache = (cells: readonly string[], { read }: Sheet): string =>
  `<c:strCache><c:ptCount val="${cells.length}"/>${cells
    .map((cell, index) => `<c:pt idx="${index}"><c:v>${xmlText(String(read(cell) ?? ''))}</c:v></c:pt>`)
    .join('')}</c:strCache>`

/** An empty cell is no point. */
const numberCache = (chart: Chart, cells: readonly string[], { read }: Sheet): string => {
  const points = cells.map((cell, index) => {
    const value = read(cell)
    return typeof value === 'number' ? `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>` : ''
  })
  return `<c:numCache><c:formatCode>${formatOf(chart)}</c:formatCode><c:ptCount val="${cells.length}"/>${points.join('')}</c:numCache>`
}

const formatOf = ({ values }: Chart): string => (values.kind === 'share' ? '0&quot;\u00a0&quot;%' : '#,##0')

const axesXml = (chart: Chart): string => {
  const lying = chart.kind === 'bars'
  const { values } = chart
  const scale = values.kind === 'share' ? `<c:max val="${values.upTo}"/><c:min val="0"/>` : '<c:min val="0"/>'
  const unit = values.kind === 'share' ? `<c:majorUnit val="${unitOf(values.upTo)}"/>` : ''
  return `<c:catAx><c:axId val="111"/><c:scaling><c:orientation val="${lying ? 'maxMin' : 'minMax'}"/></c:scaling><c:delete val="0"/><c:axPos val="${lying ? 'l' : 'b'}"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:spPr>${line('7A8F9B', 9_525)}</c:spPr>${chartText({ size: 9, color: null })}<c:crossAx val="222"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx><c:valAx><c:axId val="222"/><c:scaling><c:orientation val="minMax"/>${scale}</c:scaling><c:delete val="0"/><c:axPos val="${lying ? 'b' : 'l'}"/><c:majorGridlines><c:spPr>${line('D5DFE5', 6_350)}</c:spPr></c:majorGridlines><c:numFmt formatCode="${formatOf(chart)}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${chartText({ size: 9, color: '4A5963' })}<c:crossAx val="111"/><c:crosses val="${lying ? 'max' : 'autoZero'}"/><c:crossBetween val="between"/>${unit}</c:valAx>`
}

/** Lines of a grid that one can count. */
const unitOf = (upTo: number): number =>
  [0.2, 0.5, 1, 2, 5].find((unit) => upTo / unit <= 8) ?? 10 ** Math.floor(Math.log10(upTo))

const legendXml = ({ series }: Chart): string =>
  series.length === 1
    ? ''
    : `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${chartText({ size: 9, color: null })}</c:legend>`

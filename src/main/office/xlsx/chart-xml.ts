import { palette } from '../paper/palette.ts'
import { fixed } from './addresses.ts'
import type { Chart, ChartScale } from './chart.ts'
import { chartText, frameLine, line, noLine, plainFill, pointLook } from './chart-looks.ts'
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
<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><c:date1904 val="0"/><c:lang val="fr-FR"/><c:roundedCorners val="0"/><c:chart>${titleXml(chart.title)}<c:autoTitleDeleted val="0"/><c:plotArea>${layoutXml(chart)}${plotXml(chart, sheet)}${axesXml(chart)}</c:plotArea><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart><c:spPr>${plainFill(palette.white)}${frameLine}</c:spPr>${chartText({ size: 9, color: null })}</c:chartSpace>`

const titleXml = (title: string): string =>
  `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr/></a:pPr><a:r>${runLook}<a:t>${xmlText(title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`

const runLook = `<a:rPr lang="fr-FR" sz="1000" b="1">${plainFill(palette.petrol)}<a:latin typeface="Arial"/><a:cs typeface="Arial"/></a:rPr>`

/** Left of bars that stand beside their rows there is room for their names. */
const layoutXml = ({ place: { bars } }: Chart): string => {
  if (bars === undefined) return '<c:layout/>'
  const { from, to } = bars
  return `<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/><c:x val="0.4"/><c:y val="${from.toFixed(4)}"/><c:w val="0.56"/><c:h val="${(to - from).toFixed(4)}"/></c:manualLayout></c:layout>`
}

const plotXml = (chart: Chart, sheet: Sheet): string => {
  const lying = chart.kind === 'bars'
  return `<c:barChart><c:barDir val="${lying ? 'bar' : 'col'}"/><c:grouping val="clustered"/><c:varyColors val="0"/>${seriesXml(chart, sheet)}<c:gapWidth val="${chart.points.length < 4 ? 150 : 55}"/><c:axId val="111"/><c:axId val="222"/></c:barChart>`
}

const seriesXml = (chart: Chart, sheet: Sheet): string => {
  const { name, values, categories, points } = chart
  const text = `<c:tx><c:strRef><c:f>${refTo(sheet, name)}</c:f>${textCache([name], sheet)}</c:strRef></c:tx>`
  const own = points.flatMap((look, rank) =>
    look === 'plain'
      ? []
      : `<c:dPt><c:idx val="${rank}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/>${pointLook(look)}</c:dPt>`,
  )
  const names = `<c:cat><c:strRef><c:f>${refTo(sheet, categories)}</c:f>${textCache(sheet.cellsOf(categories), sheet)}</c:strRef></c:cat>`
  const numbers = `<c:val><c:numRef><c:f>${refTo(sheet, values)}</c:f>${numberCache(chart, sheet.cellsOf(values), sheet)}</c:numRef></c:val>`
  return `<c:ser><c:idx val="0"/><c:order val="0"/>${text}${pointLook('plain')}<c:invertIfNegative val="0"/>${own.join('')}${labelsXml(chart)}${names}${numbers}</c:ser>`
}

/** A provisional value says so in its label. */
const labelsXml = ({ scale, points }: Chart): string => {
  if (scale === 'target') return ''
  const own = points.flatMap((look, rank) =>
    look === 'provisional'
      ? `<c:dLbl><c:idx val="${rank}"/>${labelXml(`${formats[scale]}&quot;\u00a0p&quot;`)}</c:dLbl>`
      : [],
  )
  return `<c:dLbls>${own.join('')}${labelXml(formats[scale])}</c:dLbls>`
}

const labelXml = (format: string): string =>
  `<c:numFmt formatCode="${format}" sourceLinked="0"/><c:spPr><a:noFill/>${noLine}</c:spPr>${chartText({ size: 9, color: null })}<c:dLblPos val="outEnd"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>`

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
const numberCache = ({ scale }: Chart, cells: readonly string[], { read }: Sheet): string => {
  const points = cells.map((cell, index) => {
    const value = read(cell)
    return typeof value === 'number' ? `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>` : ''
  })
  return `<c:numCache><c:formatCode>${formats[scale]}</c:formatCode><c:ptCount val="${cells.length}"/>${points.join('')}</c:numCache>`
}

const formats: Readonly<Record<ChartScale, string>> = {
  number: '#,##0',
  share: '0&quot;\u00a0&quot;%',
  target: '0&quot;\u00a0&quot;%',
}

const axesXml = ({ kind, scale }: Chart): string => {
  const lying = kind === 'bars'
  const values = scale === 'target' ? targetAxis : `<c:delete val="1"/><c:axPos val="${lying ? 'b' : 'l'}"/>`
  return `<c:catAx><c:axId val="111"/><c:scaling><c:orientation val="${lying ? 'maxMin' : 'minMax'}"/></c:scaling><c:delete val="0"/><c:axPos val="${lying ? 'l' : 'b'}"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:spPr>${line(palette.strongThread, 9_525)}</c:spPr>${chartText({ size: 9, color: null })}<c:crossAx val="222"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx><c:valAx><c:axId val="222"/><c:scaling><c:orientation val="minMax"/>${limits[scale]}</c:scaling>${values}<c:crossAx val="111"/><c:crosses val="${lying ? 'max' : 'autoZero'}"/><c:crossBetween val="between"/>${scale === 'target' ? '<c:majorUnit val="1"/>' : ''}</c:valAx>`
}

/** Its only line is where the target is reached. */
const targetAxis = `<c:delete val="0"/><c:axPos val="b"/><c:majorGridlines><c:spPr>${line(palette.petrol, 25_400, 'dash')}</c:spPr></c:majorGridlines><c:numFmt formatCode="${formats.target}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:spPr>${noLine}</c:spPr>${chartText({ size: 9, color: null })}`

const limits: Readonly<Record<ChartScale, string>> = {
  number: '<c:min val="0"/>',
  share: '<c:max val="1.1"/><c:min val="0"/>',
  target: '<c:max val="1.4"/><c:min val="0"/>',
}

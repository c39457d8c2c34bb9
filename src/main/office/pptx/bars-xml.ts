import type { Bar, BarChart, BarSeries } from '#shared/records/slide-show.ts'
import { palette } from '../paper/palette.ts'
import { columnName } from '../xlsx/addresses.ts'
import { line } from '../xlsx/chart-looks.ts'
import { xmlText } from '../xlsx/xml-text.ts'
import { dataSheet } from './embedded-workbook.ts'
import { relationTypes, schemeFill, xmlFile } from './ooxml.ts'

/** The part of a presentation that holds a chart: native, its cells in the workbook that goes with it. */
export const barsXml = (chart: BarChart): string => {
  const stacked = chart.series.length > 1
  const series = chart.series.map((one, rank) => seriesXml(chart, one, rank)).join('')
  const overlap = stacked ? '<c:overlap val="100"/>' : ''
  return xmlFile(
    `<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="${relationTypes}"><c:date1904 val="0"/><c:lang val="fr-FR"/><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/><c:plotArea>${layoutXml(chart)}<c:barChart><c:barDir val="bar"/><c:grouping val="${stacked ? 'stacked' : 'clustered'}"/><c:varyColors val="0"/>${series}<c:gapWidth val="50"/>${overlap}<c:axId val="111"/><c:axId val="222"/></c:barChart>${axesXml(chart)}</c:plotArea>${stacked ? legendXml : ''}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${wordsXml('tx1', false)}<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`,
  )
}

/** The bars of all sectors begin at the same place, under names that have the same room: they are compared by eye. */
const layoutXml = ({ series, percent, categories }: BarChart): string => {
  const single = series.length === 1 && !percent
  const left = single ? 0.52 : 0.33
  const bottom = series.length > 1 ? 0.06 + 0.08 * legendLines(series) : percent ? 0.1 : 0
  const height = Math.min(1 - bottom, categories.length * (single ? 0.2 : 0.22))
  return `<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/><c:x val="${left}"/><c:y val="0"/><c:w val="${(0.99 - left).toFixed(2)}"/><c:h val="${height.toFixed(2)}"/></c:manualLayout></c:layout>`
}

/** How many lines the names of series take under the bars. */
const legendLines = (series: BarChart['series']): number =>
  Math.ceil(series.reduce((sum, { name }) => sum + name.length + 5, 0) / 60)

const seriesXml = (chart: BarChart, { name, bars }: BarSeries, rank: number): string => {
  const column = columnName(rank + 2)
  const last = chart.categories.length + 1
  const color = `accent${(rank % 6) + 1}`
  const text = `<c:tx><c:strRef><c:f>${dataSheet}!$${column}$1</c:f>${textCache([name])}</c:strRef></c:tx>`
  const hatched = bars.flatMap(({ provisional }, index) => (provisional ? [hatchedXml(index, color)] : [])).join('')
  const categories = `<c:cat><c:strRef><c:f>${dataSheet}!$A$2:$A$${last}</c:f>${textCache(chart.categories)}</c:strRef></c:cat>`
  const points = bars.map(({ value }, index) => `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`).join('')
  const values = `<c:val><c:numRef><c:f>${dataSheet}!$${column}$2:$${column}$${last}</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${bars.length}"/>${points}</c:numCache></c:numRef></c:val>`
  // A white edge parts series that follow each other.
  const edge = chart.series.length > 1 ? schemeFill('bg1') : '<a:noFill/>'
  const look = `<c:spPr>${schemeFill(color)}<a:ln w="19050">${edge}</a:ln></c:spPr><c:invertIfNegative val="0"/>`
  return `<c:ser><c:idx val="${rank}"/><c:order val="${rank}"/>${text}${look}${hatched}${labelsXml(chart, bars)}${categories}${values}</c:ser>`
}

const textCache = (texts: readonly string[]): string =>
  `<c:strCache><c:ptCount val="${texts.length}"/>${texts.map((text, index) => `<c:pt idx="${index}"><c:v>${xmlText(text)}</c:v></c:pt>`).join('')}</c:strCache>`

const hatchedXml = (index: number, color: string): string =>
  `<c:dPt><c:idx val="${index}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/><c:spPr><a:pattFill prst="wdUpDiag"><a:fgClr><a:schemeClr val="${color}"/></a:fgClr><a:bgClr><a:schemeClr val="bg1"/></a:bgClr></a:pattFill><a:ln w="25400">${schemeFill(color)}</a:ln></c:spPr></c:dPt>`

/** Figures follow their cells; what is written otherwise (« 86 % p ») is written so for its bar alone. */
const labelsXml = ({ series, percent }: BarChart, bars: readonly Bar[]): string => {
  const usual = percent ? '0"\u00a0%"' : '0;;'
  const place = series.length > 1 ? 'ctr' : 'outEnd'
  const shown = `<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${wordsXml(series.length > 1 ? 'bg1' : 'tx1', true)}<c:dLblPos val="${place}"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>`
  const own = bars.flatMap(({ value, label }, index) =>
    (value === 0 && !percent) || label === (percent ? `${value}\u00a0%` : String(value))
      ? []
      : [`<c:dLbl><c:idx val="${index}"/>${formatXml(`"${label.replaceAll('"', '')}"`)}${shown}</c:dLbl>`],
  )
  return `<c:dLbls>${own.join('')}${formatXml(usual)}${shown}</c:dLbls>`
}

const formatXml = (code: string): string => `<c:numFmt formatCode="${xmlText(code)}" sourceLinked="0"/>`

const axesXml = ({ most, percent }: BarChart): string => {
  const mark = percent
    ? `<c:majorGridlines><c:spPr>${line(palette.petrol, 19_050, 'dash')}</c:spPr></c:majorGridlines>`
    : ''
  const unit = percent ? '<c:majorUnit val="100"/>' : ''
  return `<c:catAx><c:axId val="111"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/><c:axPos val="l"/>${formatXml('General')}<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:spPr>${line(palette.strongThread, 12_700)}</c:spPr>${wordsXml('tx1', false)}<c:crossAx val="222"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx><c:valAx><c:axId val="222"/><c:scaling><c:orientation val="minMax"/><c:max val="${most}"/><c:min val="0"/></c:scaling><c:delete val="${percent ? 0 : 1}"/><c:axPos val="b"/>${mark}${formatXml('0"\u00a0%"')}<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${wordsXml('tx1', false)}<c:crossAx val="111"/><c:crosses val="max"/><c:crossBetween val="between"/>${unit}</c:valAx>`
}

const wordsXml = (ink: 'tx1' | 'bg1', bold: boolean): string =>
  `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="2000" b="${bold ? 1 : 0}">${schemeFill(ink)}<a:latin typeface="+mn-lt"/></a:defRPr></a:pPr><a:endParaRPr lang="fr-FR"/></a:p></c:txPr>`

const legendXml = `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${wordsXml('tx1', false)}</c:legend>`

import { footSize, type Slide, type SlidePart, titleSize } from '#shared/records/slide-show.ts'
import { xmlText } from '../xlsx/xml-text.ts'
import { footHolders, numberField, titleHolder, treeOf } from './layouts-xml.ts'
import { frameOf, nameOf, schemeFill, spaces, xmlFile } from './ooxml.ts'
import { tableXml } from './table-xml.ts'
import { type Ink, paragraphXml, runXml } from './text-xml.ts'

/** A slide: its title first, then its parts in the order in which they are read. Charts are those of its relations, in order. */
export const slideXml = (
  slide: Slide,
  { footer, number }: { readonly footer: string; readonly number: number },
): string => {
  const charts = slide.parts.filter(({ kind }) => kind === 'bars')
  const parts = slide.parts.map((part, index) => partXml(slide, part, index + 3, charts.indexOf(part) + firstChart))
  const foot = slide.layout === 'title' ? [] : footXml(slide.parts.length + 3, footer, number)
  return xmlFile(
    `<p:sld ${spaces}><p:cSld>${treeOf([titleXml(slide), ...parts, ...foot])}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`,
  )
}

/** Its layout and its notes come before. */
const firstChart = 3

const titleXml = (slide: Slide): string => {
  const run = runXml({ text: slide.title, bold: true }, titleSize(slide), slide.layout === 'title' ? 'bg1' : 'tx2')
  return `<p:sp><p:nvSpPr>${nameOf(2, 'Titre')}<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="${titleHolder(slide.layout)}"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/><a:p>${run}</a:p></p:txBody></p:sp>`
}

const partXml = (slide: Slide, part: SlidePart, id: number, chart: number): string => {
  switch (part.kind) {
    case 'text':
      return textXml(slide, part, id)
    case 'bars':
      return `${frameXml(id, part, part.chart.description)}<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="rId${chart}"/></a:graphicData></a:graphic></p:graphicFrame>`
    case 'table':
      return `${frameXml(id, part, part.name)}<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table">${tableXml(part.table)}</a:graphicData></a:graphic></p:graphicFrame>`
  }
}

const frameXml = (id: number, { name, place }: SlidePart, description: string): string =>
  `<p:graphicFrame><p:nvGraphicFramePr>${nameOf(id, name, description)}<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>${frameOf('p:xfrm', place)}`

/** The words of the two first layouts stand in the place that the layout holds for them: PowerPoint outlines them. */
const textXml = (slide: Slide, part: SlidePart & { readonly kind: 'text' }, id: number): string => {
  const held = { title: '<p:ph type="subTitle" idx="1"/>', points: '<p:ph type="body" idx="1"/>', figure: '', axis: '' }
  const holder = held[slide.layout]
  const ink: Ink = slide.layout === 'title' ? 'bg1' : 'tx1'
  const inset = part.ground === 'shade' ? 216_000 : 0
  const ground = part.ground === 'shade' ? schemeFill('bg2') : '<a:noFill/>'
  return `<p:sp><p:nvSpPr>${nameOf(id, part.name)}<p:cNvSpPr${holder === '' ? ' txBox="1"/>' : '><a:spLocks noGrp="1"/></p:cNvSpPr>'}<p:nvPr>${holder}</p:nvPr></p:nvSpPr><p:spPr>${frameOf('a:xfrm', part.place)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>${ground}</p:spPr><p:txBody><a:bodyPr wrap="square" lIns="${inset}" tIns="${inset}" rIns="${inset}" bIns="${inset}" anchor="t"><a:normAutofit/></a:bodyPr><a:lstStyle/>${part.paragraphs.map((one) => paragraphXml(one, ink)).join('')}</p:txBody></p:sp>`
}

const footXml = (id: number, footer: string, number: number): readonly string[] => [
  footHolder(
    id,
    footHolders.text,
    `<a:r><a:rPr lang="fr-FR" sz="${footSize * 100}"/><a:t>${xmlText(footer)}</a:t></a:r>`,
  ),
  footHolder(id + 1, footHolders.number, numberField(String(number))),
]

const footHolder = (id: number, { name, kind }: (typeof footHolders)['text' | 'number'], words: string): string =>
  `<p:sp><p:nvSpPr>${nameOf(id, name)}<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph ${kind}/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/><a:p>${words}</a:p></p:txBody></p:sp>`

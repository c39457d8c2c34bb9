import {
  footPlace,
  footSize,
  type SlideLayout,
  type SlidePlace,
  slideLooks,
  slideSize,
  titlePlaces,
  titleSizes,
} from '#shared/records/slide-show.ts'
import { palette } from '../paper/palette.ts'
import { plainFill } from '../xlsx/chart-looks.ts'
import { emu, frameOf, nameOf, schemeFill, spaces, xmlFile } from './ooxml.ts'
import type { Ink } from './text-xml.ts'

/** The layouts, in their order, as PowerPoint calls them. */
export const layouts: readonly { readonly layout: SlideLayout; readonly name: string; readonly type: string }[] = [
  { layout: 'title', name: 'Titre', type: 'title' },
  { layout: 'points', name: 'Contenu', type: 'obj' },
  { layout: 'figure', name: 'Figure', type: 'titleOnly' },
  { layout: 'axis', name: 'Axe', type: 'titleOnly' },
]

export const masterXml = (): string =>
  xmlFile(
    `<p:sldMaster ${spaces}><p:cSld><p:bg><p:bgPr>${schemeFill('bg1')}<a:effectLst/></p:bgPr></p:bg>${treeOf([
      holder(2, 'Titre', 'type="title"', titlePlaces.points, 'ctr'),
      holder(3, 'Texte', 'type="body" idx="1"', bodyPlace, 't'),
      ...foot(4),
    ])}</p:cSld><p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/><p:sldLayoutIdLst>${layouts
      .map((_layout, index) => `<p:sldLayoutId id="${2_147_483_649 + index}" r:id="rId${index + 1}"/>`)
      .join(
        '',
      )}</p:sldLayoutIdLst><p:hf hdr="0" dt="0"/><p:txStyles><p:titleStyle>${levelXml(titleSizes.usual, 'tx2', true)}</p:titleStyle><p:bodyStyle>${levelXml(slideLooks.body.size, 'tx1', false)}</p:bodyStyle><p:otherStyle>${levelXml(slideLooks.small.size, 'tx1', false)}</p:otherStyle></p:txStyles></p:sldMaster>`,
  )

const levelXml = (size: number, ink: Ink, bold: boolean): string =>
  `<a:lvl1pPr marL="0" indent="0" algn="l"><a:buNone/><a:defRPr lang="fr-FR" sz="${size * 100}" b="${bold ? 1 : 0}">${schemeFill(ink)}<a:latin typeface="+mn-lt"/></a:defRPr></a:lvl1pPr>`

const bodyPlace: SlidePlace = { left: 1.5, top: 4, width: 30.7, height: 13.4 }

/** Bands stand in the layouts: they are not read with the slides. */
export const layoutXml = ({ layout, name, type }: (typeof layouts)[number]): string => {
  const ground = layout === 'title' ? `<p:bg><p:bgPr>${schemeFill('tx2')}<a:effectLst/></p:bgPr></p:bg>` : ''
  return xmlFile(
    `<p:sldLayout ${spaces} type="${type}" preserve="1"><p:cSld name="${name}">${ground}${treeOf([
      holder(2, 'Titre', `type="${titleHolder(layout)}"`, titlePlaces[layout], layout === 'title' ? 'b' : 'ctr'),
      ...(layout === 'points' ? [holder(3, 'Texte', 'type="body" idx="1"', bodyPlace, 't')] : []),
      ...(layout === 'title' ? [holder(3, 'Sous-titre', 'type="subTitle" idx="1"', subtitlePlace, 't')] : foot(4)),
      ...bandOf(layout),
    ])}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`,
  )
}

const subtitlePlace: SlidePlace = { left: 2.2, top: 10.1, width: 29.4, height: 5 }

export const titleHolder = (layout: SlideLayout): string => (layout === 'title' ? 'ctrTitle' : 'title')

export const treeOf = (shapes: readonly string[]): string =>
  `<p:spTree><p:nvGrpSpPr>${nameOf(1, '')}<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>${shapes.join('')}</p:spTree>`

const holder = (id: number, name: string, kind: string, place: SlidePlace, anchor: 't' | 'ctr' | 'b'): string =>
  `<p:sp><p:nvSpPr>${nameOf(id, name)}<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph ${kind}/></p:nvPr></p:nvSpPr><p:spPr>${frameOf('a:xfrm', place)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0" anchor="${anchor}"><a:normAutofit/></a:bodyPr><a:lstStyle/><a:p><a:r><a:rPr lang="fr-FR"/><a:t>${name}</a:t></a:r></a:p></p:txBody></p:sp>`

const foot = (id: number): readonly string[] => [
  footShape(id, footPlace, footHolders.text, ''),
  footShape(id + 1, numberPlace, footHolders.number, numberField('‹n°›')),
]

export const footHolders = {
  text: { name: 'Pied de page', kind: 'type="ftr" sz="quarter" idx="11"', align: 'l' },
  number: { name: 'Numéro de diapositive', kind: 'type="sldNum" sz="quarter" idx="12"', align: 'r' },
} as const

const numberPlace: SlidePlace = { left: 29.2, top: footPlace.top, width: 3, height: footPlace.height }

export const numberField = (words: string): string =>
  `<a:fld id="{B7A3D1C2-5E64-4F0B-9A1D-0C6E2F8D4A10}" type="slidenum"><a:rPr lang="fr-FR"/><a:t>${words}</a:t></a:fld>`

const footShape = (
  id: number,
  place: SlidePlace,
  { name, kind, align }: (typeof footHolders)['text' | 'number'],
  words: string,
): string =>
  `<p:sp><p:nvSpPr>${nameOf(id, name)}<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph ${kind}/></p:nvPr></p:nvSpPr><p:spPr>${frameOf('a:xfrm', place)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0" anchor="ctr"/><a:lstStyle><a:lvl1pPr algn="${align}"><a:buNone/><a:defRPr lang="fr-FR" sz="${footSize * 100}">${plainFill(palette.grey)}<a:latin typeface="+mn-lt"/></a:defRPr></a:lvl1pPr></a:lstStyle><a:p>${words}<a:endParaRPr lang="fr-FR"/></a:p></p:txBody></p:sp>`

const bandOf = (layout: SlideLayout): readonly string[] => {
  if (layout === 'title') return []
  const [width, height] = layout === 'axis' ? [0.8, slideSize.height] : [slideSize.width, 0.36]
  return [
    `<p:sp><p:nvSpPr>${nameOf(9, 'Bandeau')}<p:cNvSpPr/><p:nvPr userDrawn="1"/></p:nvSpPr><p:spPr>${frameOf('a:xfrm', { left: 0, top: 0, width, height })}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>${schemeFill('tx2')}<a:ln><a:noFill/></a:ln></p:spPr><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr lang="fr-FR"/></a:p></p:txBody></p:sp>`,
  ]
}

export const slideSizeXml = `<p:sldSz cx="${emu(slideSize.width)}" cy="${emu(slideSize.height)}"/><p:notesSz cx="${emu(19.05)}" cy="${emu(25.4)}"/>`

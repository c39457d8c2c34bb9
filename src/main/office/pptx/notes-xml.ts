import type { SlidePlace } from '#shared/records/slide-show.ts'
import { xmlText } from '../xlsx/xml-text.ts'
import { treeOf } from './layouts-xml.ts'
import { frameOf, nameOf, schemeFill, spaces, xmlFile } from './ooxml.ts'

/** What the speaker reads under each slide, and the page it is printed on. */

const imagePlace: SlidePlace = { left: 2, top: 1.9, width: 15.05, height: 8.47 }
const wordsPlace: SlidePlace = { left: 2, top: 11.2, width: 15.05, height: 12.5 }

export const notesMasterXml = (): string =>
  xmlFile(
    `<p:notesMaster ${spaces}><p:cSld><p:bg><p:bgPr>${schemeFill('bg1')}<a:effectLst/></p:bgPr></p:bg>${treeOf([
      imageXml(frameOf('a:xfrm', imagePlace)),
      wordsXml(
        `${frameOf('a:xfrm', wordsPlace)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>`,
        '<a:p><a:r><a:rPr lang="fr-FR"/><a:t>Notes</a:t></a:r></a:p>',
      ),
    ])}</p:cSld><p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/><p:notesStyle><a:lvl1pPr><a:defRPr lang="fr-FR" sz="1200"><a:latin typeface="+mn-lt"/></a:defRPr></a:lvl1pPr></p:notesStyle></p:notesMaster>`,
  )

export const notesXml = (notes: readonly string[]): string =>
  xmlFile(
    `<p:notes ${spaces}><p:cSld>${treeOf([
      imageXml(''),
      wordsXml(
        '',
        notes.map((note) => `<a:p><a:r><a:rPr lang="fr-FR"/><a:t>${xmlText(note)}</a:t></a:r></a:p>`).join(''),
      ),
    ])}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>`,
  )

const imageXml = (frame: string): string =>
  `<p:sp><p:nvSpPr>${nameOf(2, 'Diapositive')}<p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg"/></p:nvPr></p:nvSpPr><p:spPr>${frame === '' ? '' : `${frame}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>`}</p:spPr></p:sp>`

const wordsXml = (look: string, words: string): string =>
  `<p:sp><p:nvSpPr>${nameOf(3, 'Notes')}<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="body" idx="1"/></p:nvPr></p:nvSpPr><p:spPr>${look}</p:spPr><p:txBody><a:bodyPr/><a:lstStyle/>${words}</p:txBody></p:sp>`

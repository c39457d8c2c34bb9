import { writeWords } from './inlines.ts'
import { centimetres } from './measures.ts'
import { paragraph } from './paragraph.ts'
import { namespaces, w, type Xml, xmlFile } from './xml.ts'

/** A4 upright. The header stays free for the house's logo. */
export const pageProperties = (footerName: string): Xml =>
  w(
    'sectPr',
    {},
    w('footerReference', { type: 'default', 'r:id': footerName }),
    w('pgSz', { w: 11906, h: 16838 }),
    w('pgMar', {
      top: centimetres(2),
      right: centimetres(2.4),
      bottom: centimetres(2.1),
      left: centimetres(2.4),
      header: centimetres(1),
      footer: centimetres(1),
      gutter: 0,
    }),
  )

/** A rule, the text, and at the right « 5/15 ». */
export const footerPart = (text: string): string => {
  const words = w('r', {}, writeWords(text), w('tab'))
  const pages = field('PAGE') + w('r', {}, writeWords('/')) + field('NUMPAGES')
  return xmlFile(w('ftr', namespaces, paragraph({ style: 'Footer' }, words + pages)))
}

/** A number that the reader's program counts; « 1 » until it has. */
const field = (instruction: string): Xml =>
  fieldSign('begin') +
  w('r', {}, `<w:instrText xml:space="preserve"> ${instruction} </w:instrText>`) +
  fieldSign('separate') +
  w('r', {}, writeWords('1')) +
  fieldSign('end')

const fieldSign = (type: string): Xml => w('r', {}, w('fldChar', { fldCharType: type }))

import { w, type Xml } from '../docx/xml.ts'
import { highest } from './changed-parts.ts'
import { elementsAt } from './open-elements.ts'
import { type BodyPlace, withBody } from './place-body.ts'

/**
 * The document with its letters in their place: what the template says is said again in each, which begins a page and is
 * counted from its first one. @param lastDrawing the highest number the template gave to a drawing
 */
export const withLetters = (document: Xml, place: BodyPlace, bodies: readonly Xml[], lastDrawing: number): Xml => {
  const [first = ''] = bodies
  if (bodies.length < 2) return withBody(document, place, first)
  const { head, section, tail } = inParts(document)
  const top = Math.max(lastDrawing, ...bodies.map((body) => highest(body, /<wp:docPr\s[^>]*?\bid="(\d+)"/g)))
  const letters = bodies.map((body, rank) => {
    const { content } = inParts(withBody(document, place, body))
    const last = rank === bodies.length - 1
    const whole = last ? content + section : closedBy(content, section)
    return rank === 0 ? whole : countedAnew(copied(whole, lastDrawing, top + (rank - 1) * lastDrawing))
  })
  return head + letters.join('') + tail
}

/** A document cut at its last section, which says how the page of its end is. */
const inParts = (document: Xml) => {
  const start =
    (/<w:body(?:\s[^>]*)?>/.exec(document)?.index ?? 0) + document.slice(document.indexOf('<w:body')).indexOf('>') + 1
  const end = document.lastIndexOf('</w:body>')
  const last = document.lastIndexOf('<w:sectPr')
  const cut = last >= 0 && elementsAt(document, last).at(-1)?.name === 'w:body' ? last : end
  return {
    head: document.slice(0, start),
    content: document.slice(start, cut),
    section: document.slice(cut, end),
    tail: document.slice(end),
  }
}

/** A section that is not the last stands in its last paragraph: an empty one could open a page of its own. */
const closedBy = (content: Xml, section: Xml): Xml => {
  const close = '</w:p>'
  const paragraph = content.endsWith(close) ? elementsAt(content, content.length - close.length).at(-1) : undefined
  const own = paragraph === undefined ? '' : content.slice(paragraph.inside)
  const properties = /^<w:pPr>(?:(?!<w:sectPr|<w:pPrChange).)*?<\/w:pPr>/s.exec(own)?.[0]
  if (paragraph === undefined || properties === undefined) return content + w('p', {}, w('pPr', {}, section))
  const kept = properties.slice(0, -'</w:pPr>'.length)
  return `${content.slice(0, paragraph.inside)}${kept}${section}</w:pPr>${own.slice(properties.length)}`
}

/** What bears a name or a number for all the file bears it once. */
const copied = (letter: Xml, lastDrawing: number, from: number): Xml =>
  letter
    .replace(/<w:(?:bookmark|commentRange|perm)(?:Start|End)\s[^>]*\/>/g, '')
    .replace(/\sw14:(?:paraId|textId)="[^"]*"/g, '')
    .replace(/(<w:sdtPr>(?:(?!<\/w:sdtPr>).)*?)<w:id\s[^>]*\/>/gs, '$1')
    .replace(/(<wp:docPr\s[^>]*?\bid=")(\d+)"/g, (whole, before: string, id: string) =>
      Number(id) > lastDrawing ? whole : `${before}${from + Number(id)}"`,
    )

/** The first section of a letter: on a new page, whose number is 1. */
const countedAnew = (letter: Xml): Xml =>
  letter.replace(/<w:sectPr(?:\s[^>]*?)?(?:\/>|>.*?<\/w:sectPr>)/s, (section) =>
    withPageNumber(withNextPage(section.replace(/^<w:sectPr([^>]*)\/>$/, '<w:sectPr$1></w:sectPr>'))),
  )

/** What stands before the type of a section, and before the number of its first page, in the schema. */
const beforeType =
  /(<w:sectPr[^>]*>(?:<w:(?:header|footer)Reference\s[^>]*\/>|<w:(footnotePr|endnotePr)>.*?<\/w:\2>)*)/s
const afterNumber =
  /<w:(?:cols|formProt|vAlign|noEndnote|titlePg|textDirection|bidi|rtlGutter|docGrid|printerSettings|sectPrChange)\b|<\/w:sectPr>/

const withNextPage = (section: Xml): Xml =>
  section.replace(/<w:type\s[^>]*\/>/, '').replace(beforeType, '$1<w:type w:val="nextPage"/>')

const withPageNumber = (section: Xml): Xml =>
  /<w:pgNumType\s[^>]*w:start=/.test(section)
    ? section
    : /<w:pgNumType\b/.test(section)
      ? section.replace('<w:pgNumType', '<w:pgNumType w:start="1"')
      : section.replace(afterNumber, (next) => `<w:pgNumType w:start="1"/>${next}`)

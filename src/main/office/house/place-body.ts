import { w, type Xml } from '../docx/xml.ts'
import { bodySign } from './fill-words.ts'
import { elementsAlong, elementsAt, endOf } from './open-elements.ts'

/** Where the body of a document goes in a filled template: the paragraph that asks for it. */
export interface BodyPlace {
  readonly start: number
  readonly end: number
}

/** The first place where a body can stand; `null` where there is none. */
export const bodyPlaceIn = (document: Xml): BodyPlace | null => {
  const openAt = elementsAlong(document)
  for (let at = document.indexOf(bodySign); at >= 0; at = document.indexOf(bodySign, at + 1)) {
    const open = openAt(at)
    const paragraph = open.findLast(({ name }) => name === 'w:p')
    if (paragraph !== undefined && !open.some(({ name }) => name === 'w:txbxContent'))
      return { start: paragraph.start, end: endOf(document, paragraph) }
  }
  return null
}

/** A document that ends with a paragraph asking for the body. */
export const withPlaceAtEnd = (document: Xml): Xml => {
  const end = document.lastIndexOf('</w:body>')
  const section = elementsAt(document, document.lastIndexOf('<w:sectPr')).at(-1)?.name === 'w:body'
  const at = section ? document.lastIndexOf('<w:sectPr') : end
  return document.slice(0, at) + w('p', {}, w('r', {}, `<w:t>${bodySign}</w:t>`)) + document.slice(at)
}

/**
 * The document with the body in its place. What else the paragraph held stays before it; the section it ended ends after
 * it. Other signs of a body are taken out: it is there once.
 */
export const withBody = (document: Xml, { start, end }: BodyPlace, body: Xml): Xml => {
  const paragraph = document.slice(start, end).replaceAll(bodySign, '')
  const section = /<w:sectPr[\s>].*<\/w:sectPr>|<w:sectPr\/>/s.exec(paragraph)?.[0] ?? ''
  const kept = keptOf(section === '' ? paragraph : paragraph.replace(section, () => ''))
  const before = document.slice(0, start) + kept
  const after = (section === '' ? '' : w('p', {}, w('pPr', {}, section))) + document.slice(end)
  return (before + apart(before, body) + body + between(body, after) + after).replaceAll(bodySign, '')
}

const marks = /<w:(?:bookmark|commentRange|perm)(?:Start|End)\s[^>]*\/>/g
const shown =
  /<w:(?:drawing|pict|object|fldChar|fldSimple|sym|tab|br|footnoteReference|endnoteReference|commentReference)[\s/>]|<mc:AlternateContent/

/** A paragraph that says something else stays; of one that does not, only the marks that others refer to. */
const keptOf = (paragraph: Xml): Xml => {
  const words = [...paragraph.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text).join('')
  return words.trim() !== '' || shown.test(paragraph) ? paragraph : (paragraph.match(marks) ?? []).join('')
}

const empty = w('p')

/** Word would join two tables that touch. */
const apart = (before: Xml, body: Xml): Xml => (before.endsWith('</w:tbl>') && body.startsWith('<w:tbl>') ? empty : '')

/** A table is followed by a paragraph: always at the end of a cell, and before a table. */
const between = (body: Xml, after: Xml): Xml => (body.endsWith('</w:tbl>') && !/^<w:p[\s/>]/.test(after) ? empty : '')

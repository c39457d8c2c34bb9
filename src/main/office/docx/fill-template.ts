import type { ComposedDocument } from '#shared/records/composed-document.ts'
import { asBytes, type Parts, pack, type Rewriting, rewrite } from '../paper/office-package.ts'
import { writeBlocks } from './blocks.ts'
import { withContentTypes } from './content-types.ts'
import { propertiesOf } from './core-properties.ts'
import { lettersOf } from './letters.ts'
import { relationships, withRelations } from './links.ts'
import { notesPath, withNotes } from './note-part.ts'
import type { Template } from './open-template.ts'
import { originParts } from './origin.ts'
import { ownPictures, type PictureFile } from './pictures.ts'
import { onPage, type Place } from './place.ts'
import { footerPlace } from './template-names.ts'
import { escapeXml, type Xml } from './xml.ts'

/**
 * The template with the document as its body, its foot, its links, its lists, its notes, its pictures, its
 * properties and where it comes from; all else is kept.
 */
export const fillTemplate = (template: Template, document: ComposedDocument): Uint8Array => {
  const place = onPage(template, document.pictures)
  const bodies = lettersOf(document).map((blocks) => writeBlocks(blocks, place))
  const { parts } = template
  const added = { ...withNotes(parts, place.notes), ...originParts(parts, document, { inHouse: false }) }
  const rewritten = rewrite(parts, {
    'word/document.xml': (xml) => withBody(xml, bodies),
    'word/_rels/document.xml.rels': (xml) => withReferences(xml, place, notesPath in added && !(notesPath in parts)),
    'word/numbering.xml': (xml) => withLists(xml, place.lists.opened().join('')),
    'docProps/core.xml': () => propertiesOf(document),
    'word/styles.xml': (xml) => inLanguage(xml, document),
    'word/settings.xml': (xml) => inLanguage(xml, document),
    '[Content_Types].xml': (xml) => withContentTypes(xml, [...Object.keys(added), ...place.pictures.all().map(pathOf)]),
    ...footerRewritings(parts, document.footer, bodies.length > 1),
  })
  return pack({
    ...Object.fromEntries(Object.entries(rewritten).filter(([path]) => !path.startsWith(`word/${ownPictures}`))),
    ...Object.fromEntries(Object.entries(added).map(([path, xml]) => [path, asBytes(xml)])),
    ...Object.fromEntries(place.pictures.all().map((file) => [pathOf(file), file.bytes])),
  })
}

/** A template is French; its words are, unless a person writes otherwise. */
const inLanguage = (xml: string, { language = 'fr-FR' }: ComposedDocument): string =>
  xml.replace(/(<w:(?:lang|themeFontLang) w:val=")fr-FR"/, `$1${language}"`)

const pathOf = ({ path }: PictureFile): string => `word/${path}`

/** @param several letters in one file: how many pages it has is nothing to any of them */
const footerRewritings = (parts: Parts, text: string, several: boolean): Readonly<Record<string, Rewriting>> => {
  const withText: Rewriting = (xml) =>
    (several ? xml.replace(ofAllPages, '') : xml).replaceAll(footerPlace, () => escapeXml(text))
  const paths = Object.keys(parts).filter((path) => /^word\/(header|footer)\d*\.xml$/.test(path))
  return Object.fromEntries(paths.map((path) => [path, withText]))
}

/** « /15 » in « 5/15 ». Word could count the pages of a section, LibreOffice cannot. */
const ofAllPages =
  /<w:r><w:t xml:space="preserve">\/<\/w:t><\/w:r><w:r><w:fldChar w:fldCharType="begin"\/><\/w:r><w:r><w:instrText[^>]*>NUMPAGES<\/w:instrText><\/w:r>.*?<w:fldChar w:fldCharType="end"\/><\/w:r>/s

/** In place of what the template shows; its last section gives its page and its feet to each body. */
const withBody = (xml: string, bodies: readonly (readonly Xml[])[]): string => {
  const start = xml.indexOf('<w:body>') + '<w:body>'.length
  const last = xml.lastIndexOf('<w:sectPr')
  const [only = []] = bodies
  if (bodies.length <= 1) return xml.slice(0, start) + only.join('') + xml.slice(last)
  const end = xml.indexOf('</w:sectPr>', last) + '</w:sectPr>'.length
  const section = countedAnew(xml.slice(last, end))
  const written = bodies.map((body, index) => (index === bodies.length - 1 ? body.join('') : closedBy(body, section)))
  return xml.slice(0, start) + written.join('') + section + xml.slice(end)
}

/** The last paragraph of a section bears its page. */
const closedBy = (body: readonly Xml[], section: Xml): Xml => {
  const last = body.at(-1) ?? ''
  const closed = last.startsWith('<w:p><w:pPr>') ? last.replace('</w:pPr>', () => `${section}</w:pPr>`) : null
  return closed === null ? `${body.join('')}<w:p><w:pPr>${section}</w:pPr></w:p>` : body.slice(0, -1).join('') + closed
}

/** Its pages numbered from 1; the number of a page stands before what follows it in the schema. */
const countedAnew = (section: Xml): Xml =>
  section
    .replace(/<w:pgNumType[^>]*\/>/, '')
    .replace(
      /<w:(?:cols|formProt|vAlign|noEndnote|titlePg|textDirection|bidi|rtlGutter|docGrid|printerSettings)\b|<\/w:sectPr>/,
      (next) => `<w:pgNumType w:start="1"/>${next}`,
    )

/** What the text refers to: links, pictures, and its notes where the template had none. */
const withReferences = (xml: string, { links, pictures }: Place, newNotes: boolean): string =>
  withRelations(relationships(xml.replace(ownRelations, ''), links), [
    ...pictures.all().map(({ name, path }) => relation(name, 'image', path)),
    ...(newNotes ? [relation('notes', 'footnotes', 'footnotes.xml')] : []),
  ])

const ownRelations = new RegExp(`<Relationship [^>]*Target="${ownPictures}[^>]*/>`, 'g')

const relation = (name: string, type: string, target: string): Xml =>
  `<Relationship Id="${name}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`

/** Opened lists stand after those of the template. */
const withLists = (xml: string, opened: Xml): string =>
  xml.replace(/<w:numIdMacAtCleanup|<\/w:numbering>/, (end) => opened + end)

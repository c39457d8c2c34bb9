import { strToU8 } from 'fflate/browser'
import type { ComposedDocument } from '#shared/domain/composed-document.ts'
import { type Parts, pack, type Rewriting, rewrite } from '../office-package.ts'
import { writeBlocks } from './blocks.ts'
import { withContentTypes } from './content-types.ts'
import { propertiesOf } from './core-properties.ts'
import { relationships, withRelations } from './links.ts'
import { notesPath, withNotes } from './note-part.ts'
import type { Template } from './open-template.ts'
import { ownPictures, type PictureFile } from './pictures.ts'
import { onPage, type Place } from './place.ts'
import { footerPlace } from './template-names.ts'
import { escapeXml, type Xml } from './xml.ts'

/**
 * The template with the document as its body, its foot, its links, its lists, its notes, its pictures and its
 * properties; all else is kept.
 */
export const fillTemplate = (template: Template, document: ComposedDocument): Uint8Array => {
  const place = onPage(template, document.pictures)
  const body = writeBlocks(document.body.content, place).join('')
  const { parts } = template
  const added = withNotes(parts, place.notes)
  const rewritten = rewrite(parts, {
    'word/document.xml': (xml) => withBody(xml, body),
    'word/_rels/document.xml.rels': (xml) => withReferences(xml, place, notesPath in added && !(notesPath in parts)),
    'word/numbering.xml': (xml) => withLists(xml, place.lists.opened().join('')),
    'docProps/core.xml': () => propertiesOf(document),
    '[Content_Types].xml': (xml) => withContentTypes(xml, [...Object.keys(added), ...place.pictures.all().map(pathOf)]),
    ...footerRewritings(parts, document.footer),
  })
  return pack({
    ...Object.fromEntries(Object.entries(rewritten).filter(([path]) => !path.startsWith(`word/${ownPictures}`))),
    ...Object.fromEntries(Object.entries(added).map(([path, xml]) => [path, strToU8(xml)])),
    ...Object.fromEntries(place.pictures.all().map((file) => [pathOf(file), file.bytes])),
  })
}

const pathOf = ({ path }: PictureFile): string => `word/${path}`

const footerRewritings = (parts: Parts, text: string): Readonly<Record<string, Rewriting>> => {
  const withText: Rewriting = (xml) => xml.replaceAll(footerPlace, () => escapeXml(text))
  const paths = Object.keys(parts).filter((path) => /^word\/(header|footer)\d*\.xml$/.test(path))
  return Object.fromEntries(paths.map((path) => [path, withText]))
}

/** In place of what the template shows; its last section keeps its page and its feet. */
const withBody = (xml: string, body: Xml): string => {
  const start = xml.indexOf('<w:body>') + '<w:body>'.length
  return xml.slice(0, start) + body + xml.slice(xml.lastIndexOf('<w:sectPr'))
}

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

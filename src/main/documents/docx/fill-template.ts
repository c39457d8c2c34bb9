import type { ComposedDocument } from '#shared/domain/composed-document.ts'
import { type Parts, pack, type Rewriting, rewrite } from '../office-package.ts'
import { writeBlocks } from './blocks.ts'
import type { LinkRegister } from './links.ts'
import type { Template } from './open-template.ts'
import { onPage } from './place.ts'
import { footerPlace } from './template-names.ts'
import { escapeXml, type Xml, xmlFile } from './xml.ts'

/** The template with the document as its body, its foot, its links, its lists and its properties; all else is kept. */
export const fillTemplate = (template: Template, document: ComposedDocument): Uint8Array => {
  const place = onPage(template)
  const body = writeBlocks(document.body.content, place).join('')
  return pack(
    rewrite(template.parts, {
      'word/document.xml': (xml) => withBody(xml, body),
      'word/_rels/document.xml.rels': (xml) => withLinks(xml, place.links),
      'word/numbering.xml': (xml) => withLists(xml, place.lists.opened().join('')),
      'docProps/core.xml': () => propertiesOf(document),
      ...footerRewritings(template.parts, document.footer),
    }),
  )
}

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

/** In place of the links of what the template shows. */
const withLinks = (xml: string, links: LinkRegister): string => {
  const added = links.all().map(({ name, target }) => {
    const address = escapeXml(target)
    return `<Relationship Id="${name}" Type="${linkRelation}" Target="${address}" TargetMode="External"/>`
  })
  const others = xml.replace(/<Relationship [^>]*Type="[^"]*\/hyperlink"[^>]*\/>/g, '')
  return others.replace('</Relationships>', (end) => added.join('') + end)
}

const linkRelation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink'

/** Opened lists stand after those of the template. */
const withLists = (xml: string, opened: Xml): string =>
  xml.replace(/<w:numIdMacAtCleanup|<\/w:numbering>/, (end) => opened + end)

/** What the file says of itself. No date: the clock must not change it, and a made-up one would be false. */
const propertiesOf = ({ title, subject, author }: ComposedDocument): string =>
  xmlFile(
    `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">` +
      `<dc:title>${escapeXml(title)}</dc:title>` +
      `<dc:subject>${escapeXml(subject)}</dc:subject>` +
      `<dc:creator>${escapeXml(author)}</dc:creator>` +
      `<cp:lastModifiedBy>${escapeXml(author)}</cp:lastModifiedBy>` +
      '<dc:language>fr-FR</dc:language></cp:coreProperties>',
  )
